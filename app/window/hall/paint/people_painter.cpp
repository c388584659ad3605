#include "app/window/hall/paint/people_painter.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QPainterPath>

#include "app/window/look/paint/shapes.hpp"

namespace simul::paint {

namespace {

constexpr double largest_remembered = 42;
constexpr double most_ring_steps = 200;
constexpr double smallest_figure = 6.5;
constexpr double smallest_with_elbows = 10.5;

int turn_of(Side side) {
    switch (side) {
        case Side::bottom:
            return 0;
        case Side::left:
            return 90;
        case Side::top:
            return 180;
        case Side::right:
            return 270;
    }
    return 0;
}

QColor colour_of(BoardPhase phase, const Theme& theme) {
    switch (phase) {
        case BoardPhase::opponent_thinking:
            return theme.thinking;
        case BoardPhase::waiting:
            return theme.waiting;
        case BoardPhase::served:
            return theme.accent;
        default:
            return theme.idle;
    }
}

QPen pen_of(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Shoulders and head in units of the ring's radius; the table is towards +y.
struct Posture {
    double shoulders = 0;
    double head = 0;
};

Posture posture_of(BoardPhase phase) {
    switch (phase) {
        case BoardPhase::opponent_thinking:
            return {-0.24, 0.16};
        case BoardPhase::waiting:
            return {-0.12, -0.08};
        case BoardPhase::served:
            return {-0.10, 0.06};
        default:
            return {-0.10, -0.14};
    }
}

void draw_arms(QPainter& painter, double radius, BoardPhase phase, const QColor& colour) {
    if (phase == BoardPhase::opponent_thinking && radius >= smallest_with_elbows) {
        painter.setPen(pen_of(colour, 0.17));
        for (const double side : {-1.0, 1.0})
            painter.drawPolyline(QPolygonF{{{side * 0.52, -0.10}, {side * 0.64, 0.40}, {side * 0.30, 0.46}}});
    }
    if (phase == BoardPhase::waiting) {
        painter.setPen(pen_of(colour, 0.27));
        painter.drawLine(QPointF(0.54, 0.02), QPointF(0.70, 0.82));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(0.72, 0.94), 0.25, 0.25);
    }
}

void draw_figure(QPainter& painter, double radius, BoardPhase phase, const Theme& theme) {
    const QColor colour = colour_of(phase, theme);
    const Posture posture = posture_of(phase);
    draw_arms(painter, radius, phase, colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(-0.68, posture.shoulders - 0.27, 1.36, 0.54), 0.27, 0.27);
    painter.setPen(QPen(theme.floor, 0.09));
    painter.setBrush(mix(colour, theme.dark ? theme.text : theme.black_line, theme.dark ? 0.3 : 0.24));
    painter.drawEllipse(QPointF(0, posture.head), 0.37, 0.37);
}

void draw_ring(QPainter& painter, BoardPhase phase, double left, const Theme& theme, double line) {
    const QRectF ring(-1, -1, 2, 2);
    painter.setBrush(Qt::NoBrush);
    const QColor colour = colour_of(phase, theme);
    if (phase == BoardPhase::opponent_thinking) {
        painter.setPen(QPen(mix(theme.floor, colour, 0.26), line));
        painter.drawEllipse(ring);
        QPen pen(colour, line, Qt::SolidLine, Qt::FlatCap);
        painter.setPen(pen);
        painter.drawArc(ring, 90 * 16, static_cast<int>(std::lround(360 * 16 * std::clamp(left, 0.0, 1.0))));
    } else if (phase == BoardPhase::waiting) {
        QPen pen(colour, line, Qt::CustomDashLine, Qt::FlatCap);
        constexpr int dashes = 12;
        const double period = 2 * std::numbers::pi / dashes / line;
        pen.setDashPattern({period * 0.55, period * 0.45});
        painter.setPen(pen);
        painter.drawEllipse(ring);
    } else if (phase == BoardPhase::served) {
        painter.setPen(QPen(colour, line * 0.6));
        painter.drawEllipse(ring);
    }
}

/// Check mark or pause bars over a resting figure, upright whatever the seat's direction.
void draw_sign(QPainter& painter, BoardPhase phase, const Theme& theme) {
    if (phase == BoardPhase::over) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text_soft);
        painter.drawEllipse(QPointF(0, 0), 0.72, 0.72);
        painter.setPen(pen_of(theme.floor, 0.22));
        painter.drawPolyline(QPolygonF{{{-0.34, 0.02}, {-0.08, 0.28}, {0.36, -0.26}}});
    } else if (phase == BoardPhase::paused) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.floor);
        painter.drawEllipse(QPointF(0, 0), 0.86, 0.86);
        painter.setBrush(theme.text_soft);
        painter.drawRoundedRect(QRectF(-0.44, -0.52, 0.30, 1.04), 0.08, 0.08);
        painter.drawRoundedRect(QRectF(0.14, -0.52, 0.30, 1.04), 0.08, 0.08);
    }
}

