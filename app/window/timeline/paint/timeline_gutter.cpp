#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "app/window/timeline/paint/timeline_parts.hpp"

namespace simul::paint {
namespace {

/// Every how many lanes a number fits, when lanes are `pitch` apart and numbers need `room`.
int number_step(double pitch, double room) {
    const double least = room / std::max(pitch, 1e-6);
    for (double tens = 1;; tens *= 10)
        for (const double times : {1, 2, 5})
            if (times * tens >= least && times * tens != 2) return static_cast<int>(times * tens);
}

/// Board numbers beside their lanes; returns the width they take.
double paint_lane_numbers(const TimelineBrush& brush, const GroupLayout& group) {
    const LaneBand& band = group.boards;
    if (band.lanes < 2) return 0;
    const double pitch = band.pitch / brush.layout.ratio;
    const double line = brush.px(11.5);
    const QFont font = brush.font(std::min(10.0, std::max(9.0, pitch / brush.layout.unit)));
    const int step = number_step(pitch, line);
    const double width = brush.width_of(QString::number(band.lanes), font);
    for (int lane = 0; lane < band.lanes; ++lane) {
        const bool first = lane == 0 && step <= 10;
        if (!first && (lane + 1) % step != 0) continue;
        if (!first && lane * pitch < line && step <= 10) continue;
        const QRectF bar = brush.layout.lane_rect(band, lane);
        const double right = group.gutter.right() - brush.px(6);
        const QRectF rect(right - width - 1, bar.center().y() - line / 2, width + 1, line);
        if (rect.top() < group.gutter.top() + brush.px(title_line * .8)) continue;
        brush.text(rect, Qt::AlignRight | Qt::AlignVCenter, QString::number(lane + 1), font,
                   brush.theme.text_soft);
    }
    return width + brush.px(8);
}

struct Halves {
    QString first;
    QString second;
};

/// As many words as fit, and the rest.
Halves split(const TimelineBrush& brush, const QString& words, const QFont& font, double width) {
    for (qsizetype space = words.lastIndexOf(QLatin1Char(' ')); space > 0;
         space = words.lastIndexOf(QLatin1Char(' '), space - 1))
        if (brush.width_of(words.left(space), font) <= width)
            return {words.left(space), words.mid(space + 1)};
    return {words, {}};
}

/// The largest font in which the longest board number fits into a bar this wide, or none.
std::optional<QFont> number_font(const TimelineBrush& brush, double height, int digits, double width) {
    for (double size = std::min(11.0, height / brush.layout.unit - 3); size >= 8; --size) {
        const QFont font = brush.font(size, QFont::DemiBold);
        if (brush.width_of(QString(digits, QLatin1Char('0')), font) + brush.px(2) <= width) return font;
    }
    return std::nullopt;
}

}  // namespace

void paint_gutter(const TimelineBrush& brush, int g) {
    const TimelineGroup& run = brush.picture.groups[static_cast<std::size_t>(g)];
    const GroupLayout& group = brush.layout.groups[static_cast<std::size_t>(g)];
    const double numbers = paint_lane_numbers(brush, group);
    const double line = brush.px(title_line);
    QRectF rect(brush.px(fold_width), group.gutter.top(), group.gutter.width() - brush.px(fold_width + 4),
                line);
    QFont bold = brush.font(12.5, QFont::DemiBold);
    if (brush.width_of(run.title, bold) > rect.width()) bold = brush.font(title_size, QFont::DemiBold);
    const auto too_long = [&](const QString& words) { return brush.width_of(words, bold) > rect.width(); };
    const bool wraps = group.rect.height() >= 3 * line && too_long(run.title);
    auto [first, second] = wraps ? split(brush, run.title, bold, rect.width()) : Halves{run.title, {}};
    // Lane numbers begin beside the second line.
    const bool crowded = brush.width_of(second, bold) > rect.width() - numbers;
    if ((too_long(first) || crowded) && !run.short_title.isEmpty()) {
        first = run.short_title;
        second.clear();
    }
    brush.text(rect, Qt::AlignLeft | Qt::AlignVCenter, first, bold, brush.theme.text);
    if (group.rect.height() < 2 * line) return;
    rect.setWidth(group.gutter.width() - brush.px(fold_width + 4) - numbers);
    rect.translate(0, line);
    if (!second.isEmpty()) {
        brush.text(rect, Qt::AlignLeft | Qt::AlignVCenter, second, bold, brush.theme.text);
        rect.translate(0, line);
    }
    brush.text(rect, Qt::AlignLeft | Qt::AlignVCenter,
               run.told ? time_label(run.milestones.last_reply, brush.picture.second) : QStringLiteral("?"),
               brush.font(11.5), brush.theme.text_soft);
}

void paint_bar_numbers(const TimelineBrush& brush, int g) {
    const TimelineGroup& run = brush.picture.groups[static_cast<std::size_t>(g)];
    const GroupLayout& group = brush.layout.groups[static_cast<std::size_t>(g)];
    const LaneBand& band = group.masters;
    const double height = band.bar / brush.layout.ratio;
    if (group.merged || height < brush.px(10)) return;
    const int digits = static_cast<int>(QString::number(run.boards()).size());
    const TimeAxis& axis = brush.layout.axis;
    const QRectF plot = brush.layout.plot;
    brush.painter.save();
    brush.painter.setClipRect(plot);
    for (int lane = 0; lane < band.lanes; ++lane) {
        const QRectF row = brush.layout.lane_rect(band, lane);
        const auto& bars = run.lanes->masters[static_cast<std::size_t>(lane)];
        for (auto bar = first_ending_after(bars, axis.from_ms); bar != bars.end(); ++bar) {
            const double left = axis.x_of(double(bar->from.count()));
            if (left >= plot.right()) break;
            const double right = axis.x_of(double(bar->to.count()));
            if (bar->phase != MasterPhase::thinking || right - left < brush.px(8)) continue;
            const QRectF seen(std::max(left, plot.left()), row.top(),
                              std::min(right, plot.right()) - std::max(left, plot.left()), row.height());
            const auto font = number_font(brush, height, digits, seen.width());
            if (!font) continue;
            brush.text(seen, Qt::AlignCenter, QString::number(bar->board + 1), *font, brush.theme.on_accent);
        }
    }
    brush.painter.restore();
}

}  // namespace simul::paint
