#include <algorithm>
#include <cmath>
#include <numbers>

#include "app/window/chart/paint/map_colours.hpp"
#include "app/window/chart/paint/map_pen.hpp"

namespace simul::paint {
namespace {

QRectF cell_rect(const MapLayout& layout, std::size_t column, std::size_t row) {
    // On whole pixels: no seams between neighbours.
    const double left = std::round(layout.x_edges[column]);
    const double right = std::round(layout.x_edges[column + 1]);
    const double bottom = std::round(layout.y_edges[row]);
    const double top = std::round(layout.y_edges[row + 1]);
    return {left, top, right - left, bottom - top};
}

void paint_cells(const MapPen& p) {
    const std::size_t columns = p.picture.grid.xs.size();
    p.painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t row = 0; row < p.picture.grid.ys.size(); ++row)
        for (std::size_t column = 0; column < columns; ++column) {
            const QRectF rect = cell_rect(p.layout, column, row);
            const double value = p.picture.grid.at(column, row);
            const bool is_refused = p.picture.refused[column + columns * row] != 0;
            p.painter.fillRect(rect, std::isfinite(value) ? map_colour(value, p.theme) : p.theme.ground);
            if (is_refused)
                p.painter.fillRect(rect, QBrush{p.theme.text_soft, Qt::BDiagPattern});
            else if (value < 1)
                p.painter.fillRect(rect, QBrush{p.theme.waiting_text, Qt::FDiagPattern});
        }
    p.painter.setRenderHint(QPainter::Antialiasing);
    if (p.picture.is_paled) {
        QColor veil = p.theme.panel;
        veil.setAlphaF(.55F);
        p.painter.fillRect(p.layout.area, veil);
    }
}

/// In a halo of the colour of the cell below.
void paint_on_cell(const MapPen& p, const QPointF& centre, const QString& text, Letters& letters) {
    const double value = p.value_under(centre);
    const double width = letters.width(text) + p.px(6);
    const QRectF rect{centre.x() - width / 2, centre.y() - letters.height() / 2, width, letters.height()};
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(std::isfinite(value) ? map_colour(value, p.theme) : p.theme.panel);
    p.painter.drawRoundedRect(rect, p.px(5), p.px(5));
    p.painter.setPen(std::isfinite(value) ? map_ink(value, p.theme) : p.theme.text);
    draw_elided(p.painter, rect, text, letters, Qt::AlignHCenter | Qt::AlignVCenter);
}

void paint_contours(const MapPen& p) {
    const bool is_strong = p.theme.name == high_contrast_theme().name;
    for (std::size_t i = 0; i < p.picture.contours.size(); ++i) {
        QPolygonF line;
        line.reserve(p.picture.contours[i].size());
        for (const QPointF& point : p.picture.contours[i]) line << p.at(point);
        if (line.size() < 3) continue;
        p.painter.setPen(QPen{map_ink(p.picture.levels[i], p.theme), is_strong ? 2 : 1.4 * p.theme.hair});
        p.painter.setBrush(Qt::NoBrush);
        p.painter.drawPolyline(line);
        // Where it is highest: there the lines are farthest apart.
        const auto highest =
            *std::ranges::min_element(line, {}, [](const QPointF& point) { return point.y(); });
        const double top = p.layout.area.top() + p.px(26);
        paint_on_cell(p, {highest.x(), std::max(highest.y() + p.px(12), top)},
                      QString::number(p.picture.levels[i]) + QStringLiteral(" ×"), p.bold());
    }
}

void paint_knee_line(const MapPen& p) {
    QPolygonF line;
    line.reserve(p.picture.knee.size());
    for (const QPointF& point : p.picture.knee) line << p.at(point);
    if (line.size() < 2) return;
    p.painter.setPen(QPen{p.theme.panel, 3.5 * p.theme.line * .75});
    p.painter.setBrush(Qt::NoBrush);
    p.painter.setOpacity(.45);
    p.painter.drawPolyline(line);
    p.painter.setOpacity(1);
    p.painter.setPen(QPen{p.theme.text, p.theme.line * .9, Qt::DashLine});
    p.painter.drawPolyline(line);
    const double width = p.bold().width(p.picture.knee_text) + p.px(8);
    const qsizetype middle = line.size() * 11 / 20;
    const QLineF slope{line[std::max<qsizetype>(middle - 2, 0)], line[std::min(middle + 2, line.size() - 1)]};
    if (p.picture.knee_text.isEmpty() || p.layout.area.width() < 3 * width) return;
    p.painter.save();
    p.painter.translate(line[middle]);
    p.painter.rotate(std::atan2(slope.dy(), slope.dx()) * 180 / std::numbers::pi);
    const QRectF rect{-width / 2, p.px(6), width, p.bold().height()};
    QColor ground = p.theme.panel;
    ground.setAlphaF(.7F);
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(ground);
    p.painter.drawRoundedRect(rect, p.px(4), p.px(4));
    p.painter.setPen(p.theme.text);
    draw_elided(p.painter, rect, p.picture.knee_text, p.bold(), Qt::AlignHCenter | Qt::AlignVCenter);
    p.painter.restore();
}

/// Two lines at a place of the map, as shares of its width and height.
void paint_region(const MapPen& p, QPointF share, const QString& text, const QString& more) {
    const QPointF centre{p.layout.area.left() + share.x() * p.layout.area.width(),
                         p.layout.area.top() + share.y() * p.layout.area.height()};
    const double width = std::max(p.bold().width(text), p.small().width(more)) + p.px(14);
    if (text.isEmpty() || p.picture.knee.size() < 2 || width > .5 * p.layout.area.width()) return;
    const double height = p.bold().height() + p.small().height() + p.px(6);
    const QRectF rect{centre.x() - width / 2, centre.y() - height / 2, width, height};
    QColor ground = p.theme.panel;
    ground.setAlphaF(.72F);
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(ground);
    p.painter.drawRoundedRect(rect, p.px(5), p.px(5));
    p.painter.setPen(p.theme.text);
    draw_elided(p.painter, {rect.left(), rect.top() + p.px(3), width, p.bold().height()}, text, p.bold(),
                Qt::AlignHCenter | Qt::AlignVCenter);
    p.painter.setPen(p.theme.text_soft);
    draw_elided(p.painter, {rect.left(), rect.top() + p.px(3) + p.bold().height(), width, p.small().height()},
                more, p.small(), Qt::AlignHCenter | Qt::AlignVCenter);
}

void paint_ring(const MapPen& p, QPointF value) {
    const QPointF at = p.at(value);
    p.painter.setBrush(Qt::NoBrush);
    p.painter.setPen(QPen{p.theme.panel, p.px(5)});
    p.painter.drawEllipse(at, p.px(7), p.px(7));
    p.painter.setPen(QPen{p.theme.text, p.px(1.6)});
    p.painter.drawEllipse(at, p.px(9), p.px(9));
    p.painter.setPen(QPen{p.theme.accent, p.px(2)});
    p.painter.drawEllipse(at, p.px(5), p.px(5));
}

void paint_words(const MapPen& p, QPointF value) {
    if (p.picture.words.empty()) return;
    const QPointF at = p.at(value);
    double width = p.bold().width(p.picture.words.front());
    for (const QString& line : p.picture.words) width = std::max(width, p.small().width(line));
    width += p.px(24);
    const double line_height = p.small().height() + p.px(2);
    const double height = static_cast<double>(p.picture.words.size()) * line_height + p.px(12);
    const double left =
        at.x() + p.px(16) + width > p.layout.area.right() ? at.x() - p.px(16) - width : at.x() + p.px(16);
    const double top = std::clamp(at.y() + p.px(12), p.layout.area.top(),
                                  std::max(p.layout.area.bottom() - height, p.layout.area.top()));
    const QRectF card{std::max(left, p.layout.area.left()), top, width, height};
    p.painter.setPen(QPen{p.theme.panel_edge, p.theme.hair});
    p.painter.setBrush(p.theme.panel);
    p.painter.drawRoundedRect(card, p.px(6), p.px(6));
    double y = card.top() + p.px(6);
    for (std::size_t i = 0; i < p.picture.words.size(); ++i, y += line_height) {
        p.painter.setPen(i == 0 ? p.theme.accent_text : p.theme.text_soft);
        draw_tabular(p.painter, {card.left() + p.px(12), y, width - p.px(14), line_height},
                     p.picture.words[i], i == 0 ? p.bold() : p.small(), Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void paint_cut(const MapPen& p, const QPointF& from, const QPointF& to) {
    p.painter.setPen(QPen{p.theme.text, p.theme.hair, Qt::DotLine});
    p.painter.drawLine(from, to);
}

/// The lines of the two profiles, on the map.
void paint_cuts(const MapPen& p) {
    if (!p.is_on_map(p.picture.here)) return;
    const QPointF here = p.at(p.picture.here);
    const QRectF& area = p.layout.area;
    paint_cut(p, {here.x(), area.top()}, {here.x(), area.bottom()});
    paint_cut(p, {area.left(), here.y()}, {area.right(), here.y()});
}

/// And from there to the profiles.
void paint_cuts_beyond(const MapPen& p) {
    if (!p.is_on_map(p.picture.here) || p.layout.x_profile.isEmpty()) return;
    const QPointF here = p.at(p.picture.here);
    paint_cut(p, {here.x(), p.layout.x_profile.top()}, {here.x(), p.layout.area.top()});
    paint_cut(p, {p.layout.area.right(), here.y()}, {p.layout.y_profile.right(), here.y()});
}

}  // namespace

double MapPen::value_under(QPointF pixel) const {
    const std::size_t cell = layout.cell_at(pixel);
    return cell < picture.grid.values.size() ? picture.grid.values[cell] : std::nan("");
}

void paint_map(QPainter& painter, const MapPicture& picture, const MapLayout& layout, const Theme& theme,
               Lettering& letters) {
    if (layout.is_empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const MapPen pen{painter, picture, layout, theme, letters};
    paint_cells(pen);
    painter.save();
    painter.setClipRect(layout.area);
    paint_cuts(pen);
    paint_knee_line(pen);
    paint_contours(pen);
    paint_region(pen, {.3, .3}, picture.opponents_text, picture.opponents_more);
    paint_region(pen, {.68, .82}, picture.master_text, picture.master_more);
    painter.restore();
    painter.setPen(QPen{theme.panel_edge, theme.hair});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(layout.area);
    paint_cuts_beyond(pen);
    paint_map_axes(pen);
    paint_map_key(pen);
    paint_map_profiles(pen);
    if (pen.is_on_map(picture.here)) paint_ring(pen, picture.here);
    const bool is_moved = picture.ring != picture.here && pen.is_on_map(picture.ring);
    if (is_moved) paint_ring(pen, picture.ring);
    if (is_moved || pen.is_on_map(picture.here)) paint_words(pen, is_moved ? picture.ring : picture.here);
}

}  // namespace simul::paint