/// Too small for a body: one shape a phase.
void draw_mark(QPainter& painter, BoardPhase phase, const Theme& theme) {
    const QColor colour = colour_of(phase, theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (phase) {
        case BoardPhase::opponent_thinking:
            painter.drawEllipse(QPointF(0, 0), 0.42, 0.42);
            break;
        case BoardPhase::waiting:
            painter.drawEllipse(QPointF(0, 0), 0.68, 0.68);
            painter.drawEllipse(QPointF(0.86, 0.86), 0.34, 0.34);
            painter.setPen(pen_of(colour, 0.3));
            painter.drawLine(QPointF(0.3, 0.3), QPointF(0.8, 0.8));
            break;
        case BoardPhase::served:
            painter.drawEllipse(QPointF(0, 0), 0.62, 0.62);
            break;
        case BoardPhase::not_open:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour, 0.26));
            painter.drawEllipse(QPointF(0, 0), 0.52, 0.52);
            break;
        default:
            break;
    }
}

/// Line width of the ring in units of its radius.
double ring_line(double radius, const Theme& theme, double scale) {
    return std::clamp(theme.line * scale / radius, 0.13, 0.26);
}

bool has_ring(BoardPhase phase, double radius) {
    return radius >= smallest_figure || phase == BoardPhase::opponent_thinking;
}

void draw_person(QPainter& painter, double radius, Side master_side, BoardPhase phase, const Theme& theme) {
    if (phase == BoardPhase::over || phase == BoardPhase::paused) return draw_sign(painter, phase, theme);
    painter.save();
    painter.rotate(turn_of(master_side));
    if (radius < smallest_figure)
        draw_mark(painter, phase, theme);
    else
        draw_figure(painter, radius, phase, theme);
    painter.restore();
}

/// A transparent picture of `half` pixels round the origin; `draw` works in units of `radius`.
template <typename Draw>
QPixmap picture_of(int half, double radius, Draw draw) {
    QPixmap picture(2 * half, 2 * half);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(half, half);
    painter.scale(radius, radius);
    draw(painter);
    return picture;
}

}  // namespace

void draw_opponent(QPainter& painter, const QPointF& centre, double radius, Side master_side,
                   BoardPhase phase, double thinking_left, const Theme& theme, double scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(radius, radius);
    draw_person(painter, radius, master_side, phase, theme);
    if (has_ring(phase, radius))
        draw_ring(painter, phase, thinking_left, theme, ring_line(radius, theme, scale));
    painter.restore();
}

OpponentPainter::OpponentPainter(double radius, double scale, const Theme& theme)
    : radius_{radius}, scale_{scale}, theme_{theme} {}

void OpponentPainter::paint(QPainter& painter, const QPointF& centre, Side master_side, BoardPhase phase,
                            double thinking_left) {
    const QPointF whole(std::round(centre.x()), std::round(centre.y()));
    if (radius_ > largest_remembered || keeps_shapes(painter))
        return draw_opponent(painter, whole, radius_, master_side, phase, thinking_left, theme_, scale_);
    const int half = static_cast<int>(std::ceil(radius_ * 1.3)) + 1;
    const QPointF corner = whole - QPointF(half, half);
    QPixmap& person = people_[{master_side, phase}];
    if (person.isNull()) {
        person = picture_of(
            half, radius_, [&](QPainter& local) { draw_person(local, radius_, master_side, phase, theme_); });
    }
    painter.drawPixmap(corner, person);
    if (!has_ring(phase, radius_)) return;
    const double steps = std::min(most_ring_steps, std::ceil(2 * std::numbers::pi * radius_ * 1.5));
    const bool thinking = phase == BoardPhase::opponent_thinking;
    const int step = thinking ? static_cast<int>(std::lround(thinking_left * steps)) : 0;
    QPixmap& ring = rings_[{phase, step}];
    if (ring.isNull()) {
        ring = picture_of(half, radius_, [&](QPainter& local) {
            draw_ring(local, phase, step / steps, theme_, ring_line(radius_, theme_, scale_));
        });
    }
    painter.drawPixmap(corner, ring);
}

}  // namespace simul::paint
