#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "app/window/look/paint/shapes.hpp"
#include "app/window/timeline/paint/timeline_painter.hpp"
#include "app/window/timeline/paint/timeline_parts.hpp"
#include "app/window/timeline/paint/timeline_patterns.hpp"

namespace simul::paint {
namespace {

using Bars = std::vector<QRectF>;

/// One lane's bars of one state, and how its pattern is laid: lengths in logical pixels.
struct LaneShapes {
    const TimelineBrush& brush;
    const Bars& bars;
    QRectF lane;
    double period;
    bool low;

    QPainter& painter() const { return brush.painter; }
    const Theme& theme() const { return brush.theme; }
    double height() const { return lane.height(); }
    double pixels(double number) const { return number / brush.layout.ratio; }
    /// The last place at or before `x` where the pattern begins: it hangs on time 0.
    double begin_before(double x) const {
        const double origin = brush.layout.axis.x_of(Time{});
        return origin + std::floor((x - origin) / period) * period;
    }
};

void fill(const LaneShapes& s, const QColor& colour) {
    for (const QRectF& bar : s.bars) s.painter().fillRect(bar, colour);
}

/// Draws what is to be seen within the bars only.
template <class Draw>
void within_bars(const LaneShapes& s, Draw draw) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF& bar : s.bars) path.addRect(bar);
    s.painter().save();
    s.painter().setClipPath(path, Qt::IntersectClip);
    draw();
    s.painter().restore();
}

