#include "app/window/hall/models/board_view.hpp"

#include <utility>

namespace simul {

BoardView::BoardView(const Recording& recording, const HallState& state, QObject* parent)
    : QObject{parent}, recording_{recording}, state_{state} {}

bool BoardView::exists(int number) const {
    return number >= 0 && static_cast<std::size_t>(number) < state_.boards.size();
}

void BoardView::setNumber(int number) {
    if (!exists(number)) number = -1;
    if (std::exchange(number_, number) == number) return;
    cursor_ = {};
    look();
    Q_EMIT numberChanged();
    Q_EMIT changed();
}

void BoardView::begin_anew() {
    cursor_ = {};
    if (!exists(number_)) return setNumber(-1);
    look();
}

void BoardView::follow() {
    look();
    Q_EMIT changed();
}

void BoardView::look() {
    detail_ = number_ < 0 ? BoardDetail{}
                          : board_detail(recording_, state_, static_cast<std::uint32_t>(number_), cursor_);
}

}  // namespace simul
