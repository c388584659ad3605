#include "simulator/scenario/validation.hpp"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/text/word_list.hpp"

namespace simul {

namespace {

using Finding = std::optional<Problem>;

bool is_thinking(Duration value) { return value >= Duration{0} && value <= limits::thinking; }

Finding check_number(const FieldInfo& info, const Scenario& s) {
    const auto value = info.number.get(s);
    const std::uint64_t most = most_of(info, s);
    if (!value || (*value >= info.number.least && *value <= most)) return std::nullopt;
    if (info.kind == FieldKind::count)
        return Problem{info.field, std::to_string(*value),
                       fmt::format("{} to {}", info.number.least, grouped(most))};
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(Duration{most}).count();
    return Problem{info.field, number_text(info, *value),
                   fmt::format("{} {} h", info.number.least > 0 ? "over 0 and up to" : "0 to", hours), "",
                   fmt::format("{}", static_cast<std::int64_t>(*value))};
}

Finding check_variation(Field field, const Variation& variation) {
    const double most = most_percent(variation.spread);
    if (variation.percent >= 0 && variation.percent <= most) return std::nullopt;  // false for NaN as well
    const std::string percent = real_text(variation.percent);
    return Problem{field, fmt::format("{}:{}", word_of(spread_words, variation.spread), percent),
                   fmt::format("0 to {} per cent", real_text(most)), ".percent", percent};
}

Finding check_numbers(const Scenario& s) {
    for (const FieldInfo& info : fields)
        if (info.is_number())
            if (auto p = check_number(info, s)) return p;
    if (auto p = check_variation(Field::vary_master, s.vary_master)) return p;
    return check_variation(Field::vary_opponent, s.vary_opponent);
}

/// A board or pair (from 0) that an item of a list names: `text` is the whole item.
Finding check_seat(Field field, std::string text, std::string place, std::string_view what,
                   std::uint64_t value, std::uint64_t limit) {
    if (value < limit) return std::nullopt;
    return Problem{field, std::move(text), fmt::format("for a {} from 1 to {}", what, grouped(limit)),
                   std::move(place), std::to_string(value + 1)};
}

Finding check_slow(const Scenario& s, std::size_t i) {
    const SlowBoard& slow = s.slow[i];
    const std::string text = fmt::format("{}={}", slow.board + 1ULL, real_text(slow.factor));
    if (auto p = check_seat(Field::slow, text, fmt::format("[{}].board", i), "board", slow.board, s.boards))
        return p;
    if (slow.factor > 0 && slow.factor <= limits::factor) return std::nullopt;  // false for NaN as well
    return Problem{Field::slow, text,
                   fmt::format("a factor over 0 and up to {}", grouped(std::uint64_t{1000})),
                   fmt::format("[{}].factor", i), real_text(slow.factor)};
}

Finding check_block(const Scenario& s, std::size_t i) {
    const BlockingThought& block = s.blocks[i];
    const std::string text =
        fmt::format("{}:{}={}", block.board + 1ULL, block.pair + 1ULL, duration_text(block.extra));
    if (auto p = check_seat(Field::block, text, fmt::format("[{}].board", i), "board", block.board, s.boards))
        return p;
    if (auto p = check_seat(Field::block, text, fmt::format("[{}].pair", i), "pair", block.pair, s.pairs))
        return p;
    if (is_thinking(block.extra)) return std::nullopt;
    return Problem{Field::block, text, "a thought longer by 0 to 24 h", fmt::format("[{}].extra_ms", i),
                   fmt::format("{}", block.extra.count())};
}

/// What one thought is longer by, all of its blocking thoughts together.
Finding check_sums(std::vector<BlockingThought> blocks) {
    const auto place = [](const BlockingThought& b) { return std::pair{b.board, b.pair}; };
    std::ranges::sort(blocks, {}, place);
    Duration sum{};
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool is_same = i > 0 && place(blocks[i]) == place(blocks[i - 1]);
        sum = blocks[i].extra + (is_same ? sum : Duration{});
        if (sum > limits::thinking)
            return Problem{Field::block,
                           fmt::format("{}:{}={} in all", blocks[i].board + 1ULL, blocks[i].pair + 1ULL,
                                       duration_text(sum)),
                           "a thought longer by 0 to 24 h"};
    }
    return std::nullopt;
}

/// A board that is named more than once.
template <class Items, class Projection>
Finding check_named_once(Field field, const Items& items, Projection board_of) {
    std::vector<std::uint32_t> boards;
    boards.reserve(items.size());
    for (const auto& item : items) boards.push_back(std::invoke(board_of, item));
    std::ranges::sort(boards);
    const auto twice = std::ranges::adjacent_find(boards);
    if (twice == boards.end()) return std::nullopt;
    return Problem{field, fmt::format("for board {}", *twice + 1ULL), "given once for a board"};
}

Finding check_incidents(const Scenario& s) {
    for (std::size_t i = 0; i < s.slow.size(); ++i)
        if (auto p = check_slow(s, i)) return p;
    for (std::size_t i = 0; i < s.blocks.size(); ++i)
        if (auto p = check_block(s, i)) return p;
    for (std::size_t i = 0; i < s.blocking_boards.size(); ++i) {
        const std::uint64_t board = s.blocking_boards[i];
        if (auto p = check_seat(Field::blocking_board, std::to_string(board + 1), fmt::format("[{}]", i),
                                "board", board, s.boards))
            return p;
    }
    if (auto p = check_sums(s.blocks)) return p;
    if (auto p = check_named_once(Field::slow, s.slow, &SlowBoard::board)) return p;
    if (auto p = check_named_once(Field::blocking_board, s.blocking_boards, std::identity{})) return p;
    if (s.real_lengths && std::ranges::count(s.lengths, 0U) > 0)
        return Problem{Field::real_lengths, "0", "games of 1 pair or more"};
    return std::nullopt;
}

/// What would change times that were measured.
Finding check_recorded(const Scenario& s) {
    if (s.recorded.is_empty()) return std::nullopt;
    for (const auto& [field, vary] :
         {std::pair{Field::vary_master, s.vary_master}, std::pair{Field::vary_opponent, s.vary_opponent}})
        if (vary.spread != Spread::constant)
            return Problem{field, std::string{word_of(spread_words, vary.spread)},
                           "constant where the times are recorded", ".spread",
                           fmt::format("\"{}\"", word_of(spread_words, vary.spread))};
    if (s.slow.empty()) return std::nullopt;
    return Problem{Field::slow,
                   fmt::format("{}={}", s.slow.front().board + 1ULL, real_text(s.slow.front().factor)),
                   "left out where the times are recorded"};
}

Finding check_switch(const Switch& change, std::size_t i, Time last) {
    const std::string_view mode = word_of(mode_words, change.to);
    const std::string text = fmt::format("{}={}", clock_text(change.at), mode);
    const std::string place = fmt::format("[{}].at_ms", i);
    const std::string ms = fmt::format("{}", change.at.count());
    if (change.at < last) return Problem{Field::switches, text, "in order of time, from 0 on", place, ms};
    if (change.at > limits::span) return Problem{Field::switches, text, "within 69 years", place, ms};
    if (!info_of(change.to).switchable)
        return Problem{Field::switches, text, "a switch to " + alternatives(words_to_switch_to()),
                       fmt::format("[{}].mode", i), fmt::format("\"{}\"", mode)};
    return std::nullopt;
}

Finding check_switches(const Scenario& s) {
    if (s.switches.size() > limits::switches)
        return Problem{Field::switches, fmt::format("({} of them)", grouped(s.switches.size())),
                       fmt::format("at most {} switches", grouped(limits::switches))};
    Time last{0};
    for (std::size_t i = 0; i < s.switches.size(); ++i) {
        if (auto p = check_switch(s.switches[i], i, last)) return p;
        last = s.switches[i].at;
    }
    if (s.switches.empty() || info_of(s.mode).switchable) return std::nullopt;
    return Problem{
        Field::switches,
        fmt::format("{}={}", clock_text(s.switches.front().at), word_of(mode_words, s.switches.front().to)),
        fmt::format("in an exhibition that starts as {}, not {}", alternatives(words_to_switch_to()),
                    word_of(mode_words, s.mode)),
        "[0]"};
}

/// Thoughts that a slice could break off: more than a run should have, whether or not it keeps a trace.
Finding check_slices(const Scenario& s) {
    const Duration slice = slice_in_use(s);
    if (slice == Duration{0}) return std::nullopt;
    const bool is_recorded = !s.recorded.is_empty();
    const Duration mean = is_recorded ? s.recorded.mean_thought() : s.master;
    const Duration base = is_recorded ? s.recorded.longest_thought() : s.master;
    Duration longest = s.vary_master.spread == Spread::constant ? base : limits::thinking;
    for (const BlockingThought& block : s.blocks) longest = std::max(longest, base + block.extra);
    const double nominal = static_cast<double>(mean.count()) / static_cast<double>(slice.count());
    const double slices = std::max(nominal, 1.0) * s.boards * s.pairs +
                          static_cast<double>(s.blocks.size()) * static_cast<double>(longest / slice);
    if (slices <= static_cast<double>(limits::events)) return std::nullopt;
    return Problem{Field::slice, duration_text(slice),
                   fmt::format("long enough for at most {} slices in all", grouped(limits::events))};
}

/// Where games overlap, the master's work is what can be too much: one game alone never is.
Finding check_size(const Scenario& s, bool with_trace) {
    static_assert(limits::pairs * 2 * limits::thinking < limits::span);
    const std::uint64_t events = 2ULL * s.boards * s.pairs;
    if (with_trace && events > limits::events)
        return Problem{Field::events, fmt::format("({} events)", grouped(events)),
                       fmt::format("for at most {} events to keep a trace", grouped(limits::events))};
    const double longest_span = static_cast<double>(s.boards) * s.pairs *
                                static_cast<double>((s.master + s.opponent + s.walk).count()) / s.masters;
    const Rules rules = rules_of(s, s.mode);
    const bool overlaps = rules.in_play == s.boards && !rules.opponents_block;
    const double master_work = static_cast<double>(s.boards) * s.pairs *
                               static_cast<double>((s.master + s.walk).count()) / s.masters;
    const bool plain_overlap = overlaps && s.switches.empty() && s.policy == Policy::first_ready;
    const double span = plain_overlap ? master_work : longest_span;
    if (span <= static_cast<double>(limits::span.count())) return std::nullopt;
    constexpr double ms_per_year = 365.25 * 24 * 3600 * 1000;
    return Problem{Field::span,
                   fmt::format("(about {} years)", grouped(static_cast<std::uint64_t>(span / ms_per_year))),
                   "for an exhibition of at most 69 years"};
}

}  // namespace

std::string describe(const Problem& problem) {
    return fmt::format("{} {}: must be {}", info_of(problem.field).option, problem.value, problem.allowed);
}

Problem lasts_too_long() {
    return {Field::span, "(too long together)", "for an exhibition of at most 69 years"};
}

std::optional<Problem> find_problem(const Scenario& scenario, bool with_trace) {
    if (auto p = check_numbers(scenario)) return p;
    if (auto p = check_incidents(scenario)) return p;
    if (auto p = check_recorded(scenario)) return p;
    if (auto p = check_switches(scenario)) return p;
    if (auto p = check_slices(scenario)) return p;
    return check_size(scenario, with_trace);
}

}  // namespace simul
