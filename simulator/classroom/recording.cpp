#include "simulator/classroom/recording.hpp"

#include <algorithm>

namespace simul {
namespace {

/// What is known of a board so far.
struct Board {
    Recorded::Game pairs;
    Time visited{};
    Time moved{};
};

std::vector<Board> boards_of(const Scenario& played, std::span<const Event> events) {
    std::vector<Board> boards(played.boards);
    for (const Event event : events) {
        Board& board = boards[event.board()];
        if (event.kind() == EventKind::visit) board.visited = event.time();
        if (event.kind() == EventKind::move) board.moved = event.time();
        if (event.kind() == EventKind::reply)
            board.pairs.push_back({board.moved - board.visited, event.time() - board.moved});
    }
    return boards;
}

}  // namespace

Scenario scenario_of_class(const Scenario& played, std::span<const Event> events,
                           std::span<const StandInReply> stand_ins) {
    std::vector<Board> boards = boards_of(played, events);
    for (const auto& [board, pair] : stand_ins)
        if (pair < boards[board].pairs.size()) boards[board].pairs[pair].stand_in = true;
    std::vector<Recorded::Game> games;
    games.reserve(boards.size());
    for (Board& board : boards)
        if (!board.pairs.empty()) games.push_back(std::move(board.pairs));
    Scenario scenario;
    if (!games.empty()) take_times(scenario, Recorded{std::move(games)});
    scenario.master = played.master;
    return scenario;
}

}  // namespace simul
