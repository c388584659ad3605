#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "app/window/timeline/paint/timeline_parts.hpp"

namespace simul::paint {
namespace {

/// Middle of a device pixel, so that a hairline is crisp.
double crisp(const TimelineBrush& brush, double x) {
    return (std::floor(x * brush.layout.ratio) + .5) / brush.layout.ratio;
}

void upright(const TimelineBrush& brush, double x, double top, double bottom) {
    x = crisp(brush, x);
    brush.painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

QPen hairline(const QColor& color) {
    QPen pen(color, 1);
    pen.setCosmetic(true);
    return pen;
}

void triangle(const TimelineBrush& brush, double x, const QRectF& strip, bool points_up,
              const QColor& color) {
    const double half = strip.height() * .48;
    const double base = points_up ? strip.bottom() - 1 : strip.top() + 1;
    const double tip = points_up ? strip.top() + 1 : strip.bottom() - 1;
    QPainterPath path;
    path.addPolygon(QPolygonF{{QPointF(x - half, base), QPointF(x + half, base), QPointF(x, tip)}});
    path.closeSubpath();
    brush.painter.setRenderHint(QPainter::Antialiasing);
    brush.painter.fillPath(path, color);
}

void diamond(const TimelineBrush& brush, double x, const QRectF& strip, const QColor& color) {
    const double half = strip.height() * .46;
    const double y = strip.center().y();
    QPainterPath path;
    path.addPolygon(
        QPolygonF{{QPointF(x - half, y), QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half)}});
    path.closeSubpath();
    brush.painter.setRenderHint(QPainter::Antialiasing);
    brush.painter.fillPath(path, color);
}

/// A line through all lanes of the run: from here on they are played another way.
void paint_switch(const TimelineBrush& brush, double x, const GroupLayout& group) {
    brush.painter.setRenderHint(QPainter::Antialiasing, false);
    brush.painter.setPen(QPen(brush.theme.text, std::max(1.0, brush.theme.hair), Qt::DashDotLine));
    brush.painter.drawLine(QPointF(x, group.rect.top()), QPointF(x, group.rect.bottom()));
    const double side = group.marks.height() * .8;
    const QRectF square(x - side / 2, group.marks.center().y() - side / 2, side, side);
    brush.painter.fillRect(square, brush.theme.text);
}

/// Ends of rounds as small ticks, unless they would stand closer than they can be told apart.
void paint_rounds(const TimelineBrush& brush, const TimelineGroup& run, const QRectF& strip) {
    brush.painter.setRenderHint(QPainter::Antialiasing, false);
    brush.painter.setPen(hairline(brush.theme.text_soft));
    double last = -1e9;
    for (const Marker& marker : run.milestones.markers) {
        if (marker.kind != MarkerKind::round || !brush.layout.axis.shows(marker.at)) continue;
        const double x = brush.layout.axis.x_of(marker.at);
        if (x - last < brush.px(4)) continue;
        upright(brush, x, strip.top() + strip.height() * .25, strip.bottom() - strip.height() * .25);
        last = x;
    }
}

}  // namespace

void paint_grid(const TimelineBrush& brush) {
    const QRectF plot = brush.layout.plot;
    const QFont font = brush.font(11.5);
    const QColor major = mix(brush.theme.panel, brush.theme.text_soft, .34);
    const QColor minor = mix(brush.theme.panel, brush.theme.text_soft, .13);
    brush.painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Tick& tick : ticks_of(brush.layout.axis, brush.px(84))) {
        const double x = brush.layout.axis.x_of(tick.ms);
        brush.painter.setPen(hairline(tick.major ? major : minor));
        for (const GroupLayout& group : brush.layout.groups)
            if (!group.rect.isEmpty())
                upright(brush, std::min(x, plot.right() - .5), group.rect.top(), group.rect.bottom());
        if (!tick.major) continue;
        const double half = brush.width_of(tick.label, font) / 2 + 1;
        const double centre = std::clamp(x, plot.left() - half, brush.layout.size.width() - half);
        const QRectF rect(centre - half, brush.layout.ticks.top(), 2 * half, brush.px(15));
        brush.text(rect, Qt::AlignCenter, tick.label, font, brush.theme.text_soft);
    }
}

void paint_marks(const TimelineBrush& brush, int g) {
    const TimelineGroup& run = brush.picture.groups[static_cast<std::size_t>(g)];
    const GroupLayout& group = brush.layout.groups[static_cast<std::size_t>(g)];
    const QRectF strip = group.marks;
    if (strip.isEmpty()) return;
    paint_rounds(brush, run, strip);
    for (const Marker& marker : run.milestones.markers) {
        if (!brush.layout.axis.shows(marker.at)) continue;
        const double x = brush.layout.axis.x_of(marker.at);
        if (marker.kind == MarkerKind::switched) paint_switch(brush, x, group);
        if (marker.kind == MarkerKind::first_over) diamond(brush, x, strip, brush.theme.text);
        if (marker.kind == MarkerKind::stall) triangle(brush, x, strip, true, brush.theme.waiting);
    }
}

}  // namespace simul::paint
