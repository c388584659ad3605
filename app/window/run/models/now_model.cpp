#include "app/window/run/models/now_model.hpp"

#include <array>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/run/models/next_thought.hpp"
#include "app/window/ways/models/hall_way.hpp"

namespace simul {

void NowModel::setExhibition(Exhibition* exhibition) {
    if (exhibition_ == exhibition) return;
    if (exhibition_) disconnect(exhibition_, nullptr, this, nullptr);
    exhibition_ = exhibition;
    if (exhibition_)
        for (const auto signal : {&Exhibition::edited, &Exhibition::recorded})
            connect(exhibition_, signal, this, &NowModel::take_halls);
    Q_EMIT exhibitionChanged();
    take_halls();
}

void NowModel::setRun(Run* run) {
    if (std::exchange(run_, run) == run) return;
    Q_EMIT runChanged();
    take_halls();
}

void NowModel::setAtMs(double ms) {
    if (std::exchange(at_ms_, ms) == ms) return;
    Q_EMIT atMsChanged();
    update();
}

void NowModel::setActive(bool active) {
    if (std::exchange(active_, active) == active) return;
    Q_EMIT activeChanged();
    update();
}

void NowModel::take_halls() {
    Q_EMIT hallsChanged();
    update();
}

void NowModel::update() {
    if (!active_) return;
    const int board = exhibition_ ? exhibition_->nextBoard(run_, at_ms_) : -1;
    if (std::exchange(board_, board) != board) Q_EMIT boardChanged();
    look_at_other_hall();
    rows_.become(ways(), *this);
}

void NowModel::look_at_other_hall() {
    double made = -1;
    double later = -1;
    Run* const other = !exhibition_                  ? nullptr
                       : run_ == exhibition_->left() ? exhibition_->right()
                                                     : exhibition_->left();
    if (board_ >= 0 && other != nullptr && other->recorded()) {
        const Time now = from_ms(at_ms_);
        const auto thought = next_thought(*run_->trace(), now);
        const auto move = thought ? move_after(*other->trace(), *thought) : std::nullopt;
        if (move && *move <= now) {
            made = to_ms(*move);
            if (const auto at = next_thought_of_both(*run_->trace(), *other->trace(), now))
                later = to_ms(*at);
        }
    }
    const bool has_changed = made != other_made_it_ms_ || later != later_ms_;
    other_made_it_ms_ = made;
    later_ms_ = later;
    if (has_changed) Q_EMIT othersChanged();
}

std::vector<WayOver> NowModel::ways() const {
    std::vector<WayOver> ways;
    if (!exhibition_ || !canGoOver()) return ways;
    // With the same limit a pool is what asyncio is: a hall is offered the one that it plays already.
    const Mode twin = run_->mode() == choice::RunMode::Pool ? Mode::async : Mode::pool;
    for (const auto& [mode, word] : mode_words) {
        if (!info_of(mode).switchable || mode == twin) continue;
        const Scenario scenario = exhibition_->scenarioAfter(*run_, {from_ms(at_ms_), mode});
        const WayId way = way_of(scenario, mode);
        if (const auto shown = choice::of(way); shown != run_->wayAt(at_ms_))
            ways.push_back({mode, shown, static_cast<int>(count_of(scenario, way))});
    }
    return ways;
}

int NowModel::master() const {
    return run_ && run_->masters() > 1 && board_ >= 0 ? board_ % run_->masters() : -1;
}

bool NowModel::inSlices() const {
    constexpr auto threads = choice::HallWay::ThreadsInTurn;
    return exhibition_ && (exhibition_->left()->way() == threads || exhibition_->right()->way() == threads);
}

bool NowModel::canGoOver() const { return run_ && !run_->wrongModel(); }

QVariant NowModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == WayRole) return QVariant::fromValue(rows_[index.row()].way);
    if (role == NumberRole) return rows_[index.row()].number;
    return {};
}

QHash<int, QByteArray> NowModel::roleNames() const { return {{WayRole, "way"}, {NumberRole, "number"}}; }

bool NowModel::thinkLong() { return exhibition_ && exhibition_->blockNow(run_, at_ms_, to_ms(long_thought)); }

bool NowModel::thinkLongLater() {
    return exhibition_ && later_ms_ >= 0 && exhibition_->blockNow(run_, later_ms_, to_ms(long_thought));
}

bool NowModel::goOver(int row) {
    if (!exhibition_ || !rows_.has(row)) return false;
    return exhibition_->goOver(run_, at_ms_, choice::of(rows_[row].mode));
}

void NowModel::playLive() {
    if (exhibition_) exhibition_->live()->start(run_);
}

}  // namespace simul
