#include "tests/simulator/scenario/random_scenarios.hpp"

#include <algorithm>

#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/ways.hpp"

namespace simul {

using namespace std::chrono_literals;

std::uint64_t RandomScenarios::number(std::uint64_t least, std::uint64_t most) {
    return least + random_() % (most - least + 1);
}

Duration RandomScenarios::duration(Duration least, Duration most) {
    const Duration step = one_in(3) ? 1ms : std::max<Duration>(most / 10, 1ms);
    const auto steps = static_cast<std::uint64_t>(most / step);
    return std::max(least, step * static_cast<std::int64_t>(number(0, steps)));
}

Variation RandomScenarios::variation() {
    const auto spread = static_cast<Spread>(number(0, 3));
    const auto percent = static_cast<double>(number(0, spread == Spread::uniform ? 100 : 300));
    return {spread, takes_percent(spread) ? percent : 0};
}

Mode RandomScenarios::mode(bool with_wrong_models) {
    if (with_wrong_models) return static_cast<Mode>(number(0, mode_count - 1));
    const std::vector<std::string_view> words = words_to_switch_to();
    return *value_of(mode_words, words[number(0, words.size() - 1)]);
}

Scenario RandomScenarios::plain() {
    Scenario s;
    s.mode = mode(true);
    s.boards = static_cast<std::uint32_t>(number(1, 14));
    s.pairs = static_cast<std::uint32_t>(number(1, 6));
    s.master = duration(1ms, 10s);
    s.opponent = one_in(8) ? 0ms : duration(0ms, 60s);
    s.walk = one_in(2) ? 0ms : duration(0ms, 4s);
    s.masters = one_in(2) ? 1 : static_cast<std::uint32_t>(number(1, s.boards));
    if (one_in(2)) s.in_play = static_cast<std::uint32_t>(number(1, s.boards));
    s.seed = number(0, 1'000'000);
    return s;
}

void RandomScenarios::add_incidents(Scenario& s) {
    const auto board = [&] { return static_cast<std::uint32_t>(number(0, s.boards - 1)); };
    const auto pair = [&] { return static_cast<std::uint32_t>(number(0, s.pairs - 1)); };
    while (one_in(3)) {
        const std::uint32_t slow = board();
        const double factor = static_cast<double>(number(1, 40)) / 8.0;
        if (std::ranges::count(s.slow, slow, &SlowBoard::board) == 0) s.slow.push_back({slow, factor});
    }
    while (one_in(3)) s.blocks.push_back({board(), pair(), duration(0ms, 100s)});
    while (one_in(4)) {
        const std::uint32_t blocking = board();
        if (std::ranges::count(s.blocking_boards, blocking) == 0) s.blocking_boards.push_back(blocking);
    }
}

Scenario RandomScenarios::anything_unswitched() {
    Scenario s = plain();
    s.policy = static_cast<Policy>(number(0, 2));
    if (one_in(2)) s.slice = std::max<Duration>(duration(1ms, 5s), s.master / 20);
    if (one_in(2)) s.vary_master = variation();
    if (one_in(2)) s.vary_opponent = variation();
    add_incidents(s);
    s.real_lengths = one_in(3);
    const std::uint64_t lengths = s.real_lengths ? number(0, s.boards) : 0;
    while (s.lengths.size() < lengths)
        s.lengths.push_back(static_cast<std::uint32_t>(number(1, std::uint64_t{s.pairs} + 2)));
    return s;
}

Scenario RandomScenarios::anything() {
    Scenario s = anything_unswitched();
    if (is_wrong_model(s.mode)) return s;
    while (one_in(2)) s.switches.push_back({duration(0ms, 600s), mode(false)});
    std::ranges::stable_sort(s.switches, {}, &Switch::at);
    return s;
}

}  // namespace simul
