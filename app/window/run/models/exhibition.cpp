#include "app/window/run/models/exhibition.hpp"

#include <algorithm>
#include <new>
#include <stdexcept>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/newest_job.hpp"
#include "app/window/base/window_limits.hpp"
#include "app/window/run/models/next_thought.hpp"
#include "app/window/ways/models/hall_way.hpp"
#include "simulator/chess/games/pgn_file.hpp"

namespace simul {

namespace {

/// Modes with a limit of games in play that is their own.
bool has_limit(choice::RunMode mode) {
    return mode == choice::RunMode::Pool || mode == choice::RunMode::Threads;
}

bool plays_threads(const Run& run) {
    return run.mode() == choice::RunMode::Threads ||
           std::ranges::count(run.engineSwitches(), Mode::threads, &Switch::to) > 0;
}

}  // namespace

/// What is asked of the engine for one hall: a scenario, and what is known of it already.
struct Exhibition::Order {
    Scenario scenario;
    Recording known;
};

/// What the engine answered for one hall.
struct Exhibition::Answer {
    Recording recording;
    Prediction prediction;
};

Exhibition::Exhibition(QObject* parent, Threading threading, Record record)
    : QObject{parent},
      threading_{threading},
      record_{std::move(record)},
      left_{choice::RunMode::Sync},
      right_{choice::RunMode::Async},
      job_{std::make_unique<NewestJob>()} {
    take_lengths();
    connect(&games_, &GameBook::changed, this, &Exhibition::take_lengths);
    connect(&settings_, &Settings::changed, this, &Exhibition::take_change);
    for (Run* run : {&left_, &right_})
        for (const auto signal : {&Run::modeChanged, &Run::switchesChanged})
            connect(run, signal, this, &Exhibition::take_change);
    refresh();
}

Exhibition::~Exhibition() = default;

/// Real lengths are those of the games on the boards.
void Exhibition::take_lengths() {
    const chess::Collection& games = games_.games().collection();
    std::vector<std::uint32_t> lengths;
    for (std::size_t i = 0; i < games.size(); ++i)
        lengths.push_back(static_cast<std::uint32_t>(chess::pairs_of(games.game(i))));
    settings_.setGameLengths(std::move(lengths));
}

Scenario Exhibition::scenarioOf(const Run& run) const { return scenario_with(run, run.engineSwitches()); }

Scenario Exhibition::scenarioAfter(const Run& run, const Switch& change) const {
    return scenario_with(run, with_switch(run.engineSwitches(), change));
}

Scenario Exhibition::scenario_with(const Run& run, std::vector<Switch> switches) const {
    const Run& other = &run == &left_ ? right_ : left_;
    Scenario scenario = settings_.toScenario(choice::engine(run.mode()));
    if (other.severalMasters() && !run.severalMasters()) scenario.masters = 1;
    if (run.wrongModel()) return scenario;
    const bool wants_limit = std::ranges::count(switches, Mode::pool, &Switch::to) > 0;
    const bool has_own = has_limit(run.mode()) || (run.mode() == choice::RunMode::Sync && switches.empty());
    if (!has_own && has_limit(other.mode()) && !wants_limit)
        scenario.in_play.reset();
    else if (!has_own)
        scenario.in_play = settings_.toScenario(Mode::pool).in_play;
    scenario.switches = std::move(switches);
    return scenario;
}

Exhibition::Order Exhibition::order_for(const Run& run) const {
    Order order{scenarioOf(run), {}};
    if (run.recorded() && run.trace()->scenario() == order.scenario) order.known = run.recording();
    return order;
}

Exhibition::Answer Exhibition::answer(const Order& order, const std::stop_token& stop) const {
    const Recording recording = order.known.trace ? order.known : record_(order.scenario, stop);
    return {recording, recording.prediction};
}

bool Exhibition::wants_thread(const Order& left, const Order& right) const {
    if (threading_ != Threading::WhenLarge) return threading_ == Threading::Always;
    std::uint64_t events = 0;
    for (const Order* order : {&left, &right})
        if (!order->known.trace) events = std::max(events, estimated_events(order->scenario));
    return events >= window_limits::events_at_once;
}

void Exhibition::take_change() {
    const auto edit = this->edit();
    has_changed_ = true;
}

void Exhibition::end_edit() {
    if (--edits_ > 0 || !std::exchange(has_changed_, false)) return;
    Q_EMIT edited();
    refresh();
}

void Exhibition::refresh() {
    Order left = order_for(left_);
    Order right = order_for(right_);
    if (!wants_thread(left, right)) {
        job_->abandon();
        return attempt(left, right, {})();
    }
    setBusy(true);
    job_->post([this, left = std::move(left), right = std::move(right)](const std::stop_token& stop) {
        return attempt(left, right, stop);
    });
}

/// Runs in any thread and touches nothing of this object; what it returns is called in the object's thread.
std::function<void()> Exhibition::attempt(const Order& left, const Order& right,
                                          const std::stop_token& stop) {
    try {
        return [this, l = answer(left, stop), r = answer(right, stop)] { show(l, r); };
    } catch (const std::exception& error) {
        return [this, problem = problem_of(error)] { fail(problem); };
    }
}

void Exhibition::show(const Answer& left, const Answer& right) {
    set_problem({});
    left_.setPrediction(left.prediction);
    right_.setPrediction(right.prediction);
    left_.setRecording(left.recording);
    right_.setRecording(right.recording);
    setBusy(false);
    Q_EMIT recorded();
}

Exhibition::Problem Exhibition::problem_of(const std::exception& error) {
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr)
        return {Failure::TooLittleMemory, QStringLiteral("the memory does not suffice")};
    const bool is_long = dynamic_cast<const std::overflow_error*>(&error) != nullptr;
    return {is_long ? Failure::LastsTooLong : Failure::OtherFailure, QString::fromUtf8(error.what())};
}

