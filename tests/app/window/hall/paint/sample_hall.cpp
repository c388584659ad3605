#include "tests/app/window/hall/paint/sample_hall.hpp"

#include <algorithm>
#include <random>

namespace simul::paint {

namespace {

constexpr int now_serving_share = 7;

void shuffle_position(BoardPicture& board, std::mt19937& random) {
    for (int move = 0; move < 14; ++move) {
        const std::size_t from = random() % 64;
        const std::size_t to = random() % 64;
        if (board.squares[from] == 0 || board.squares[to] % 6 == 0) continue;
        board.squares[to] = board.squares[from];
        board.squares[from] = 0;
        board.last_from = static_cast<int>(from);
        board.last_to = static_cast<int>(to);
    }
}

BoardPhase phase_of(int index, int boards, int serving) {
    const int ahead = (index - serving + boards) % boards;
    if (ahead == 0) return BoardPhase::served;
    if (ahead <= boards / 3) return BoardPhase::waiting;
    if (ahead >= boards - boards / 12) return BoardPhase::over;
    if (ahead == boards / 3 + 1) return BoardPhase::not_open;
    return ahead == boards / 3 + 2 ? BoardPhase::paused : BoardPhase::opponent_thinking;
}

}  // namespace

HallPicture sample_hall(int boards, unsigned seed) {
    static const std::array<const char*, 6> names{"Anand",    "Kim Minsu",       "Hou Yifan",
                                                  "Ivanchuk", "Vachier-Lagrave", "Bae"};
    std::mt19937 random(seed);
    HallPicture hall;
    const int serving = boards * now_serving_share / 24;
    for (int index = 0; index < boards; ++index) {
        BoardPicture board;
        board.phase = phase_of(index, boards, serving);
        if (board.phase != BoardPhase::not_open) shuffle_position(board, random);
        board.thinking_left = static_cast<double>((index * 37) % 100) / 100;
        board.name = QString::fromLatin1(names[static_cast<std::size_t>(index) % names.size()]);
        if (board.phase == BoardPhase::over) board.result = QStringLiteral("1-0");
        hall.boards.push_back(board);
    }
    BoardPicture& served = hall.boards[static_cast<std::size_t>(serving)];
    served.flights[0] = {8, 24, 0.5};
    served.squares[8] = 1;
    hall.masters.push_back({serving, serving, 1, 0.4, MasterState::moving, false});
    hall.clock = QStringLiteral("0:20:32");
    hall.counter = QStringLiteral("2 / %1").arg(boards);
    hall.counter_caption = QStringLiteral("games over");
    hall.sentence = QStringLiteral("Board 8 replied first, 65 s ago; 12 others are waiting for her.");
    return hall;
}

HallPicture hall_in_phase(int boards, BoardPhase phase) {
    HallPicture hall;
    hall.boards.resize(static_cast<std::size_t>(boards));
    for (BoardPicture& board : hall.boards) {
        board.phase = phase;
        board.thinking_left = 0.6;
    }
    return hall;
}

}  // namespace simul::paint
