#include "simulator/classroom/class_board.hpp"

#include <algorithm>
#include <optional>

#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/notation/san.hpp"
#include "simulator/chess/rules/legal_moves.hpp"

namespace simul {
namespace {

using chess::Move;

Move move_of(const chess::Change& change) { return {change.step.from, change.step.to, change.promotion}; }

std::string uci_of(Move move) {
    std::string text = chess::name_of(move.from) + chess::name_of(move.to);
    switch (move.promotion) {
        case chess::Kind::queen:
            return text + 'q';
        case chess::Kind::rook:
            return text + 'r';
        case chess::Kind::bishop:
            return text + 'b';
        case chess::Kind::knight:
            return text + 'n';
        default:
            return text;
    }
}

/// What is really played next; nothing for a handshake.
std::optional<Move> own_reply(const chess::GamesOnBoards& games, std::uint32_t board, std::uint32_t plies) {
    const chess::Change* const change = games.change(games.at(board, plies + std::size_t{1}));
    return change == nullptr ? std::nullopt : std::optional{move_of(*change)};
}

/// A sequence of numbers that belongs to one pair of one board.
class Shuffle {
  public:
    Shuffle(std::uint64_t seed, std::uint32_t board, std::uint32_t pair)
        : state_{seed ^ (std::uint64_t{board} << 32U | pair) * 0x9E3779B97F4A7C15ULL} {}

    std::size_t below(std::size_t end) {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t x = (state_ ^ (state_ >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
        return (x ^ (x >> 31U)) % end;
    }

  private:
    std::uint64_t state_;
};

std::vector<OfferedMove> offer_of(const chess::Position& position, Move own, Shuffle shuffle) {
    constexpr std::size_t others = 2;
    std::vector<Move> legal = chess::legal_moves(position);
    std::erase(legal, own);
    std::vector<Move> offered{own};
    while (offered.size() <= others && !legal.empty()) {
        const auto picked = legal.begin() + static_cast<std::ptrdiff_t>(shuffle.below(legal.size()));
        offered.push_back(*picked);
        legal.erase(picked);
    }
    std::swap(offered.front(), offered[shuffle.below(offered.size())]);
    std::vector<OfferedMove> offer;
    offer.reserve(offered.size());
    for (const Move move : offered) offer.push_back({uci_of(move), chess::to_san(position, move)});
    return offer;
}

}  // namespace

PhoneBoard phone_board(const chess::GamesOnBoards& games, std::uint32_t board, std::uint32_t plies,
                       std::uint64_t seed) {
    const chess::BoardMoment moment = games.at(board, plies);
    const chess::Position& position = games.position(moment);
    PhoneBoard shown{chess::to_fen(position), {}, {}, {}};
    if (const chess::Change* const change = games.change(moment)) {
        const Move move = move_of(*change);
        shown.last = uci_of(move);
        shown.san = chess::to_san(games.position_before(moment), move);
    }
    if (plies % 2 == 0) return shown;
    if (const auto own = own_reply(games, board, plies))
        shown.offer = offer_of(position, *own, Shuffle{seed, board, plies / 2});
    return shown;
}

bool is_own_reply(const chess::GamesOnBoards& games, std::uint32_t board, std::uint32_t plies,
                  std::string_view pick) {
    const auto own = own_reply(games, board, plies);
    return own && uci_of(*own) == pick;
}

}  // namespace simul