void Exhibition::fail(const Problem& problem) {
    set_problem(problem);
    setBusy(false);
}

double Exhibition::speedUp() const {
    if (!left_.recorded() || !right_.recorded()) return 0;
    return speed_up(left_.trace()->results(), right_.trace()->results());
}

double Exhibition::spanMs() const { return std::max(left_.lastReplyMs(), right_.lastReplyMs()); }

void Exhibition::choose(Run* run, choice::HallWay way) {
    if (run == nullptr) return;
    const auto edit = this->edit();
    const Run& other = run == &left_ ? right_ : left_;
    run->setSwitches({});
    run->setMode(choice::of(info_of(choice::engine(way)).mode));
    run->setSeveralMasters(way == choice::HallWay::Processes);
    const int masters = settings_.masters();
    const int in_play = settings_.inPlay();
    adapt_settings(settings_, way);
    if (other.severalMasters() && !run->severalMasters()) settings_.setMasters(masters);
    if (has_limit(other.mode()) && run->mode() != choice::RunMode::Pool) settings_.setInPlay(in_play);
}

bool Exhibition::goOver(Run* run, double atMs, choice::RunMode mode) {
    if (run == nullptr) return false;
    const auto edit = this->edit();
    const bool has_threads = plays_threads(left_) || plays_threads(right_);  // without a slice on purpose
    if (!run->addSwitch(atMs, mode)) return false;
    if (mode == choice::RunMode::Threads && !has_threads)
        settings_.setSliceMs(to_ms(scenario_of_way(settings_, choice::HallWay::ThreadsInTurn).slice));
    return true;
}

void Exhibition::reset() {
    const auto edit = this->edit();
    settings_.reset();
    settings_.clearProblem();
    Q_EMIT settings_.entriesForgotten();
    for (Run* run : {&left_, &right_}) {
        run->setSwitches({});
        run->setSeveralMasters(false);
    }
    left_.setMode(choice::RunMode::Sync);
    right_.setMode(choice::RunMode::Async);
}

bool Exhibition::classic() const {
    return settings_.classic() && left_.mode() == choice::RunMode::Sync &&
           right_.mode() == choice::RunMode::Async && left_.engineSwitches().empty() &&
           right_.engineSwitches().empty();
}

void Exhibition::pin(Run* run) {
    if (run == nullptr || !run->recorded()) return;
    pinned_.setMode(run->mode());
    pinned_.setSwitches(run->engineSwitches());
    pinned_.setPrediction(run->recording().prediction);
    pinned_.setRecording(run->recording());
    Q_EMIT pinnedChanged();
}

void Exhibition::unpin() {
    if (!hasPinned()) return;
    pinned_.setRecording({});
    Q_EMIT pinnedChanged();
}

bool Exhibition::blockNow(Run* run, double atMs, double extraMs) {
    if (run == nullptr || !run->recorded()) return false;
    const auto thought = next_thought(*run->trace(), from_ms(atMs));
    if (!thought) return false;
    double extra = extraMs;
    for (const BlockingThought& known : run->trace()->scenario().blocks)
        if (known.board == thought->board && known.pair == thought->pair) extra += to_ms(known.extra);
    return settings_.setBlockingThought(static_cast<int>(thought->board), static_cast<int>(thought->pair),
                                        extra);
}

int Exhibition::nextBoard(Run* run, double atMs) const {
    if (run == nullptr || !run->recorded()) return -1;
    const auto thought = next_thought(*run->trace(), from_ms(atMs));
    return thought ? static_cast<int>(thought->board) : -1;
}

bool Exhibition::load(const Scenario& scenario) {
    const auto edit = this->edit();
    if (!settings_.load(scenario)) return false;
    right_.setSeveralMasters(false);
    right_.setMode(choice::of(scenario.mode));
    right_.setSwitches(scenario.switches);
    return true;
}

void Exhibition::showRuns(const Recording& left, const Recording& right) {
    job_->abandon();
    {
        const auto edit = this->edit();
        for (const auto& [run, recording] : {std::pair{&left_, &left}, std::pair{&right_, &right}}) {
            if (!recording->trace) continue;
            run->setMode(choice::of(recording->trace->scenario().mode));
            run->setSwitches(recording->trace->scenario().switches);
        }
        has_changed_ = false;
    }
    show({left, left.prediction}, {right, right.prediction});
}

void Exhibition::setBusy(bool busy) {
    if (std::exchange(busy_, busy) != busy) Q_EMIT busyChanged();
}

void Exhibition::set_problem(const Problem& problem) {
    if (std::exchange(problem_, problem) != problem) Q_EMIT failureChanged();
}

}  // namespace simul
