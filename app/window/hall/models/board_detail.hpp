#pragma once

#include "app/window/base/choices.hpp"
#include "app/window/run/models/recording.hpp"

namespace simul {

/// One board up to some moment.
struct BoardDetail {
    choice::SeatPhase phase = choice::SeatPhase::NotOpen;
    int pair = 0;   ///< being played, from 0
    int plies = 0;  ///< half-moves played
    Duration in_phase{};
    Duration left{-1};  ///< of a running thought; -1: none runs
    Time opened{-1};    ///< -1: not yet
    Time over{-1};      ///< -1: not yet
    Duration waited{};  ///< for the master, so far
    Duration master_thinking{};
    Duration opponent_thinking{};
    Duration paused{};
    bool operator==(const BoardDetail&) const = default;

    /// Since it opened, until now or until it was over.
    Duration duration() const { return waited + master_thinking + opponent_thinking + paused; }
};

/// A place in a board's lane with the sums of all bars before it: moves both ways in steps of a bar.
class LaneCursor {
  public:
    void move_to(const std::vector<BoardBar>& lane, Time now);
    std::size_t index() const { return index_; }
    /// Time spent in a phase up to `now`, to which the cursor has been moved.
    Duration spent(const std::vector<BoardBar>& lane, Time now, BoardPhase phase) const;

  private:
    std::size_t index_ = 0;
    std::array<Duration, board_phases> sums_{};
};

/// `state` is the hall of this recording at some moment; the cursor belongs to this board.
BoardDetail board_detail(const Recording& recording, const HallState& state, std::uint32_t board,
                         LaneCursor& cursor);

}  // namespace simul
