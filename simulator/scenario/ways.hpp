#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "simulator/scenario/mode.hpp"
#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

struct Scenario;

/// How a hall is played, as programmers call it: the modes, and several processes.
enum class WayId : std::uint8_t {
    one_by_one,
    awaits_in_turn,
    asyncio,
    thread_pool,
    threads_in_turn,
    processes,
    everyone_hers,
    blocking_calls
};

/// Whether a way is a wrong model, which is always said wherever it appears.
enum class Wrong : std::uint8_t { no, cannot_exist, mistake };

inline constexpr std::array<std::pair<Wrong, std::string_view>, 3> wrong_words{{
    {Wrong::no, ""},
    {Wrong::cannot_exist, "cannot exist"},
    {Wrong::mistake, "mistake"},
}};

/// The number of a scenario without which a way would be another one.
enum class Need : std::uint8_t { nothing, in_play, slice, masters };

/// What a number is that a way needs, if the scenario does not say: games in play or masters, as far as there
/// are boards; and a slice.
inline constexpr std::uint32_t usual_workers = 4;
inline constexpr Duration usual_slice = std::chrono::seconds{1};

/// All there is to know of a way to play.
struct WayInfo {
    WayId id;
    std::string_view word;  ///< of its mode in the console and in files; "processes" are no mode of their own
    Mode mode;
    std::string_view code;          ///< what it is in Python, on one line; {} stands for count_of()
    std::string_view purpose = {};  ///< of its mode, for --help
    Need needs = Need::nothing;
    bool threaded = false;    ///< there is a thread for every game in play
    bool switchable = false;  ///< a running hall can go over to it
    Wrong wrong = Wrong::no;
    std::string_view fault = {};  ///< what is wrong with it, in half a sentence
};

/// All ways, in the order in which they are offered.
inline constexpr std::array ways{
    WayInfo{.id = WayId::one_by_one,
            .word = "sync",
            .mode = Mode::sync,
            .code = "for game in games: play(game)",
            .purpose = "one game after the other (a plain loop)",
            .switchable = true},
    WayInfo{.id = WayId::awaits_in_turn,
            .word = "await-in-turn",
            .mode = Mode::await_in_turn,
            .code = "for game in games: await play(game)",
            .purpose = "awaits each game before the next (a forgotten gather)",
            .wrong = Wrong::mistake,
            .fault = "a common mistake: each game is awaited before the next starts"},
    WayInfo{.id = WayId::asyncio,
            .word = "async",
            .mode = Mode::async,
            .code = "await asyncio.gather(*games)",
            .purpose = "walk on while they think (asyncio, an event loop)",
            .switchable = true},
    WayInfo{.id = WayId::thread_pool,
            .word = "pool",
            .mode = Mode::pool,
            .code = "ThreadPoolExecutor({}).map(play, games)",
            .purpose = "a pool of L workers, so many games in play: --in-play L (4)",
            .needs = Need::in_play,
            .threaded = true,
            .switchable = true},
    WayInfo{.id = WayId::threads_in_turn,
            .word = "threads",
            .mode = Mode::threads,
            .code = "with lock: think()  # in {} threads",
            .purpose = "threads on one core, thoughts cut into slices: --slice D (1s)",
            .needs = Need::slice,
            .threaded = true,
            .switchable = true},
    WayInfo{.id = WayId::processes,
            .word = "processes",
            .mode = Mode::async,
            .code = "Process(target=asyncio.run)  × {}",
            .needs = Need::masters},
    WayInfo{.id = WayId::everyone_hers,
            .word = "clones",
            .mode = Mode::clones,
            .code = "think()  # in {} threads, no lock",
            .purpose = "a master at every board at once; she cannot exist",
            .threaded = true,
            .wrong = Wrong::cannot_exist,
            .fault = "cannot exist: every board has a master of her own"},
    WayInfo{.id = WayId::blocking_calls,
            .word = "blocking-wait",
            .mode = Mode::blocking_wait,
            .code = "async def play():  …  opponent.wait()",
            .purpose = "waits at every board for the reply (a blocking call)",
            .wrong = Wrong::mistake,
            .fault = "a common mistake: every opponent holds the master"},
};

constexpr const WayInfo& info_of(WayId id) { return ways[static_cast<std::size_t>(id)]; }

/// The way that is this mode and nothing more: a mode stands before what is that mode with certain numbers.
constexpr const WayInfo& info_of(Mode mode) {
    for (const WayInfo& way : ways)
        if (way.mode == mode) return way;
    return ways.front();
}

constexpr bool is_wrong_model(Mode mode) { return info_of(mode).wrong != Wrong::no; }

/// How many modes there are.
inline constexpr std::size_t mode_count = [] {
    std::size_t count = 0;
    for (const WayInfo& way : ways) count = std::max(count, static_cast<std::size_t>(way.mode) + 1);
    return count;
}();

/// All modes, in their order, with the words the console and the scenario files use for them.
inline constexpr std::array mode_words = [] {
    std::array<std::pair<Mode, std::string_view>, mode_count> words;
    for (std::size_t i = 0; i < mode_count; ++i)
        words[i] = {static_cast<Mode>(i), info_of(static_cast<Mode>(i)).word};
    return words;
}();

/// All ways as a table of results lists them: the right ones, what cannot exist, the mistakes.
inline constexpr std::array right_ones_first = [] {
    std::array<WayId, ways.size()> order{};
    std::size_t i = 0;
    for (const auto& [wrong, word] : wrong_words)
        for (const WayInfo& way : ways)
            if (way.wrong == wrong) order[i++] = way.id;
    return order;
}();

/// The words of the modes a running hall can go over to.
std::vector<std::string_view> words_to_switch_to();

/// What a programmer would call this scenario as it starts, or after a change to `mode`.
WayId way_of(const Scenario& scenario);
WayId way_of(const Scenario& scenario, Mode mode);

/// The numbers of the scenario, played this way from the start. A number that the way needs is the
/// scenario's, or the usual one if that says nothing; one that another way needs is as in the classic
/// exhibition, for it would make the way another one.
Scenario scenario_of_way(const Scenario& scenario, WayId id);

/// Whether the scenario is in this mode at some time.
bool plays(const Scenario& scenario, Mode mode);

/// Which of the numbers that ways need somebody has said, if only that there is none.
struct SaidNumbers {
    bool in_play = false;
    bool slice = false;
};

/// Gives a pool and threads the usual numbers unless others are said. `beside`: a mode in which another hall
/// plays with the same numbers.
Scenario with_usual_numbers(Scenario scenario, const SaidNumbers& said, std::optional<Mode> beside = {});

/// The number in the way's name and code: masters of processes, else the games a master keeps in play.
std::uint32_t count_of(const Scenario& scenario, WayId id);

/// The way's line of code with this number in it.
std::string code_of(WayId id, std::uint32_t count);

/// What a program that plays like this scenario needs. `threads` are those of all processes.
struct Workers {
    std::uint32_t processes = 1;
    std::uint32_t threads = 1;
};
Workers workers_of(const Scenario& scenario);

}  // namespace simul
