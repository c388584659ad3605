#include "app/window/run/models/run.hpp"

#include <algorithm>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/ways.hpp"

namespace simul {

namespace {

/// One number of the results, or 0 before the first recording.
template <class Number>
auto result(const Recording& recording, Number number) -> decltype(number(recording.trace->results())) {
    if (!recording.trace) return {};
    return number(recording.trace->results());
}

double ms_of(const Recording& recording, Duration Results::*time) {
    return result(recording, [&](const Results& r) { return to_ms(r.*time); });
}

double count_of(const Recording& recording, std::uint64_t Results::*count) {
    return result(recording, [&](const Results& r) { return static_cast<double>(r.*count); });
}

}  // namespace

std::vector<Switch> with_switch(std::vector<Switch> switches, const Switch& change) {
    std::erase_if(switches, [&](const Switch& s) { return s.at == change.at; });
    switches.insert(std::ranges::upper_bound(switches, change.at, {}, &Switch::at), change);
    return switches;
}

Run::Run(choice::RunMode mode, QObject* parent) : QObject{parent}, mode_{mode} {}

void Run::setMode(choice::RunMode mode) {
    const auto known = static_cast<std::size_t>(mode) < mode_words.size();
    if (!known || std::exchange(mode_, mode) == mode) return;
    Q_EMIT modeChanged();
}

bool Run::wrongModel() const { return is_wrong_model(choice::engine(mode_)); }

bool Run::addSwitch(double atMs, choice::RunMode mode) {
    const Switch change{from_ms(atMs), choice::engine(mode)};
    const bool known = static_cast<std::size_t>(mode) < mode_words.size();
    if (change.at < Time{} || change.at > limits::span || !known || is_wrong_model(change.to) || wrongModel())
        return false;
    setSwitches(with_switch(switches_, change));
    return true;
}

void Run::removeSwitch(double atMs) {
    std::vector<Switch> switches = switches_;
    std::erase_if(switches, [at = from_ms(atMs)](const Switch& s) { return s.at == at; });
    setSwitches(switches);
}

void Run::setSeveralMasters(bool several) {
    if (std::exchange(several_masters_, several) != several) Q_EMIT modeChanged();
}

void Run::setTold(bool told) {
    if (std::exchange(told_, told) != told) Q_EMIT toldChanged();
}

choice::HallWay Run::wayAt(double ms) const {
    if (!recorded()) return choice::of(way_of(Scenario{}, choice::engine(mode_)));
    const Scenario& scenario = trace()->scenario();
    Mode mode = scenario.mode;
    for (const Switch& change : scenario.switches)
        if (change.at <= from_ms(ms)) mode = change.to;
    return choice::of(way_of(scenario, mode));
}

int Run::inPlay() const {
    if (!recorded()) return 0;
    const Scenario& scenario = trace()->scenario();
    return static_cast<int>(scenario.in_play.value_or(scenario.boards));
}

int Run::wayCount() const {
    if (!recorded()) return 0;
    const Scenario& scenario = trace()->scenario();
    return static_cast<int>(count_of(scenario, way_of(scenario)));
}

int Run::processes() const {
    return recorded() ? static_cast<int>(workers_of(trace()->scenario()).processes) : 1;
}

int Run::threads() const {
    return recorded() ? static_cast<int>(workers_of(trace()->scenario()).threads) : 1;
}

void Run::clearSwitches() { setSwitches({}); }

void Run::setSwitches(const std::vector<Switch>& switches) {
    if (std::exchange(switches_, switches) != switches) Q_EMIT switchesChanged();
}

int Run::boards() const {
    return result(recording_, [](const Results& r) { return static_cast<int>(r.boards.size()); });
}
int Run::masters() const {
    return result(recording_, [](const Results& r) { return static_cast<int>(r.masters); });
}
double Run::lastMoveMs() const { return ms_of(recording_, &Results::last_move); }
double Run::lastReplyMs() const { return ms_of(recording_, &Results::last_reply); }
double Run::busyMs() const { return ms_of(recording_, &Results::master_busy); }
double Run::walkingMs() const { return ms_of(recording_, &Results::master_walking); }
double Run::heldMs() const { return ms_of(recording_, &Results::master_held); }
double Run::pausedMs() const {
    return result(recording_, [](const Results& r) {
        Duration paused{};
        for (const BoardResult& board : r.boards) paused += board.paused;
        return to_ms(paused);
    });
}
double Run::longestWaitMs() const { return ms_of(recording_, &Results::longest_wait); }
double Run::sumMs() const {
    return result(recording_, [](const Results& r) { return to_ms(r.sum_of_boards); });
}
double Run::events() const { return count_of(recording_, &Results::plies); }
double Run::turns() const { return count_of(recording_, &Results::turns); }
double Run::drops() const { return count_of(recording_, &Results::drops); }
double Run::utilisation() const {
    return result(recording_, [](const Results& r) { return r.utilisation(); });
}
double Run::anotherBoardMs() const {
    const auto cost = recorded() ? cost_of_another_board(trace()->scenario()) : std::nullopt;
    return cost ? to_ms(*cost) : -1;
}
int Run::peakInPlay() const {
    return result(recording_, [](const Results& r) { return static_cast<int>(r.peak_in_play); });
}
QString Run::fingerprint() const {
    return result(recording_,
                  [](const Results& r) { return QString::fromStdString(fingerprint_text(r.fingerprint)); });
}

choice::KnownFormula Run::formula() const { return choice::of(prediction_.formula); }
double Run::predictedLastMoveMs() const { return to_ms(prediction_.last_move.value_or(Time{-1})); }
double Run::predictedLastReplyMs() const { return to_ms(prediction_.last_reply.value_or(Time{-1})); }
double Run::atLeastMs() const { return to_ms(prediction_.at_least); }
double Run::atMostMs() const { return to_ms(prediction_.at_most); }
choice::PaceSetter Run::bottleneck() const { return choice::of(prediction_.bottleneck); }

void Run::setRecording(Recording recording) {
    if (recording_.trace == recording.trace) return;
    recording_ = std::move(recording);
    Q_EMIT traceChanged();
}

void Run::setPrediction(const Prediction& prediction) {
    prediction_ = prediction;
    Q_EMIT predictionChanged();
}

}  // namespace simul
