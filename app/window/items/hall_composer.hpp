#pragma once

#include "app/window/models/hall_view.hpp"
#include "app/window/paint/hall_picture.hpp"
#include "simulator/chess/games_on_boards.hpp"

namespace simul {

/// What the boards and masters of a hall look like at a moment: a function of (trace, state) and the games.
/// Texts (clock, counter, sentence) are left empty.
class HallComposer {
  public:
    /// With the games built into the program.
    HallComposer();

    void setGames(const chess::GamesOnBoards& games) { games_ = games; }

    /// The view has a trace. With reduced motion the master jumps and pieces do not fly.
    paint::HallPicture compose(const HallView& view, bool reduced_motion) const;
    /// One of the boards alone.
    paint::BoardPicture compose_board(const HallView& view, std::uint32_t board, bool reduced_motion) const {
        return this->board(*view.trace(), view.state(), board, reduced_motion);
    }

  private:
    paint::BoardPicture board(const Trace& trace, const HallState& state, std::uint32_t b,
                              bool reduced_motion) const;
    void put_position(paint::BoardPicture& picture, std::uint32_t b, std::size_t plies, double flown) const;

    chess::GamesOnBoards games_;
};

/// Share of the flight (0..1) of a piece whose mover began to think at `since` and will have moved at `due`:
/// the hand reaches out in the last moments of the thought. Negative: not yet in flight.
double flown(Time now, Time since, Time due);

}  // namespace simul
