#include "simulator/export/trace_records.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/trace/fold.hpp"
#include "simulator/trace/stopped.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

std::optional<RecordKind> kind_of(BoardPhase phase) {
    switch (phase) {
        case BoardPhase::waiting:
            return RecordKind::waits;
        case BoardPhase::served:
            return RecordKind::served;
        case BoardPhase::opponent_thinking:
            return RecordKind::opponent_thinks;
        case BoardPhase::paused:
            return RecordKind::paused;
        case BoardPhase::not_open:
        case BoardPhase::over:
            break;
    }
    return std::nullopt;
}

std::optional<RecordKind> kind_of(MasterPhase phase) {
    switch (phase) {
        case MasterPhase::thinking:
            return RecordKind::thinks;
        case MasterPhase::walking:
            return RecordKind::walks;
        case MasterPhase::held:
            return RecordKind::held;
        case MasterPhase::idle:
        case MasterPhase::standing:
            break;
    }
    return std::nullopt;
}

/// A counter is told at the end of each moment at which it has changed.
class CounterTrack {
  public:
    explicit CounterTrack(RecordKind kind) : kind_{kind} {}

    bool has_changed(std::uint32_t value) const { return value != told_; }
    TraceRecord record(Time at, std::uint32_t value) {
        told_ = value;
        return {.from = at, .to = at, .number = value, .kind = kind_};
    }

  private:
    RecordKind kind_;
    std::uint32_t told_ = 0;
};

/// Makes the records of one run of its events.
class RecordCollector {
  public:
    RecordCollector(std::vector<TraceRecord>& records, const HallRun& run, std::uint16_t number)
        : records_{records}, number_{number}, fold_{run.scenario}, state_{fold_.start()} {}

    void read(std::span<const Event> events) {
        for (const Event event : events) {
            if (event.time() > state_.now) tell_counters();
            const bool is_switch = event.kind() == EventKind::switched;
            const bool waited = !is_switch && waits(event.board());
            fold_.play(state_, event, *this);
            if (is_switch)
                add({.from = event.time(),
                     .to = event.time(),
                     .number = event.board(),
                     .kind = RecordKind::switched});
            else
                ready_ += (waits(event.board()) ? 1U : 0U) - (waited ? 1U : 0U);
        }
    }

    void finish(const Results& results) {
        tell_counters();
        add({.from = results.last_move, .to = results.last_move, .kind = RecordKind::last_move});
        add({.from = results.last_reply, .to = results.last_reply, .kind = RecordKind::last_reply});
    }

    void board(std::uint32_t b, Time from, Time to, BoardPhase phase, std::uint32_t pair) {
        const auto kind = kind_of(phase);
        if (!kind || from == to) return;
        add_bar({.from = from,
                 .to = to,
                 .number = b,
                 .pair = static_cast<std::uint16_t>(pair),
                 .kind = *kind,
                 .flows = *kind == RecordKind::opponent_thinks});
    }

    void master(std::uint32_t /*m*/, Time from, Time to, MasterPhase phase, std::uint32_t b, bool dropped) {
        const auto kind = kind_of(phase);
        if (!kind || from == to) return;
        add_bar({.from = from,
                 .to = to,
                 .number = b,
                 .pair = static_cast<std::uint16_t>(state_.boards[b].replies()),
                 .kind = *kind,
                 .flows = *kind == RecordKind::thinks && !dropped});
    }

  private:
    bool waits(std::uint32_t b) const { return state_.boards[b].phase() == BoardPhase::waiting; }

    void add(TraceRecord record) {
        record.run = number_;
        record.order = static_cast<std::uint32_t>(records_.size());
        records_.push_back(record);
    }

    void add_bar(const TraceRecord& record) {
        if (++bars_ > most_trace_bars)
            throw TooManyBars{
                fmt::format("more than {} bars: no viewer takes so many", grouped(most_trace_bars))};
        add(record);
    }

    void tell_counters() {
        if (ready_counter_.has_changed(ready_)) add(ready_counter_.record(state_.now, ready_));
        if (in_play_counter_.has_changed(state_.games_in_play))
            add(in_play_counter_.record(state_.now, state_.games_in_play));
    }

    std::vector<TraceRecord>& records_;
    std::uint16_t number_;
    Fold fold_;
    HallState state_;
    CounterTrack ready_counter_{RecordKind::ready};
    CounterTrack in_play_counter_{RecordKind::in_play};
    std::uint32_t ready_ = 0;
    std::size_t bars_ = 0;
};

