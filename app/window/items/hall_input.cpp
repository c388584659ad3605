#include <algorithm>

#include <QFocusEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include "app/window/items/hall_item.hpp"
#include "app/window/items/hall_neighbour.hpp"

namespace simul {

void HallItem::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && hasTables() && view_->selectedBoard() >= 0)
        return Q_EMIT boardOpened(view_->selectedBoard());
    const QPoint way = arrow_of(event->key());
    if (!hasTables() || !event->modifiers().testFlag(Qt::NoModifier) || way.isNull() || !shows_focus_) {
        event->ignore();
        return;
    }
    const int board = std::max(0, view_->selectedBoard());
    view_->setSelectedBoard(neighbour(painter_.layout(view_->games(), room()), board, way));
    event->accept();
}

void HallItem::mousePressEvent(QMouseEvent* event) {
    if (!hasTables()) return;
    forceActiveFocus(Qt::MouseFocusReason);
    view_->setSelectedBoard(paint::board_at(painter_.layout(view_->games(), room()), event->position()));
}

void HallItem::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
    if (hasTables() && view_->selectedBoard() >= 0) Q_EMIT boardOpened(view_->selectedBoard());
}

void HallItem::hoverMoveEvent(QHoverEvent* event) {
    if (hasTables()) setHovered(paint::board_at(painter_.layout(view_->games(), room()), event->position()));
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
