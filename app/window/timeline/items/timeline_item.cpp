#include "app/window/timeline/items/timeline_item.hpp"

#include <algorithm>
#include <cmath>

#include <QQuickWindow>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/time_unit.hpp"
#include "app/window/look/items/whole_pixels.hpp"
#include "app/window/time/models/hidden_results.hpp"

namespace simul {

TimelineItem::TimelineItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &TimelineItem::textsChanged, this, &TimelineItem::refresh);
    connect(&TimeUnit::of_program(), &TimeUnit::changed, this, &TimelineItem::refresh);
}

QQmlListProperty<TimelineRun> TimelineItem::runs() {
    using List = QQmlListProperty<TimelineRun>;
    return {this,
            nullptr,
            [](List* list, TimelineRun* run) { static_cast<TimelineItem*>(list->object)->addRun(run); },
            [](List* list) { return static_cast<TimelineItem*>(list->object)->runs_.size(); },
            [](List* list, qsizetype i) { return static_cast<TimelineItem*>(list->object)->runs_.at(i); },
            nullptr};
}

void TimelineItem::addRun(TimelineRun* run) {
    if (run == nullptr) return;
    runs_.append(run);
    connect(run, &TimelineRun::lookChanged, this, &TimelineItem::takeRuns);
    connect(run, &TimelineRun::lanesChanged, this, [this] {
        cursor_.forget_marker();
        takeRuns();
    });
    connect(run, &QObject::destroyed, this, [this, run] {
        runs_.removeAll(run);
        takeRuns();
    });
    takeRuns();
}

void TimelineItem::takeRuns() {
    picture_.groups.clear();
    for (const TimelineRun* run : runs_) picture_.groups.push_back(run->group(from_ms(now_ms_)));
    takeEnds();
    refresh();
}

void TimelineItem::takeEnds() {
    if (range_ == nullptr) return;
    QList<double> ends;
    for (const paint::TimelineGroup& run : picture_.groups) ends.append(to_ms(run.milestones.last_reply));
    range_->setEnds(ends);
}

void TimelineItem::setRange(TimelineRange* range) {
    if (range_ == range) return;
    if (range_ != nullptr) range_->disconnect(this);
    range_ = range;
    if (range != nullptr) {
        connect(range, &TimelineRange::changed, this, &TimelineItem::refresh);
        takeEnds();
    }
    refresh();
    Q_EMIT rangeChanged();
}

void TimelineItem::setThemeName(const QString& name) {
    if (name == theme_name_) return;
    theme_name_ = name;
    const double unit = theme_.unit;
    theme_ = paint::theme_named(name.toStdString());
    theme_.unit = unit;
    setFillColor(theme_.panel);
    refresh();
    Q_EMIT lookChanged();
}

void TimelineItem::setUnit(double unit) {
    if (!(unit > 0) || unit == theme_.unit) return;
    theme_.unit = unit;
    refresh();
    Q_EMIT lookChanged();
}

void TimelineItem::setNowMs(double ms) {
    if (ms == now_ms_) return;
    const bool has_passed_an_end = made_up_end(from_ms(ms)) != made_up_end(from_ms(now_ms_));
    now_ms_ = ms;
    if (has_passed_an_end && keepsSecrets()) takeRuns();
    if (cursor_.is_by_key()) moveCursor([this] { cursor_.follow(ground()); });
    Q_EMIT nowChanged();
}

void TimelineItem::refresh() {
    picture_.texts = {last_reply_text_, last_move_text_, sooner_text_};
    picture_.second = TimeUnit::of_program().second();
    picture_.from_ms = range_ != nullptr ? range_->from() : 0;
    picture_.to_ms =
        range_ != nullptr ? range_->to() : std::max(TimelineRange::shortest_ms, picture_.end_ms());
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    layout_ = paint::lay_out_timeline(picture_, size(), theme_.unit, ratio);
    ++placed_;
    moveCursor([this] { cursor_.place_anew(ground()); });
    if (isVisible()) update();  // behind another page: painted when it is seen again
    Q_EMIT placedChanged();
}

bool TimelineItem::keepsSecrets() const {
    return std::any_of(picture_.groups.begin(), picture_.groups.end(),
                       [](const paint::TimelineGroup& group) { return !group.told; });
}

QRectF TimelineItem::lanesRect(int group) const {
    return group >= 0 && group < static_cast<int>(layout_.groups.size())
               ? layout_.groups[static_cast<std::size_t>(group)].rect
               : QRectF();
}

bool TimelineItem::merges() const {
    return std::any_of(layout_.groups.begin(), layout_.groups.end(),
                       [](const paint::GroupLayout& group) { return group.merged; });
}

QRectF TimelineItem::titleRect(int group) const {
    if (group < 0 || group >= static_cast<int>(layout_.groups.size())) return {};
    const QRectF& gutter = layout_.groups[static_cast<std::size_t>(group)].gutter;
    if (gutter.isEmpty()) return {};
    return {gutter.topLeft(), QSizeF(gutter.width(), paint::title_line * theme_.unit)};
}

bool TimelineItem::stepMarker(int direction) {
    const auto at = cursor_.step_marker(direction, ground());
    if (!at) return false;
    Q_EMIT clicked(to_ms(*at));
    moveCursor([this] { cursor_.place_anew(ground()); });
    return true;
}

double TimelineItem::timeAt(double x) const {
    return layout_.axis.ms_at(std::clamp(x, layout_.plot.left(), layout_.plot.right()));
}

void TimelineItem::zoom(double factor) {
    if (range_ != nullptr) range_->zoomAt(zoomCentre(), factor);
}

QSGNode* TimelineItem::updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) {
    setOpaquePainting(stands_on_whole_pixels(*this));
    return QQuickPaintedItem::updatePaintNode(node, data);
}

void TimelineItem::paint(QPainter* painter) { paint::paint_timeline(*painter, picture_, layout_, theme_); }

void TimelineItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) refresh();
}

void TimelineItem::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickPaintedItem::itemChange(change, data);
    const bool is_seen_again = change == ItemVisibleHasChanged && data.boolValue;
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged || is_seen_again) refresh();
}

}  // namespace simul
