#include "app/window/hall/items/announced_boards.hpp"

#include <algorithm>
#include <utility>

namespace simul {
namespace {

constexpr std::size_t most_announced = 100;
constexpr int moments_between = 30;

double left_ms(const HallView& view, std::uint32_t board) {
    const BoardPhase phase = phase_at(view.state(), board);
    if (phase != BoardPhase::served && phase != BoardPhase::opponent_thinking) return 0;
    return to_ms(view.trace()->due(view.state(), board) - view.state().now);
}

}  // namespace

int AnnouncedBoards::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(seats_.size());
}

QVariant AnnouncedBoards::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Seat& seat = seats_[static_cast<std::size_t>(index.row())];
    const bool exists = view_ && seat.board < view_->games();
    const auto board = static_cast<std::uint32_t>(seat.board);
    switch (role) {
        case BoardRole:
            return seat.board;
        case PlaceRole:
            return seat.place;
        case PhaseRole:
            return QVariant::fromValue(
                choice::of(exists ? phase_at(view_->state(), board) : BoardPhase::not_open));
        case LeftMsRole:
            return exists ? left_ms(*view_, board) : 0.0;
        default:
            return {};
    }
}

QHash<int, QByteArray> AnnouncedBoards::roleNames() const {
    return {{BoardRole, "board"}, {PlaceRole, "place"}, {PhaseRole, "phase"}, {LeftMsRole, "leftMs"}};
}

void AnnouncedBoards::place(const std::vector<QRectF>& places, int selected) {
    std::vector<Seat> seats;
    for (std::size_t board = 0; board < places.size(); ++board)
        if (!places[board].isEmpty()) seats.push_back({static_cast<int>(board), places[board]});
    if (seats.size() > most_announced) seats.clear();
    if (seats.empty() && selected >= 0)
        seats.push_back({selected, places[static_cast<std::size_t>(selected)]});
    const int same = resize(seats);
    if (std::exchange(seats_, seats) != seats && same > 0) Q_EMIT dataChanged(index(0), index(same - 1));
}

/// As many rows as there are seats; returns how many there were before, too.
int AnnouncedBoards::resize(const std::vector<Seat>& seats) {
    const int had = rowCount();
    const int rows = static_cast<int>(seats.size());
    if (rows > had) {
        beginInsertRows({}, had, rows - 1);
        seats_.insert(seats_.end(), seats.begin() + had, seats.end());
        endInsertRows();
    } else if (rows < had) {
        beginRemoveRows({}, rows, had - 1);
        seats_.resize(seats.size());
        endRemoveRows();
    }
    return std::min(had, rows);
}

bool AnnouncedBoards::tell(bool playing) {
    if (playing && ++untold_ < moments_between) return false;
    untold_ = 0;
    if (!seats_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PhaseRole, LeftMsRole});
    return true;
}

}  // namespace simul
