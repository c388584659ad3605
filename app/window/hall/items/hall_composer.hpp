#pragma once

#include <vector>

#include "app/window/hall/models/hall_view.hpp"
#include "app/window/hall/paint/hall_picture.hpp"
#include "simulator/chess/games/games_on_boards.hpp"

namespace simul {

/// How what moves is shown.
struct Motion {
    bool reduced = false;  ///< the master jumps and pieces do not fly
    double speed = 0;      ///< simulated seconds a second on the wall; 0 while paused
    bool operator==(const Motion&) const = default;
};

/// A run at a moment. Both outlive it.
struct HallMoment {
    const Recording& recording;
    const HallState& state;
};

/// As the playback of this view goes at the moment.
Motion motion_of(const HallView& view, bool reduced);

/// False for what would be over after less than four frames: it would only flicker.
bool can_be_followed(Duration lasting, const Motion& motion);

/// What the boards and masters of a hall look like at a moment: a function of (trace, state) and the games.
/// Texts (clock, counter, sentence) are left empty.
class HallComposer {
  public:
    /// With the games built into the program.
    HallComposer();

    void setGames(const chess::GamesOnBoards& games);

    /// There is a trace.
    paint::HallPicture compose(const HallMoment& moment, const Motion& motion) const;
    paint::HallPicture compose(const HallView& view, const Motion& motion) const {
        return compose({view.recording(), view.state()}, motion);
    }
    /// One of the masters alone, without her hand.
    static paint::MasterPicture compose_master(const HallView& view, std::uint32_t master,
                                               const Motion& motion);
    /// One of the boards alone.
    paint::BoardPicture compose_board(const HallView& view, std::uint32_t board, const Motion& motion) const {
        return this->board(*view.trace(), view.state(), board, motion);
    }

  private:
    paint::BoardPicture board(const Trace& trace, const HallState& state, std::uint32_t b,
                              const Motion& motion) const;
    void put_position(paint::BoardPicture& picture, std::uint32_t b, std::size_t plies, double flown) const;

    chess::GamesOnBoards games_;
    std::vector<QString> opponents_;  // of each game of the collection
};

/// How long a piece flies whose mover began to think at `since` and will have moved at `due`: the hand
/// reaches out in the last moments of the thought.
Duration flight_of_move(Time since, Time due);
/// The share of that flight behind it, 0..1. Negative: not yet in flight.
double flown(Time now, Time since, Time due);

}  // namespace simul