void dots(const LaneShapes& s, const QColor& colour) {
    const double step = s.period / 2;
    const double diameter = std::max(s.pixels(1.3), step * (s.low ? .55 : .46));
    const int rows = s.low ? 2 : std::max(1, static_cast<int>(std::lround(s.height() / (step * 1.25))));
    QPen pen(colour, diameter, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({.01, step / diameter - .01});
    within_bars(s, [&] {
        s.painter().setPen(pen);
        const double left = s.begin_before(s.bars.front().left()) - s.period;
        for (int r = 0; r < rows; ++r) {
            const double x = left + (r % 2 == 0 ? .5 : 1) * step;
            const double y = s.lane.top() + (r + .5) * s.height() / rows;
            s.painter().drawLine(QPointF(x, y), QPointF(s.bars.back().right() + step, y));
        }
    });
}

void stripes(const LaneShapes& s, const QColor& colour, double share) {
    QPainterPath lines;
    const double over = s.period;  // beyond the lane, so that their ends are not seen
    double next = -1e9;
    for (const QRectF& bar : s.bars)
        for (double x = std::max(next, s.begin_before(bar.left())); x < bar.right() + s.height() + s.period;
             x += s.period) {
            lines.moveTo(x + over, s.lane.top() - over);
            lines.lineTo(x - s.height() - over, s.lane.bottom() + over);
            next = x + s.period;
        }
    within_bars(s, [&] {
        s.painter().strokePath(lines,
                               QPen(colour, s.period * share / std::sqrt(2), Qt::SolidLine, Qt::FlatCap));
    });
}

void bars_upright(const LaneShapes& s, const QColor& colour) {
    within_bars(s, [&] {
        for (const QRectF& bar : s.bars)
            for (double x = s.begin_before(bar.left()); x < bar.right(); x += s.period)
                for (const double at : {0.0, 3.0 / 8})
                    s.painter().fillRect(QRectF(x + at * s.period, bar.top(), s.period / 4, bar.height()),
                                         colour);
    });
}

void middle_line(const LaneShapes& s, const QColor& colour, double thickness, double dash) {
    const double y = s.lane.top() + (s.height() - thickness) / 2;
    QPen pen(colour, thickness, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({dash * s.period / thickness, (1 - dash) * s.period / thickness});
    within_bars(s, [&] {
        s.painter().setPen(pen);
        s.painter().drawLine(QPointF(s.begin_before(s.bars.front().left()), y + thickness / 2),
                             QPointF(s.bars.back().right(), y + thickness / 2));
    });
}

void hollow(const LaneShapes& s, const QColor& colour) {
    const double edge = std::max(s.pixels(1), 1.5 * s.brush.layout.unit);
    for (const QRectF& bar : s.bars) {
        s.painter().fillRect(QRectF(bar.left(), bar.top(), bar.width(), edge), colour);
        s.painter().fillRect(QRectF(bar.left(), bar.bottom() - edge, bar.width(), edge), colour);
    }
}

double tint_of(const Theme& theme) { return theme.dark ? .26 : .30; }

QColor faded_ink(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

void draw_board_state(const LaneShapes& s, int state) {
    const Theme& t = s.theme();
    const auto tinted = [&](const QColor& colour) { fill(s, mix(t.panel, colour, tint_of(t))); };
    switch (static_cast<BoardPhase>(state)) {
        case BoardPhase::not_open:
            if (!s.low)
                middle_line(s, faded_ink(t.idle, .55), std::max(s.pixels(1), s.brush.layout.unit), .5);
            return;
        case BoardPhase::waiting:
            tinted(t.waiting);
            return stripes(s, t.waiting, .5);
        case BoardPhase::served:
            return fill(s, t.accent);
        case BoardPhase::opponent_thinking:
            tinted(t.thinking);
            return dots(s, t.thinking);
        case BoardPhase::paused:
            fill(s, mix(t.panel, t.idle, .2));
            return bars_upright(s, t.idle);
        case BoardPhase::over:
            return fill(s, mix(t.panel, t.idle, t.dark ? .34 : .30));
    }
}

void draw_master_state(const LaneShapes& s, int state) {
    const Theme& t = s.theme();
    if (state == dropped_thought) {
        fill(s, t.accent);
        return stripes(s, mix(t.panel, t.accent, .18), .42);
    }
    switch (static_cast<MasterPhase>(state)) {
        case MasterPhase::idle:
            return;
        case MasterPhase::walking:
            return middle_line(s, t.accent, std::max(s.pixels(1), s.height() * .28), .62);
        case MasterPhase::thinking:
            return fill(s, t.accent);
        case MasterPhase::standing:
            fill(s, mix(t.panel, t.accent, .12));
            return hollow(s, t.accent);
        case MasterPhase::held:
            fill(s, mix(t.panel, t.waiting, tint_of(t)));
            stripes(s, t.waiting, .3);
            return hollow(s, t.waiting);
    }
}

void draw_state(const LaneShapes& s, const BoardBar&, int state) { draw_board_state(s, state); }
void draw_state(const LaneShapes& s, const MasterBar&, int state) { draw_master_state(s, state); }

/// A hairline between two of the master's thoughts, fading in as they grow.
double seam_of(const MasterBar& bar, double length, double pixel) {
    return bar.phase == MasterPhase::thinking ? std::clamp((length - 3 * pixel) / 4, 0.0, pixel) : 0;
}
double seam_of(const BoardBar&, double, double) { return 0; }

/// Where a lane is, in logical pixels; lanes that merge are as high as their share.
QRectF lane_of(const TimelineBrush& brush, const LaneBand& band, int lane) {
    if (band.bar > 0) return brush.layout.lane_rect(band, lane);
    const double ratio = brush.layout.ratio;
    const QRectF& plot = brush.layout.plot;
    return {plot.left(), plot.top() + (band.top + lane * band.pitch) / ratio, plot.width(),
            band.pitch / ratio};
}

template <class Bar>
void draw_lanes(const TimelineBrush& brush, const std::vector<std::vector<Bar>>& lanes,
                const LaneBand& band) {
    const TimeAxis& axis = brush.layout.axis;
    const double pixel = 1 / brush.layout.ratio;
    const double scale = brush.layout.ratio * brush.layout.unit;
    const double period = 2 * std::max(2.0, std::round(4 * scale)) * pixel;
    const int count = std::min(band.lanes, static_cast<int>(lanes.size()));
    for (int lane = 0; lane < count; ++lane) {
        const QRectF place = lane_of(brush, band, lane);
        std::array<Bars, Coverage::state_count> states;
        const auto& bars = lanes[static_cast<std::size_t>(lane)];
        for (auto bar = first_ending_after(bars, axis.from_ms); bar != bars.end(); ++bar) {
            const double from = std::max(place.left(), axis.x_of(bar->from));
            if (from >= place.right()) break;
            const double to = std::min(place.right(), axis.x_of(bar->to));
            const double width = to - from - seam_of(*bar, to - from, pixel);
            if (width > 0)
                states[static_cast<std::size_t>(lane_state(*bar))].emplace_back(from, place.top(), width,
                                                                                place.height());
        }
        for (std::size_t s = 0; s < states.size(); ++s)
            if (!states[s].empty())
                draw_state({brush, states[s], place, period, band.bar < std::lround(5 * scale)}, Bar{},
                           static_cast<int>(s));
    }
}

/// One lane for all masters: as high as many of them think.
void draw_busy(const TimelineBrush& brush, const TimelineGroup& run, const LaneBand& band) {
    const QRectF lane = lane_of(brush, band, 0);
    for (const BusyStretch& stretch : run.stretches()) {
        const double from = std::max(lane.left(), brush.layout.axis.x_of(stretch.from));
        const double to = std::min(lane.right(), brush.layout.axis.x_of(stretch.to));
        const double height = lane.height() * stretch.thinking / std::max(1, run.masters());
        if (to > from && height > 0)
            brush.painter.fillRect(QRectF(from, lane.bottom() - height, to - from, height),
                                   brush.theme.accent);
    }
}

void paint_shape_swatch(QPainter& painter, const QRectF& rect, const Theme& theme, PatternSet::Kind kind,
                        int state) {
    TimelineLayout layout;
    layout.unit = theme.unit;
    layout.ratio = painter.deviceTransform().m11();
    layout.axis = {0, 1, rect.left(), 1};
    const TimelinePicture nothing;
    const TimelineBrush brush{painter, nothing, layout, theme};
    const Bars bars{rect};
    const LaneShapes shapes{brush, bars, rect, 8 * theme.unit, false};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    kind == PatternSet::Kind::boards ? draw_board_state(shapes, state) : draw_master_state(shapes, state);
    painter.restore();
}

}  // namespace

void paint_swatch(QPainter& painter, const QRectF& rect, const Theme& theme, PatternSet::Kind kind,
                  int state) {
    if (keeps_shapes(painter)) return paint_shape_swatch(painter, rect, theme, kind, state);
    const double ratio = painter.deviceTransform().m11();
    const auto pixels = [ratio](double length) {
        return std::max(1, static_cast<int>(std::lround(length * ratio)));
    };
    const QImage swatch =
        pattern_swatch(theme, kind, state, pixels(rect.width()), pixels(rect.height()), ratio * theme.unit);
    painter.drawImage(rect, swatch);
}

void paint_bars_as_shapes(const TimelineBrush& brush) {
    brush.painter.save();
    brush.painter.setRenderHint(QPainter::Antialiasing);
    brush.painter.setClipRect(brush.layout.plot, Qt::IntersectClip);
    for (std::size_t g = 0; g < brush.layout.groups.size(); ++g) {
        const TimelineGroup& run = brush.picture.groups[g];
        const GroupLayout& group = brush.layout.groups[g];
        if (run.lanes == nullptr) continue;
        if (group.merged)
            draw_busy(brush, run, group.masters);
        else
            draw_lanes(brush, run.lanes->masters, group.masters);
        if (!run.collapsed) draw_lanes(brush, run.lanes->boards, group.boards);
    }
    brush.painter.restore();
}

}  // namespace simul::paint