void sort_records(std::vector<TraceRecord>& records, const std::stop_token& stop) {
    constexpr std::uint64_t often = 1U << 18U;
    std::uint64_t compared = 0;
    std::ranges::sort(records, [&](const TraceRecord& a, const TraceRecord& b) {
        if (++compared % often == 0) throw_if_stopped(stop);
        if (a.from != b.from) return a.from < b.from;
        if (a.to != b.to) return a.to > b.to;
        return a.order < b.order;
    });
}

/// Where each game's bars begin and end to flow.
void mark_ends(std::vector<TraceRecord>& records, std::span<const HallRun> runs) {
    constexpr std::size_t none = SIZE_MAX;
    std::vector<std::vector<std::size_t>> last;
    last.reserve(runs.size());
    for (const HallRun& run : runs) last.emplace_back(run.scenario.boards, none);
    for (std::size_t i = 0; i < records.size(); ++i) {
        TraceRecord& record = records[i];
        if (!record.flows) continue;
        std::size_t& before = last[record.run][record.number];
        record.is_first = before == none;
        before = i;
    }
    for (const auto& boards : last)
        for (const std::size_t i : boards)
            if (i != none) records[i].is_last = true;
}

std::string way_title(const Scenario& scenario, Mode mode) {
    const WayInfo& way = info_of(way_of(scenario, mode));
    if (way.id == WayId::asyncio) return "asyncio";
    std::string title{way.word};
    std::ranges::replace(title, '-', ' ');
    return title;
}

}  // namespace

std::vector<TraceRecord> trace_records(std::span<const HallRun> runs, const std::stop_token& stop) {
    std::vector<TraceRecord> records;
    std::uint16_t number = 0;
    for (const HallRun& run : runs) {
        RecordCollector collector{records, run, number++};
        stream(
            run.scenario, [&](std::span<const Event> events) { collector.read(events); }, stop);
        collector.finish(run.results);
    }
    sort_records(records, stop);
    mark_ends(records, runs);
    return records;
}

LaneNumbers::LaneNumbers(const HallRun& run)
    : process_{run.side == HallSide::left ? 1U : 2U}, masters_{run.results.masters} {
    // Large halls need numbers beyond those that are easy to read; every hall of a file must count alike.
    constexpr std::uint64_t few = 1'000;
    constexpr std::uint64_t usual_stride = 10'000;
    constexpr std::uint64_t wide = 1'000'000;
    const bool is_usual = run.scenario.boards < usual_stride - few;
    offset_ = is_usual && masters_ <= few ? few : wide;
    stride_ = is_usual && masters_ <= few ? usual_stride : 10 * wide;
}

std::uint64_t LaneNumbers::flow(std::uint32_t b) const {
    constexpr std::uint64_t boards = 1'000'000;
    return process_ * boards + b + 1;
}

std::uint64_t LaneNumbers::lane(const TraceRecord& record) const {
    if (!is_bar(record.kind)) return master(0);
    return is_in_lane_of_master(record.kind) ? master(master_at(record.number)) : board(record.number);
}

std::string process_title(const HallRun& run) {
    return fmt::format("{}: last reply {}", way_title(run.scenario, run.scenario.mode),
                       clock_text(run.results.last_reply));
}

std::string master_title(const HallRun& run, std::uint32_t m) {
    return run.results.masters == 1 ? "Master" : fmt::format("Master {}", m + 1ULL);
}

std::string board_title(const HallRun& run, std::uint32_t b) {
    const std::size_t digits = std::to_string(run.scenario.boards).size();
    return fmt::format("Board {:0{}}", b + 1ULL, digits);
}

std::string record_title(const HallRun& run, const TraceRecord& record) {
    switch (record.kind) {
        case RecordKind::thinks:
            return board_title(run, record.number);
        case RecordKind::walks:
            return "walks";
        case RecordKind::held:
            return fmt::format("held by board {}", record.number + 1ULL);
        case RecordKind::opponent_thinks:
            return "opponent thinks";
        case RecordKind::waits:
            return "waits for her";
        case RecordKind::served:
            return "she is here";
        case RecordKind::paused:
            return "paused";
        case RecordKind::ready:
            return "ready queue";
        case RecordKind::in_play:
            return "in play";
        case RecordKind::last_move:
            return "last move";
        case RecordKind::last_reply:
            return "last reply";
        case RecordKind::switched:
            return "switch to " + way_title(run.scenario, run.scenario.switches[record.number].to);
    }
    return {};
}

}  // namespace simul
