#pragma once

#include "simulator/scheduler/virtual_time.hpp"

namespace simul {

class Master;
class Seat;

/// One game, told from its board. Every mode runs this very coroutine.
Coroutine<> play_game(Seat& seat);

/// How the games are interleaved: as many as may be in play at once.
void open_games(Master& master);

}  // namespace simul
