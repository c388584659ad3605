#include "app/window/hall/models/queue_models.hpp"

#include <algorithm>

#include "app/window/base/milliseconds.hpp"

namespace simul {

int BoardQueueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant BoardQueueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case BoardRole:
            return row.board;
        case FromMsRole:
            return to_ms(row.from);
        case DueMsRole:
            return to_ms(row.due);
        default:
            return {};
    }
}

QHash<int, QByteArray> BoardQueueModel::roleNames() const {
    return {{BoardRole, "board"}, {FromMsRole, "fromMs"}, {DueMsRole, "dueMs"}};
}

void BoardQueueModel::become(const std::vector<Row>& rows) {
    const int count_before = count();
    remove_missing(rows);
    for (int at = 0; at < static_cast<int>(rows.size()); ++at) place(at, rows[static_cast<std::size_t>(at)]);
    if (count() != count_before) Q_EMIT countChanged();
}

void BoardQueueModel::remove_missing(const std::vector<Row>& rows) {
    std::vector<std::uint32_t> kept;
    kept.reserve(rows.size());
    for (const Row& row : rows) kept.push_back(row.board);
    std::ranges::sort(kept);
    for (int at = count() - 1; at >= 0; --at) {
        const auto place = rows_.begin() + at;
        if (std::ranges::binary_search(kept, place->board)) continue;
        beginRemoveRows({}, at, at);
        rows_.erase(place);
        endRemoveRows();
    }
}

/// Rows before `at` are right already.
void BoardQueueModel::place(int at, const Row& row) {
    const auto here = rows_.begin() + at;
    const auto found = std::ranges::find(here, rows_.end(), row.board, &Row::board);
    if (found == rows_.end()) {
        beginInsertRows({}, at, at);
        rows_.insert(here, row);
        endInsertRows();
        return;
    }
    if (found != here) {
        const int from = static_cast<int>(found - rows_.begin());
        beginMoveRows({}, from, from, {}, at);
        std::rotate(here, found, found + 1);
        endMoveRows();
    }
    Row& known = rows_[static_cast<std::size_t>(at)];
    if (known == row) return;
    known = row;
    Q_EMIT dataChanged(index(at), index(at), {FromMsRole, DueMsRole});
}

void ReadyQueueModel::show(const Trace& trace, const HallState& state) {
    std::vector<Row> rows;
    for (std::uint32_t m = 0; m < state.masters.size(); ++m)
        for (const std::uint32_t board : trace.ready_queue(state, m)) {
            const Time since = state.boards[board].since();
            rows.push_back({board, since, since});
        }
    std::ranges::stable_sort(rows, {}, &Row::from);
    become(rows);
}

void TimersModel::show(const Trace& trace, const HallState& state) {
    std::vector<Row> rows;
    for (std::uint32_t board = 0; board < state.boards.size(); ++board)
        if (phase_at(state, board) == BoardPhase::opponent_thinking)
            rows.push_back({board, state.boards[board].since(), trace.due(state, board)});
    std::ranges::stable_sort(rows, {}, &Row::due);
    become(rows);
}

}  // namespace simul
