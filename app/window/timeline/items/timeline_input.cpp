#include <algorithm>
#include <cmath>

#include <QGuiApplication>
#include <QStyleHints>

#include "app/window/base/milliseconds.hpp"
#include "app/window/timeline/items/timeline_item.hpp"

namespace simul {
namespace {

/// A notch of the wheel is 120 units and zooms by this.
constexpr double notch = 1.25;
constexpr double key_zoom = 1.5;
constexpr double key_pan = .1;

}  // namespace

void TimelineItem::wheelEvent(QWheelEvent* event) {
    if (range_ == nullptr) return event->ignore();
    const QPoint angle = event->angleDelta();
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y());
    const double notches = (sideways ? angle.x() : angle.y()) / 120.0;
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier))
        range_->panBy(-notches * key_pan * range_->span());
    else
        range_->zoomAt(timeAt(event->position().x()), std::pow(notch, notches));
    pointAt(event->position());
    event->accept();
}

void TimelineItem::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    cursor_.let_go();
    pressed_at_ = event->position();
    pressed_from_ms_ = picture_.from_ms;
    switch (paint::timeline_hit(picture_, layout_, pressed_at_).place) {
        case paint::TimelinePlace::overview:
            drag_ = Drag::overview;
            showOverviewAt(pressed_at_.x());
            break;
        case paint::TimelinePlace::axis:
            drag_ = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::stretching : Drag::scrubbing;
            if (drag_ == Drag::scrubbing) Q_EMIT clicked(timeAt(pressed_at_.x()));
            break;
        default:
            drag_ = Drag::pressed;
    }
    event->accept();
}

void TimelineItem::mouseMoveEvent(QMouseEvent* event) {
    const double moved = event->position().x() - pressed_at_.x();
    if (drag_ == Drag::pressed && std::abs(moved) >= QGuiApplication::styleHints()->startDragDistance())
        drag_ = Drag::panning;
    if (drag_ == Drag::panning && range_ != nullptr)
        range_->panBy(pressed_from_ms_ - moved * layout_.axis.ms_per_px() - range_->from());
    if (drag_ == Drag::scrubbing) Q_EMIT clicked(timeAt(event->position().x()));
    if (drag_ == Drag::stretching) {
        const auto [from, to] = std::minmax({timeAt(pressed_at_.x()), timeAt(event->position().x())});
        Q_EMIT stretched(from, to);
    }
    if (drag_ == Drag::overview) showOverviewAt(event->position().x());
}

void TimelineItem::mouseReleaseEvent(QMouseEvent* event) {
    const bool click = drag_ == Drag::pressed && layout_.plot.left() <= event->position().x();
    drag_ = Drag::none;
    if (!click) return;
    before_click_ms_ = now_ms_;
    const auto hit = paint::timeline_hit(picture_, layout_, event->position());
    Q_EMIT clicked(hit.marker ? to_ms(hit.marker->at) : timeAt(event->position().x()));
}

void TimelineItem::mouseDoubleClickEvent(QMouseEvent* event) {
    drag_ = Drag::none;
    if (range_ == nullptr || !layout_.plot.contains(event->position())) return;
    Q_EMIT clicked(before_click_ms_);
    if (range_->fitsWhole())
        range_->fitShorter();
    else
        range_->fitWhole();
}

/// A second finger, a popup or another window has taken the pointer.
void TimelineItem::mouseUngrabEvent() { drag_ = Drag::none; }

void TimelineItem::showOverviewAt(double x) {
    if (range_ != nullptr) range_->panBy(layout_.overall.ms_at(x) - range_->span() / 2 - range_->from());
}

void TimelineItem::hoverMoveEvent(QHoverEvent* event) {
    // A new frame repeats the last movement.
    if (cursor_.is_by_key() && event->position() == event->oldPosF()) return;
    cursor_.let_go();
    pointAt(event->position());
}

void TimelineItem::hoverLeaveEvent(QHoverEvent*) {
    if (!cursor_.is_by_key()) moveCursor([this] { cursor_.leave(); });
}

void TimelineItem::keyPressEvent(QKeyEvent* event) {
    event->setAccepted(event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier ||
                       event->modifiers() == Qt::KeypadModifier);
    if (!event->isAccepted() || range_ == nullptr) return event->ignore();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return range_->zoomAt(zoomCentre(), key_zoom);
        case Qt::Key_Minus:
        case Qt::Key_Underscore:
            return range_->zoomAt(zoomCentre(), 1 / key_zoom);
        case Qt::Key_Left:
            return range_->panBy(-key_pan * range_->span());
        case Qt::Key_Right:
            return range_->panBy(key_pan * range_->span());
        case Qt::Key_0:
            return range_->fitWhole();
        case Qt::Key_1:
            return range_->fitShorter();
        default:
            event->setAccepted(inspectKey(event->key()));
    }
}

double TimelineItem::zoomCentre() const {
    const bool seen = now_ms_ >= range_->from() && now_ms_ <= range_->to();
    return seen ? now_ms_ : (range_->from() + range_->to()) / 2;
}

bool TimelineItem::inspectKey(int key) {
    bool taken = false;
    switch (key) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            moveCursor([&] { taken = cursor_.step_lane(key == Qt::Key_Down ? 1 : -1, ground()); });
            return taken;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            taken = cursor_.inspects() && cursor_.what() != timeline::Nothing;
            if (taken) Q_EMIT clicked(cursor_.toMs());
            return taken;
        case Qt::Key_Escape:
            taken = cursor_.inspects();
            if (taken) moveCursor([this] { cursor_.leave(); });
            return taken;
        default:
            return false;
    }
}

void TimelineItem::pointAt(const QPointF& point) {
    moveCursor([&] { cursor_.point(point, ground()); });
}

}  // namespace simul
