#include "simulator/exhibition/validation.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "simulator/exhibition/duration_text.hpp"
#include "simulator/exhibition/limits.hpp"
#include "simulator/exhibition/number_text.hpp"
#include "simulator/exhibition/prediction.hpp"

namespace simul {

namespace {

using Found = std::optional<Problem>;

std::string up_to(std::uint64_t limit) { return fmt::format("1 to {}", grouped(limit)); }

Found check_count(Field field, std::uint64_t value, std::uint64_t limit) {
    if (value >= 1 && value <= limit) return std::nullopt;
    return Problem{field, std::to_string(value), up_to(limit)};
}

Found check_duration(Field field, Duration value, Duration least = Duration{0}) {
    if (value >= least && value <= limits::thinking) return std::nullopt;
    return Problem{field, duration_text(value), least > Duration{0} ? "over 0 and up to 24 h" : "0 to 24 h"};
}

Found check_variation(Field field, const Variation& variation) {
    const double most = variation.spread == Spread::uniform ? 100.0 : limits::variation;
    if (variation.percent >= 0 && variation.percent <= most) return std::nullopt;  // false for NaN as well
    return Problem{field, real_text(variation.percent), fmt::format("0 to {} per cent", real_text(most))};
}

Found check_numbers(const Scenario& s) {
    if (auto p = check_count(Field::boards, s.boards, limits::boards)) return p;
    if (auto p = check_count(Field::pairs, s.pairs, limits::pairs)) return p;
    if (auto p = check_duration(Field::master, s.master, Duration{1})) return p;
    if (auto p = check_duration(Field::opponent, s.opponent)) return p;
    if (auto p = check_duration(Field::walk, s.walk)) return p;
    if (auto p = check_duration(Field::slice, s.slice)) return p;
    if (auto p = check_count(Field::masters, s.masters, s.boards)) return p;
    if (s.in_play)
        if (auto p = check_count(Field::in_play, *s.in_play, s.boards)) return p;
    if (auto p = check_variation(Field::vary_master, s.vary_master)) return p;
    return check_variation(Field::vary_opponent, s.vary_opponent);
}

Found check_incidents(const Scenario& s) {
    for (const SlowBoard& slow : s.slow) {
        if (auto p = check_count(Field::slow, std::uint64_t{slow.board} + 1, s.boards)) return p;
        if (!(slow.factor > 0 && slow.factor <= limits::factor))
            return Problem{Field::slow, real_text(slow.factor),
                           fmt::format("a factor over 0 and up to {}", grouped(std::uint64_t{1000}))};
    }
    for (const BlockingThought& block : s.blocks) {
        if (auto p = check_count(Field::block, std::uint64_t{block.board} + 1, s.boards)) return p;
        if (auto p = check_count(Field::block, std::uint64_t{block.pair} + 1, s.pairs)) return p;
        if (auto p = check_duration(Field::block, block.extra)) return p;
    }
    for (const std::uint32_t board : s.blocking_boards)
        if (auto p = check_count(Field::blocking_board, std::uint64_t{board} + 1, s.boards)) return p;
    if (s.real_lengths && std::ranges::count(s.lengths, 0U) > 0)
        return Problem{Field::real_lengths, "0", "games of 1 pair or more"};
    return std::nullopt;
}

Found check_switches(const Scenario& s) {
    Time last{0};
    for (const Switch& change : s.switches) {
        if (change.at < last)
            return Problem{Field::switches, clock_text(change.at), "in order of time, from 0 on"};
        if (change.at > limits::span)
            return Problem{Field::switches, clock_text(change.at), "within 69 years"};
        last = change.at;
        if (is_wrong_model(change.to))
            return Problem{Field::switches, std::string{word_of(mode_words, change.to)},
                           "sync, async, pool or threads"};
    }
    if (!s.switches.empty() && is_wrong_model(s.mode))
        return Problem{Field::switches, std::string{word_of(mode_words, s.mode)},
                       "in an exhibition that starts as sync, async, pool or threads"};
    return std::nullopt;
}

/// Thoughts that a slice could break off: more than a run should have, whether or not it keeps a trace.
Found check_slices(const Scenario& s) {
    const Duration slice = slice_in_use(s);
    if (slice == Duration{0}) return std::nullopt;
    Duration longest = s.vary_master.spread == Spread::constant ? s.master : limits::thinking;
    for (const BlockingThought& block : s.blocks) longest = std::max(longest, s.master + block.extra);
    const double nominal = static_cast<double>(s.master.count()) / static_cast<double>(slice.count());
    const double slices = std::max(nominal, 1.0) * s.boards * s.pairs +
                          static_cast<double>(s.blocks.size()) * static_cast<double>(longest / slice);
    if (slices <= static_cast<double>(limits::events)) return std::nullopt;
    return Problem{Field::slice, duration_text(slice),
                   fmt::format("long enough for at most {} slices in all", grouped(limits::events))};
}

Found check_size(const Scenario& s, bool with_trace) {
    const std::uint64_t events = 2ULL * s.boards * s.pairs;
    if (with_trace && events > limits::events)
        return Problem{Field::events, grouped(events),
                       fmt::format("at most {} to keep a trace", grouped(limits::events))};
    const double longest_span = static_cast<double>(s.boards) * s.pairs *
                                static_cast<double>((s.master + s.opponent + s.walk).count()) / s.masters;
    const bool overlaps =
        s.mode != Mode::sync && s.mode != Mode::await_in_turn && s.mode != Mode::blocking_wait;
    const double master_work = static_cast<double>(s.boards) * s.pairs *
                               static_cast<double>((s.master + s.walk).count()) / s.masters;
    const double longest_game = s.pairs * static_cast<double>((s.master + s.opponent).count());
    const bool plain_overlap =
        overlaps && !s.in_play && s.switches.empty() && s.policy == Policy::first_ready;
    const double span = plain_overlap ? std::max(master_work, longest_game) : longest_span;
    if (span <= static_cast<double>(limits::span.count())) return std::nullopt;
    constexpr double ms_per_year = 365.25 * 24 * 3600 * 1000;
    return Problem{Field::span,
                   fmt::format("about {} years", grouped(static_cast<std::uint64_t>(span / ms_per_year))),
                   "an exhibition of at most 69 years"};
}

constexpr std::array<std::string_view, 20> options{
    "--mode",           "--boards",        "--pairs",   "--master", "--opponent",
    "--walk",           "--masters",       "--in-play", "--slice",  "--policy",
    "--vary-master",    "--vary-opponent", "--seed",    "--slow",   "--block",
    "--blocking-board", "--real-lengths",  "--switch",  "events",   "span"};

}  // namespace

std::string_view option_of(Field field) { return options[static_cast<std::size_t>(field)]; }

std::string describe(const Problem& problem) {
    return fmt::format("{} {}: must be {}", option_of(problem.field), problem.value, problem.allowed);
}

std::optional<Problem> find_problem(const Scenario& scenario, bool with_trace) {
    if (auto p = check_numbers(scenario)) return p;
    if (auto p = check_incidents(scenario)) return p;
    if (auto p = check_switches(scenario)) return p;
    if (auto p = check_slices(scenario)) return p;
    return check_size(scenario, with_trace);
}

}  // namespace simul
