#include "app/window/items/timeline_item.hpp"

#include <algorithm>
#include <cmath>

#include <QQuickWindow>

namespace simul {

TimelineItem::TimelineItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setOpaquePainting(true);
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &TimelineItem::textsChanged, this, &TimelineItem::refresh);
}

void TimelineItem::setRun(std::size_t group, Run* run) {
    if (runs_[group] == run) return;
    if (runs_[group] != nullptr) runs_[group]->disconnect(this);
    runs_[group] = run;
    if (run != nullptr) {
        connect(run, &Run::traceChanged, this, [this, group] { takeRun(group); });
        connect(run, &QObject::destroyed, this, [this, group] { takeRun(group); });
    }
    takeRun(group);
    Q_EMIT runsChanged();
}

void TimelineItem::takeRun(std::size_t group) {
    const Run* run = runs_[group];
    const bool recorded = run != nullptr && run->recorded() && run->lanes() != nullptr;
    lanes_[group] = recorded ? run->lanes() : nullptr;
    marked_group_ = -1;
    paint::TimelineGroup& shown = picture_.groups[group];
    shown.lanes = lanes_[group].get();
    shown.milestones = {};
    if (recorded) {
        const auto& landmarks = run->recording().landmarks;
        shown.milestones = paint::milestones_of(*lanes_[group], landmarks != nullptr
                                                                    ? std::span<const Time>(landmarks->rounds)
                                                                    : std::span<const Time>());
    }
    if (range_ != nullptr)
        range_->setEnds(picture_.groups[0].milestones.last_reply, picture_.groups[1].milestones.last_reply);
    refresh();
}

void TimelineItem::setRange(TimelineRange* range) {
    if (range_ == range) return;
    if (range_ != nullptr) range_->disconnect(this);
    range_ = range;
    if (range != nullptr) {
        connect(range, &TimelineRange::changed, this, &TimelineItem::refresh);
        range->setEnds(picture_.groups[0].milestones.last_reply, picture_.groups[1].milestones.last_reply);
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
    now_ms_ = ms;
    if (marked_group_ >= 0 && ms != marked_.ms) leaveInspection();
    if (inspected_ >= 0) inspect();
    Q_EMIT nowChanged();
}

void TimelineItem::refresh() {
    picture_.groups[0].title = left_title_;
    picture_.groups[1].title = right_title_;
    picture_.groups[0].collapsed = left_collapsed_;
    picture_.groups[1].collapsed = right_collapsed_;
    picture_.texts = {last_reply_text_, last_move_text_, sooner_text_};
    picture_.from_ms = range_ != nullptr ? range_->from() : 0;
    picture_.to_ms =
        range_ != nullptr ? range_->to() : std::max(TimelineRange::shortest_ms, picture_.end_ms());
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    layout_ = paint::lay_out_timeline(picture_, size(), theme_.unit, ratio);
    ++placed_;
    if (marked_group_ >= 0)
        tellMarker();
    else if (inspected_ >= 0)
        inspect();
    else
        setHit({});
    update();
    Q_EMIT placedChanged();
}

double TimelineItem::timeAt(double x) const {
    return layout_.axis.ms_at(std::clamp(x, layout_.plot.left(), layout_.plot.right()));
}

void TimelineItem::zoom(double factor) {
    if (range_ != nullptr) range_->zoomAt(zoomCentre(), factor);
}

void TimelineItem::paint(QPainter* painter) { paint::paint_timeline(*painter, picture_, layout_, theme_); }

void TimelineItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) refresh();
}

void TimelineItem::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged) refresh();
}

}  // namespace simul
