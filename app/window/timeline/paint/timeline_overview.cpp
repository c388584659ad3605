#include <algorithm>

#include "app/window/timeline/paint/timeline_parts.hpp"

namespace simul::paint {
namespace {

/// The part that the plot shows, as a window on the strip; nothing when that is all of it.
void paint_window(const TimelineBrush& brush, const QRectF& strip) {
    const TimeAxis& overall = brush.layout.overall;
    const double left = std::max(strip.left(), overall.x_of(brush.layout.axis.from_ms));
    const double right = std::min(strip.right(), overall.x_of(brush.layout.axis.to_ms));
    if (right - left >= strip.width() - 1) return;
    QColor shade = brush.theme.panel;
    shade.setAlphaF(brush.theme.dark ? .5F : .62F);
    brush.painter.fillRect(QRectF(strip.topLeft(), QPointF(left, strip.bottom())), shade);
    brush.painter.fillRect(QRectF(QPointF(right, strip.top()), strip.bottomRight()), shade);
    const QRectF window(left, strip.top(), std::max(brush.px(6), right - left), strip.height());
    brush.painter.setRenderHint(QPainter::Antialiasing);
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.setPen(QPen(brush.theme.text_soft, std::max(1.0, brush.theme.hair)));
    brush.painter.drawRoundedRect(window.adjusted(-.5, -2, .5, 2), brush.px(3), brush.px(3));
}

}  // namespace

void paint_overview(const TimelineBrush& brush) {
    const QRectF strip = brush.layout.overview;
    if (strip.isEmpty() || brush.picture.end_ms() <= 0) return;
    const auto& runs = brush.picture.groups;
    const auto count = static_cast<double>(std::count_if(
        runs.begin(), runs.end(), [](const TimelineGroup& run) { return run.lanes != nullptr; }));
    const double gap = brush.px(count > 2 ? 1 : 2);
    const double height = (strip.height() - (count - 1) * gap) / count;
    const QColor ground = mix(brush.theme.panel, brush.theme.floor, brush.theme.dark ? .9 : .55);
    brush.painter.setRenderHint(QPainter::Antialiasing, false);
    double top = strip.top();
    for (std::size_t g = 0; g < runs.size(); ++g) {
        if (runs[g].lanes == nullptr) continue;
        brush.painter.fillRect(QRectF(strip.left(), top, strip.width(), height), ground);
        const double end = brush.layout.overall.x_of(runs[g].milestones.last_reply);
        brush.painter.fillRect(QRectF(strip.left(), top, std::max(1.0, end - strip.left()), height),
                               g == 0   ? brush.theme.idle
                               : g == 1 ? brush.theme.accent
                                        : brush.theme.text_soft);
        top += height + gap;
    }
    paint_window(brush, strip);
}

}  // namespace simul::paint
