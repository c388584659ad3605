#include "app/window/run/models/exhibition.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/newest_job.hpp"
#include "app/window/base/window_limits.hpp"
#include "app/window/run/models/next_thought.hpp"
#include "app/window/ways/hall_way.hpp"
#include "simulator/chess/games/pgn_file.hpp"

namespace simul {

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

Exhibition::Exhibition(QObject* parent, Threading threading)
    : QObject{parent},
      threading_{threading},
      left_{choice::RunMode::Sync},
      right_{choice::RunMode::Async},
      job_{std::make_unique<NewestJob>()} {
    take_lengths();
    connect(&games_, &GameBook::changed, this, &Exhibition::take_lengths);
    connect(&settings_, &Settings::changed, this, &Exhibition::refresh);
    connect(&settings_, &Settings::changed, this, &Exhibition::classicChanged);
    for (Run* run : {&left_, &right_}) {
        for (const auto signal : {&Run::modeChanged, &Run::switchesChanged}) {
            connect(run, signal, this, &Exhibition::refresh);
            connect(run, signal, this, &Exhibition::classicChanged);
        }
    }
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

Scenario Exhibition::scenarioOf(const Run& run) const {
    Scenario scenario = settings_.toScenario(choice::engine(run.mode()));
    if (!run.wrongModel()) scenario.switches = run.engineSwitches();
    const Run& other = &run == &left_ ? right_ : left_;
    if (other.severalMasters() && !run.severalMasters()) scenario.masters = 1;
    const bool is_limit_of_other =
        other.mode() == choice::RunMode::Pool || other.mode() == choice::RunMode::Threads;
    if (is_limit_of_other && run.mode() == choice::RunMode::Async && scenario.switches.empty())
        scenario.in_play.reset();
    return scenario;
}

Exhibition::Order Exhibition::order_for(const Run& run) const {
    Order order{scenarioOf(run), {}};
    if (run.recorded() && run.trace()->scenario() == order.scenario) order.known = run.recording();
    return order;
}

Exhibition::Answer Exhibition::answer(const Order& order) {
    const Recording recording = order.known.trace ? order.known : make_recording(order.scenario);
    return {recording, recording.prediction};
}

bool Exhibition::wants_thread(const Order& left, const Order& right) const {
    if (threading_ != Threading::WhenLarge) return threading_ == Threading::Always;
    std::uint64_t events = 0;
    for (const Order* order : {&left, &right})
        if (!order->known.trace) events = std::max(events, estimated_events(order->scenario));
    return events >= window_limits::events_at_once;
}

void Exhibition::refresh() {
    if (loading_) return;
    Order left = order_for(left_);
    Order right = order_for(right_);
    if (!wants_thread(left, right)) {
        job_->abandon();
        return attempt(left, right)();
    }
    setBusy(true);
    job_->post([this, left = std::move(left), right = std::move(right)] { return attempt(left, right); });
}

/// Runs in any thread and touches nothing of this object; what it returns is called in the object's thread.
std::function<void()> Exhibition::attempt(const Order& left, const Order& right) {
    try {
        return [this, l = answer(left), r = answer(right)] { show(l, r); };
    } catch (const std::exception& error) {
        return [this, text = QString::fromUtf8(error.what())] { fail(text); };
    }
}

void Exhibition::show(const Answer& left, const Answer& right) {
    setErrorText({});
    left_.setPrediction(left.prediction);
    right_.setPrediction(right.prediction);
    left_.setRecording(left.recording);
    right_.setRecording(right.recording);
    setBusy(false);
    Q_EMIT recorded();
}

void Exhibition::fail(const QString& text) {
    setErrorText(text);
    setBusy(false);
}

double Exhibition::speedUp() const {
    if (!left_.recorded() || !right_.recorded()) return 0;
    return speed_up(left_.trace()->results(), right_.trace()->results());
}

double Exhibition::spanMs() const { return std::max(left_.lastReplyMs(), right_.lastReplyMs()); }

void Exhibition::choose(Run* run, choice::HallWay way) {
    if (run == nullptr) return;
    const Run& other = run == &left_ ? right_ : left_;
    loading_ = true;
    run->setSwitches({});
    run->setMode(choice::of(mode_of(way)));
    run->setSeveralMasters(way == choice::HallWay::Processes);
    const int masters = settings_.masters();
    const int in_play = settings_.inPlay();
    adapt_settings(settings_, way);
    if (other.severalMasters() && !run->severalMasters()) settings_.setMasters(masters);
    if (other.mode() == choice::RunMode::Pool || other.mode() == choice::RunMode::Threads)
        if (run->mode() != choice::RunMode::Pool) settings_.setInPlay(in_play);
    loading_ = false;
    refresh();
}

void Exhibition::reset() {
    loading_ = true;
    settings_.reset();
    for (Run* run : {&left_, &right_}) {
        run->setSwitches({});
        run->setSeveralMasters(false);
    }
    left_.setMode(choice::RunMode::Sync);
    right_.setMode(choice::RunMode::Async);
    loading_ = false;
    refresh();
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
    loading_ = true;
    const bool loaded = settings_.load(scenario);
    if (loaded) {
        right_.setSeveralMasters(false);
        right_.setMode(choice::of(scenario.mode));
        right_.setSwitches(scenario.switches);
    }
    loading_ = false;
    if (loaded) refresh();
    return loaded;
}

void Exhibition::setBusy(bool busy) {
    if (std::exchange(busy_, busy) != busy) Q_EMIT busyChanged();
}

void Exhibition::setErrorText(const QString& text) {
    if (std::exchange(error_text_, text) != text) Q_EMIT errorTextChanged();
}

}  // namespace simul
