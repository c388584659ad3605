#include <algorithm>
#include <cmath>

#include <QFocusEvent>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include "app/window/hall/items/hall_item.hpp"
#include "app/window/hall/items/hall_neighbour.hpp"

namespace simul {
namespace {

constexpr double key_step = 1.5;
constexpr double wheel_step = 1.25;

}  // namespace

void HallItem::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && hasTables() && view_->board()->number() >= 0)
        return Q_EMIT boardOpened(view_->board()->number());
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    event->setAccepted(hasTables() && (zoomByKey(*event) || (plain && moveByKey(event->key()))));
}

bool HallItem::moveByKey(int key) {
    const QPoint way = arrow_of(key);
    if (way.isNull() || !shows_focus_) return false;
    view_->board()->setNumber(neighbour(places(), std::max(0, view_->board()->number()), way));
    showBoard(view_->board()->number());
    return true;
}

bool HallItem::zoomByKey(const QKeyEvent& event) {
    if ((event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) != Qt::NoModifier) return false;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
        case Qt::Key_Z:
            if (control) return false;
            zoom(shift ? 1 / key_step : key_step);
            return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            if (control) zoom(key_step);
            return control;
        case Qt::Key_Minus:
            if (control) zoom(1 / key_step);
            return control;
        case Qt::Key_0:
            showWholeHall();
            Q_EMIT wholeHallShown();
            return true;
        case Qt::Key_Escape: {
            const bool leaves = zoomed();
            if (leaves) showWholeHall();
            if (leaves) Q_EMIT wholeHallShown();
            return leaves;
        }
        default:
            return false;
    }
}

void HallItem::mousePressEvent(QMouseEvent* event) {
    if (!hasTables()) return;
    forceActiveFocus(Qt::MouseFocusReason);
    pressed_at_ = dragged_to_ = event->position();
    dragging_ = false;
}

void HallItem::mouseMoveEvent(QMouseEvent* event) {
    if (!hasTables() || !zoomed()) return;
    const QPointF way = event->position() - pressed_at_;
    const int distance = QGuiApplication::styleHints()->startDragDistance();
    dragging_ = dragging_ || way.manhattanLength() >= distance;
    if (!dragging_) return;
    const QPointF step = event->position() - dragged_to_;
    dragged_to_ = event->position();
    panBy(step.x(), step.y());
}

void HallItem::mouseReleaseEvent(QMouseEvent* event) {
    if (hasTables() && !dragging_) view_->board()->setNumber(boardUnder(event->position()));
    dragging_ = false;
}

void HallItem::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
    if (!hasTables()) return;
    view_->board()->setNumber(boardUnder(event->position()));
    if (view_->board()->number() >= 0) Q_EMIT boardOpened(view_->board()->number());
}

void HallItem::wheelEvent(QWheelEvent* event) {
    if (!hasTables()) return event->ignore();
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0) zoomAt(std::pow(wheel_step, notches), event->position());
    event->accept();
}

void HallItem::hoverMoveEvent(QHoverEvent* event) {
    if (hasTables()) setHovered(boardUnder(event->position()));
}

void HallItem::hoverLeaveEvent(QHoverEvent*) { setHovered(-1); }

void HallItem::setHovered(int board) {
    if (board == hovered_) return;
    hovered_ = board;
    polish();
}

void HallItem::focusInEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusInEvent(event);
    const auto reason = event->reason();
    // Focus that comes back from a popup, another window or a board that was closed is shown as it was
    // before.
    if (reason == Qt::OtherFocusReason || reason == Qt::PopupFocusReason ||
        reason == Qt::ActiveWindowFocusReason)
        return;
    showFocus(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
              reason == Qt::ShortcutFocusReason);
}

void HallItem::showFocus(bool shows) {
    if (shows == shows_focus_) return;
    shows_focus_ = shows;
    Q_EMIT showsFocusChanged();
}

}  // namespace simul
