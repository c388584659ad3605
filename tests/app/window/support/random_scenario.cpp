#include "tests/app/window/support/random_scenario.hpp"

#include <algorithm>

#include "simulator/scenario/ways.hpp"

namespace simul {

std::int64_t draw(std::mt19937_64& random, std::int64_t from, std::int64_t to) {
    return from + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(to - from + 1));
}

namespace {

std::uint32_t number(std::mt19937_64& random, std::int64_t from, std::int64_t to) {
    return static_cast<std::uint32_t>(draw(random, from, to));
}

bool sometimes(std::mt19937_64& random) { return draw(random, 0, 2) == 0; }

void add_incidents(Scenario& s, std::mt19937_64& random) {
    const auto board = [&] { return number(random, 0, s.boards - 1); };
    if (sometimes(random)) s.slow.push_back({board(), 3.5});
    if (sometimes(random)) s.blocks.push_back({board(), number(random, 0, s.pairs - 1), Duration{7000}});
    if (sometimes(random)) s.blocking_boards.push_back(board());
    if (sometimes(random)) s.vary_opponent = {Spread::lognormal, 60};
    if (sometimes(random)) s.vary_master = {Spread::uniform, 40};
    if (sometimes(random)) {
        s.real_lengths = true;
        s.lengths = {2, 5, 3};
    }
}

}  // namespace

Scenario random_scenario(std::mt19937_64& random) {
    Scenario s;
    s.mode = static_cast<Mode>(draw(random, 0, 6));
    s.policy = static_cast<Policy>(draw(random, 0, 2));
    s.boards = number(random, 1, 7);
    s.pairs = number(random, 1, 5);
    s.master = Duration{draw(random, 1, 6) * 1000};
    s.opponent = Duration{draw(random, 0, 12) * 1000};
    s.walk = Duration{draw(random, 0, 2) * 500};
    s.slice = Duration{draw(random, 0, 2) * 1500};
    s.seed = random();
    if (sometimes(random)) s.masters = number(random, 1, s.boards);
    if (sometimes(random)) s.in_play = number(random, 1, s.boards);
    add_incidents(s, random);
    if (!is_wrong_model(s.mode) && sometimes(random))
        s.switches = {{Time{9000}, Mode::sync}, {Time{30000}, Mode::threads}};
    return s;
}

}  // namespace simul
