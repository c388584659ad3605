#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// What one board went through. over - opened = the four durations together.
struct BoardResult {
    Time opened{};
    Time over{};
    Duration master_thinking{};
    Duration opponent_thinking{};
    Duration waited_for_master{};  ///< ready, until she began to think there: her walk included
    Duration paused{};
    Duration longest_wait{};  ///< for the master, at one time
    bool operator==(const BoardResult&) const = default;
};

/// What a whole run came to. What is told of it, and where, stands in result_info.hpp.
struct Results {
    Time last_move{};           ///< the master has finished
    Time last_reply{};          ///< the exhibition is over: the span
    Duration master_busy{};     ///< thinking only, summed over masters
    Duration master_walking{};  ///< summed over masters
    Duration master_held{};     ///< kept by blocking opponents, summed over masters
    Duration longest_wait{};    ///< of any board for the master, at one time
    Duration p95_wait{};        ///< 95 in 100 waits are no longer; 0 unless the run keeps its waits
    Duration sum_of_boards{};   ///< all boards' durations: never the same thing as the span
    std::uint64_t plies = 0;    ///< timed waits that ended: moves and replies
    std::uint64_t turns = 0;    ///< times a master turned to another board than the one where she stood
    std::uint64_t drops = 0;    ///< thoughts broken off by a time slice
    std::uint32_t masters = 1;
    std::uint32_t peak_in_play = 0;
    std::uint64_t fingerprint = 0;  ///< of all events in their order
    std::vector<BoardResult> boards;

    /// Share of the span that the masters think, 0 to 1.
    double utilisation() const;
    bool operator==(const Results&) const = default;
};

/// How many times sooner `b` is over than `a`.
double speed_up(const Results& a, const Results& b);

/// 16 hexadecimal digits.
std::string fingerprint_text(std::uint64_t fingerprint);

}  // namespace simul
