#include "app/window/pages/race/models/boards_model.hpp"

#include <algorithm>
#include <utility>

namespace simul {

BoardsModel::BoardsModel(QObject* parent) : QAbstractListModel{parent} {}

void BoardsModel::setHall(HallView* hall) {
    if (hall_ == hall) return;
    if (hall_) disconnect(hall_, nullptr, this, nullptr);
    hall_ = hall;
    if (hall_) {
        connect(hall_, &HallView::traceChanged, this, &BoardsModel::rebuild);
        connect(hall_, &HallView::stateChanged, this, &BoardsModel::update);
    }
    Q_EMIT hallChanged();
    rebuild();
}

void BoardsModel::setActive(bool active) {
    if (std::exchange(active_, active) == active) return;
    Q_EMIT activeChanged();
    rebuild();
}

std::vector<BoardDetail> BoardsModel::details() {
    std::vector<BoardDetail> rows;
    if (!hall_ || !hall_->trace()) return rows;
    const auto boards = static_cast<std::uint32_t>(hall_->state().boards.size());
    cursors_.resize(boards);
    rows.reserve(boards);
    for (std::uint32_t b = 0; b < boards; ++b) {
        BoardDetail& row =
            rows.emplace_back(board_detail(hall_->recording(), hall_->state(), b, cursors_[b]));
        row.in_phase = row.left = {};  // no role shows them, and they change all the time
    }
    return rows;
}

void BoardsModel::rebuild() {
    beginResetModel();
    cursors_.clear();
    rows_ = active_ ? details() : std::vector<BoardDetail>{};
    endResetModel();
    update_totals();
}

void BoardsModel::update() {
    if (!active_) return;
    std::vector<BoardDetail> rows = details();
    if (rows.size() != rows_.size()) return rebuild();
    std::swap(rows, rows_);
    const auto differs = [&](std::size_t at) { return rows[at] != rows_[at]; };
    for (std::size_t from = 0; from < rows_.size(); ++from) {
        if (!differs(from)) continue;
        std::size_t to = from;
        while (to + 1 < rows_.size() && differs(to + 1)) ++to;
        Q_EMIT dataChanged(index(static_cast<int>(from)), index(static_cast<int>(to)));
        from = to;
    }
    update_totals();
}

void BoardsModel::update_totals() {
    Duration sum{};
    for (const BoardDetail& row : rows_) sum += row.duration();
    Duration span{};
    if (hall_ && hall_->trace() && active_)
        span = std::min(hall_->state().now, hall_->trace()->results().last_reply);
    const bool sum_moved = std::exchange(sum_, sum) != sum;
    const bool span_moved = std::exchange(span_, span) != span;
    if (sum_moved || span_moved) Q_EMIT totalsChanged();
}

int BoardsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant BoardsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BoardDetail& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case BoardRole:
            return index.row();
        case PhaseRole:
            return QVariant::fromValue(row.phase);
        case PairRole:
            return row.pair;
        case OpenedMsRole:
            return to_ms(row.opened);
        case OverMsRole:
            return to_ms(row.over);
        case WaitedMsRole:
            return to_ms(row.waited);
        case MasterThinkingMsRole:
            return to_ms(row.master_thinking);
        case OpponentThinkingMsRole:
            return to_ms(row.opponent_thinking);
        case PausedMsRole:
            return to_ms(row.paused);
        case DurationMsRole:
            return to_ms(row.duration());
        default:
            return {};
    }
}

QHash<int, QByteArray> BoardsModel::roleNames() const {
    return {{BoardRole, "board"},
            {PhaseRole, "phase"},
            {PairRole, "pair"},
            {OpenedMsRole, "openedMs"},
            {OverMsRole, "overMs"},
            {WaitedMsRole, "waitedMs"},
            {MasterThinkingMsRole, "masterThinkingMs"},
            {OpponentThinkingMsRole, "opponentThinkingMs"},
            {PausedMsRole, "pausedMs"},
            {DurationMsRole, "durationMs"}};
}

}  // namespace simul
