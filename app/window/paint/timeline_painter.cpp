#include "app/window/paint/timeline_painter.hpp"

#include <cmath>

#include <QFontMetricsF>

#include "app/window/paint/text.hpp"
#include "app/window/paint/timeline_parts.hpp"

namespace simul::paint {
namespace {

void paint_ground(const TimelineBrush& brush) {
    brush.painter.fillRect(QRectF(QPointF(), brush.layout.size), brush.theme.panel);
    const QColor ground = mix(brush.theme.panel, brush.theme.floor, brush.theme.dark ? .9 : .55);
    for (const GroupLayout& group : brush.layout.groups) brush.painter.fillRect(group.rect, ground);
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
    painter.setFont(text_font);
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
        raster.draw(std::span(run.lanes->masters), layout.groups[g].masters);
        if (!run.collapsed) raster.draw(std::span(run.lanes->boards), layout.groups[g].boards);
    }
    image.setDevicePixelRatio(layout.ratio);
    return image;
}

void paint_timeline(QPainter& painter, const TimelinePicture& picture, const TimelineLayout& layout,
                    const Theme& theme) {
    painter.save();
    const TimelineBrush brush{painter, picture, layout, theme};
    paint_ground(brush);
    paint_grid(brush);
    painter.drawImage(layout.plot.topLeft(), timeline_bars(picture, layout, theme));
    for (int g = 0; g < 2; ++g) {
        paint_gutter(brush, g);
        if (picture.groups[static_cast<std::size_t>(g)].lanes == nullptr) continue;
        paint_bar_numbers(brush, g);
        paint_marks(brush, g);
        paint_ends(brush, g);
    }
    paint_overview(brush);
    painter.restore();
}

}  // namespace simul::paint
