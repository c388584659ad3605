#include "app/window/timeline/paint/timeline_painter.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFontMetricsF>

#include "app/window/look/paint/shapes.hpp"
#include "app/window/look/paint/text.hpp"
#include "app/window/timeline/paint/timeline_parts.hpp"

namespace simul::paint {
namespace {

QColor lane_ground(const Theme& theme) { return mix(theme.panel, theme.floor, theme.dark ? .9 : .55); }

/// What would be full if all masters thought.
QColor busy_ground(const Theme& theme) { return mix(lane_ground(theme), theme.accent, .14); }

/// The lane of many masters, up to the end of the run.
QRectF busy_rect(const TimelineBrush& brush, std::size_t g) {
    QRectF rect = brush.layout.lane_rect(brush.layout.groups[g].masters, 0);
    const double end = brush.layout.axis.x_of(brush.picture.groups[g].milestones.last_reply);
    rect.setRight(std::clamp(end, rect.left(), rect.right()));
    return rect;
}

void paint_ground(const TimelineBrush& brush) {
    brush.painter.fillRect(QRectF(QPointF(), brush.layout.size), brush.theme.panel);
    for (std::size_t g = 0; g < brush.layout.groups.size(); ++g) {
        const GroupLayout& group = brush.layout.groups[g];
        if (group.rect.isEmpty()) continue;
        brush.painter.fillRect(group.rect, lane_ground(brush.theme));
        if (group.merged) brush.painter.fillRect(busy_rect(brush, g), busy_ground(brush.theme));
    }
}

}  // namespace

QFont TimelineBrush::font(double pixels, QFont::Weight weight) const {
    return ui_font(std::round(px(pixels)), weight);
}

double TimelineBrush::width_of(const QString& words, const QFont& text_font) const {
    return QFontMetricsF(text_font).horizontalAdvance(words);
}

void TimelineBrush::text(const QRectF& rect, Qt::Alignment align, const QString& words,
                         const QFont& text_font, const QColor& color) const {
    if (words.isEmpty() || rect.width() < px(6)) return;
    const QFont before = painter.font();
    painter.setFont(font_for(painter, text_font));
    painter.setPen(color);
    const QString shown = QFontMetricsF(text_font).elidedText(words, Qt::ElideRight, rect.width() + .5);
    painter.drawText(rect, static_cast<int>(align) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter.setFont(before);
}

void TimelineBrush::chip(const QRectF& rect, const QString& words, const QFont& text_font,
                         const QColor& color) const {
    QColor ground = theme.panel;
    ground.setAlphaF(.92F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, px(4), px(4));
    text(rect.adjusted(px(5), 0, -px(5), 0), Qt::AlignLeft | Qt::AlignVCenter, words, text_font, color);
}

QImage timeline_bars(const TimelinePicture& picture, const TimelineLayout& layout, const Theme& theme) {
    const QSize size = (layout.plot.size() * layout.ratio).toSize();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const TimeAxis axis{layout.axis.from_ms, layout.axis.to_ms, 0, layout.axis.width * layout.ratio};
    LaneRaster raster(image, theme, axis, layout.ratio * layout.unit);
    for (std::size_t g = 0; g < layout.groups.size(); ++g) {
        const TimelineGroup& run = picture.groups[g];
        if (run.lanes == nullptr) continue;
        if (layout.groups[g].merged)
            raster.draw(run.stretches(), run.masters(), layout.groups[g].masters);
        else
            raster.draw(std::span(run.lanes->masters), layout.groups[g].masters);
        if (!run.collapsed) raster.draw(std::span(run.lanes->boards), layout.groups[g].boards);
    }
    image.setDevicePixelRatio(layout.ratio);
    return image;
}

QImage busy_swatch(const Theme& theme, int width, int height, double scale) {
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(busy_ground(theme));
    constexpr std::array steps{1U, 2U, 3U, 1U};
    std::vector<BusyStretch> busy;
    for (const std::uint32_t thinking : steps) {
        const Time from{static_cast<std::int64_t>(busy.size())};
        busy.push_back({from, from + Time{1}, thinking});
    }
    LaneRaster(image, theme, {0, double(steps.size()), 0, double(width)}, scale)
        .draw(std::span<const BusyStretch>(busy), 3, LaneBand{0, double(height), height, 1});
    return image;
}

void paint_timeline(QPainter& painter, const TimelinePicture& picture, const TimelineLayout& layout,
                    const Theme& theme) {
    painter.save();
    const TimelineBrush brush{painter, picture, layout, theme};
    paint_ground(brush);
    paint_grid(brush);
    if (keeps_shapes(painter))
        paint_bars_as_shapes(brush);
    else
        painter.drawImage(layout.plot.topLeft(), timeline_bars(picture, layout, theme));
    for (int g = 0; g < static_cast<int>(picture.groups.size()); ++g) {
        if (picture.groups[static_cast<std::size_t>(g)].lanes == nullptr) continue;
        paint_gutter(brush, g);
        paint_bar_numbers(brush, g);
        paint_marks(brush, g);
        paint_ends(brush, g);
    }
    paint_overview(brush);
    painter.restore();
}

}  // namespace simul::paint
