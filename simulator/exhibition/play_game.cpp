#include "simulator/exhibition/play_game.hpp"

#include <boost/asio/co_spawn.hpp>

#include "simulator/exhibition/master.hpp"
#include "simulator/exhibition/seat.hpp"

namespace simul {

Coroutine<> play_game(Seat& seat) {
    while (seat.has_moves_left()) {
        co_await seat.master_moves();    // wait until she comes to this board, thinks and moves
        co_await seat.opponent_moves();  // the opponent thinks; meanwhile she is free for other boards
    }
}

void open_games(Master& master) {
    while (master.has_room()) {  // for one game: synchronous; for all: asynchronous; between them: a pool
        Seat* seat = master.next_seat();
        if (seat == nullptr) return;
        boost::asio::co_spawn(seat->executor(), seat->game(), [seat](std::exception_ptr error) {
            seat->close(std::move(error));  // a game is over: there is room for the next one
        });
    }
}

}  // namespace simul
