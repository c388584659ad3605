#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "simulator/scenario/mode.hpp"
#include "simulator/scenario/recorded.hpp"
#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// How thinking times spread about their nominal value, which stays their mean.
enum class Spread : std::uint8_t { constant, uniform, exponential, lognormal };

inline constexpr std::array<std::pair<Spread, std::string_view>, 4> spread_words{{
    {Spread::constant, "constant"},
    {Spread::uniform, "uniform"},
    {Spread::exponential, "exponential"},
    {Spread::lognormal, "lognormal"},
}};

/// `percent`: half-width of a uniform spread, coefficient of variation of a lognormal one; else unused.
struct Variation {
    Spread spread = Spread::constant;
    double percent = 0;
    bool operator==(const Variation&) const = default;
};

/// The opponent at this board (from 0) takes `factor` times as long as the others.
struct SlowBoard {
    std::uint32_t board = 0;
    double factor = 1;
    bool operator==(const SlowBoard&) const = default;
};

/// The master thinks `extra` longer about this pair (from 0) of this board (from 0).
struct BlockingThought {
    std::uint32_t board = 0;
    std::uint32_t pair = 0;
    Duration extra{};
    bool operator==(const BlockingThought&) const = default;
};

/// At this moment the mode changes. Only sync, async, pool and threads can be switched to.
struct Switch {
    Time at{};
    Mode to = Mode::async;
    bool operator==(const Switch&) const = default;
};

/// Everything that determines a run. The defaults are the classic exhibition: the one place where 24 boards,
/// 30 pairs, 5 s and 55 s stand. Boards and pairs count from 0 in code, from 1 wherever people see them.
struct Scenario {
    Mode mode = Mode::async;
    std::uint32_t boards = 24;
    std::uint32_t pairs = 30;
    Duration master = std::chrono::seconds{5};     ///< her thinking for one move, over 0
    Duration opponent = std::chrono::seconds{55};  ///< their thinking for one reply
    Duration walk{};                               ///< to another board; the cost of a context switch
    std::uint32_t masters = 1;
    std::optional<std::uint32_t> in_play;  ///< games a master keeps in play at once; nothing: all
    Duration slice{};                      ///< of her thinking in threads mode; 0: cooperative
    Policy policy = Policy::first_ready;
    Variation vary_master;
    Variation vary_opponent;
    std::uint64_t seed = 1;
    std::vector<SlowBoard> slow;
    std::vector<BlockingThought> blocks;
    std::vector<std::uint32_t> blocking_boards;
    bool real_lengths = false;
    std::vector<std::uint32_t> lengths;  ///< pairs of each board's game if real_lengths, repeated; capped at
                                         ///< `pairs`. Recorded games know their own
    std::vector<Switch> switches;        ///< in order of time
    Recorded recorded;                   ///< thinking times that were measured; empty: none

    bool operator==(const Scenario&) const = default;
};

/// The few numbers in which modes differ; everything else of a run is the same coroutine.
struct Rules {
    std::uint32_t masters = 1;
    std::uint32_t in_play = 1;  ///< per master
    Duration slice{};           ///< 0: she never drops a thought
    bool opponents_block = false;
    bool operator==(const Rules&) const = default;
};

/// What `mode` means for the numbers of this scenario.
Rules rules_of(const Scenario& scenario, Mode mode);

/// The rules the scenario starts with; switches at time 0 have taken place.
Rules first_rules(const Scenario& scenario);

/// The slice that cuts her thoughts at some time of the exhibition; 0: none ever does.
Duration slice_in_use(const Scenario& scenario);

/// Pairs of the game on this board (from 0).
std::uint32_t pairs_of(const Scenario& scenario, std::uint32_t board);

/// The same numbers in another mode, started so (without switches): what a comparison compares.
Scenario in_mode(Scenario scenario, Mode mode);

}  // namespace simul
