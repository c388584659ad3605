#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// How long both took for one pair of moves. `stand_in`: the program has replied in somebody's place.
struct RecordedPair {
    Duration thought{};
    Duration reply{};
    bool stand_in = false;
    bool operator==(const RecordedPair&) const = default;
};

/// Thinking times that were measured: of people, or of a program. Immutable, so copies share the tables.
class Recorded {
  public:
    using Game = std::vector<RecordedPair>;

    /// Nothing is recorded.
    Recorded() = default;
    /// By board and pair, both from 0. Throws std::invalid_argument unless there are 1 to 1,000 boards of 1
    /// to 1,000 pairs, and times from 0 to 24 h.
    explicit Recorded(std::vector<Game> games);

    bool is_empty() const { return tables_ == nullptr; }
    std::span<const Game> games() const;

    // All of these need a recording.

    /// Beyond the boards and pairs that are recorded they come again, as games on boards do.
    const RecordedPair& at(std::uint32_t board, std::uint32_t pair) const {
        const Game& game = tables_->games[board % tables_->games.size()];
        return game[pair % game.size()];
    }
    /// Pairs recorded at this board.
    std::uint32_t pairs_of(std::uint32_t board) const;
    /// Of the longest game.
    std::uint32_t most_pairs() const;
    bool has_one_length() const;
    Duration mean_thought() const { return tables_->mean_thought; }  ///< at least 1 ms
    Duration mean_reply() const { return tables_->mean_reply; }
    Duration longest_thought() const { return tables_->longest_thought; }
    /// A number that differs, as good as surely, where the times differ.
    std::uint64_t digest() const { return tables_ == nullptr ? 0 : tables_->digest; }

    bool operator==(const Recorded& other) const;

  private:
    struct Tables {
        std::vector<Game> games;
        Duration mean_thought{};
        Duration mean_reply{};
        Duration longest_thought{};
        std::uint64_t digest = 0;
    };
    std::shared_ptr<const Tables> tables_;
};

struct Scenario;

/// The scenario with these times: as many boards and pairs as are recorded, games as long as they were, and
/// the means where a single number is asked for.
void take_times(Scenario& scenario, Recorded recorded);

/// Why a file of times cannot be used: one line that begins with the place.
struct TimesError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads the text of a CSV file with the columns board, pair, thought_ms and reply_ms; boards and pairs count
/// from 1, rows stand in any order, every pair of every game once. Throws TimesError.
Recorded read_times(std::string_view text);

}  // namespace simul
