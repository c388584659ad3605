#include "simulator/chess/notation/san.hpp"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "simulator/chess/notation/excerpt.hpp"
#include "simulator/chess/rules/legal_moves.hpp"

namespace simul::chess {
namespace {

/// What a text says about a move; `kind` is nothing, and `file` and `rank` are the origin's, when named.
struct Description {
    Kind kind = Kind::none;
    std::optional<int> file;
    std::optional<int> rank;
    Square to;
    Kind promotion = Kind::none;
};

[[noreturn]] void refuse(std::string_view text, std::string_view reason) { throw SanError(text, reason); }

bool is_in(std::string_view letters, char letter) { return letters.find(letter) != std::string_view::npos; }

std::string_view without_signs(std::string_view text) {
    return text.substr(0, text.find_last_not_of("+#!?=:-/~") + 1);
}

std::string_view without_marks(std::string_view text) {
    text = without_signs(text);
    for (const std::string_view en_passant : {"e.p.", "e.p", "ep"})
        if (text.ends_with(en_passant)) return without_signs(text.substr(0, text.size() - en_passant.size()));
    return text;
}

Kind kind_of_any_case(char letter) {
    return kind_of(letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter);
}

// "e8=Q", "e8Q", "e8(Q)", "e8/Q" and all of them with a small letter are in use.
Kind take_promotion(std::string_view& text) {
    std::string_view rest = text.ends_with(')') ? text.substr(0, text.size() - 1) : text;
    if (rest.size() < 3) return Kind::none;
    const Kind kind = kind_of_any_case(rest.back());
    if (kind == Kind::none) return Kind::none;
    rest.remove_suffix(1);
    text = rest.substr(0, rest.find_last_not_of("=(/-") + 1);
    return kind;
}

void read_origin(std::string_view whole, std::string_view text, Description& described) {
    const bool is_straight = text.empty();
    if (!is_straight && is_in("x:-", text.back())) text.remove_suffix(1);
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'h') {
        described.file = text.front() - 'a';
        text.remove_prefix(1);
    }
    if (!text.empty() && text.front() >= '1' && text.front() <= '8') {
        described.rank = text.front() - '1';
        text.remove_prefix(1);
    }
    if (!text.empty()) refuse(whole, " is not a move");
    // Who names the square a piece comes from, and no piece, means whatever stands there: e2e4, g1f3, e1g1.
    if (described.kind == Kind::none && !(described.file && described.rank)) described.kind = Kind::pawn;
    if (described.kind == Kind::pawn && is_straight) described.file = described.to.file();
}

Description describe(std::string_view whole) {
    std::string_view text = without_marks(whole);
    Description described;
    if (!text.empty() && kind_of(text.front()) != Kind::none) {
        described.kind = kind_of(text.front());
        text.remove_prefix(1);
    }
    if (described.kind == Kind::none || described.kind == Kind::pawn)
        described.promotion = take_promotion(text);
    const auto to = text.size() < 2 ? std::nullopt : square_named(text.substr(text.size() - 2));
    if (!to) refuse(whole, " is not a move");
    described.to = *to;
    read_origin(whole, text.substr(0, text.size() - 2), described);
    return described;
}

/// The king's target file when the text is a castling: letters or zeros with dashes between them.
std::optional<int> castling_file(std::string_view text) {
    text = without_marks(text);
    const auto fits = [&](std::string_view pattern) {
        return std::ranges::equal(text, pattern, [](char letter, char wanted) {
            return wanted == '-' ? letter == '-' : is_in("Oo0", letter);
        });
    };
    return fits("O-O") ? std::optional{6} : fits("O-O-O") ? std::optional{2} : std::nullopt;
}

bool is_castling(const Position& position, Move move) {
    return position[move.from].kind() == Kind::king && std::abs(move.to.file() - move.from.file()) == 2;
}

/// A castling is no move of the king unless its first square is named, too.
bool fits(const Position& position, Move move, const Description& described) {
    const bool names_origin = described.file && described.rank;
    return (described.kind == Kind::none || position[move.from].kind() == described.kind) &&
           (names_origin || !is_castling(position, move)) && move.to == described.to &&
           (!described.file || *described.file == move.from.file()) &&
           (!described.rank || *described.rank == move.from.rank());
}

Move find_castling(const Position& position, std::string_view text, int file) {
    for (const Move move : legal_moves(position))
        if (is_castling(position, move) && move.to.file() == file) return move;
    refuse(text, " is not legal here");
}

/// What has to stand between the piece's letter and the target so that only one move fits.
std::string origin_of(const Position& position, Move move, const std::vector<Move>& moves) {
    bool rival = false;
    bool same_file = false;
    bool same_rank = false;
    for (const Move candidate : moves) {
        if (candidate.from == move.from || candidate.to != move.to) continue;
        if (position[candidate.from] != position[move.from]) continue;
        rival = true;
        same_file |= candidate.from.file() == move.from.file();
        same_rank |= candidate.from.rank() == move.from.rank();
    }
    const std::string name = name_of(move.from);
    if (!rival) return {};
    if (!same_file) return name.substr(0, 1);
    return same_rank ? name : name.substr(1);
}

std::string without_check(const Position& position, Move move) {
    if (is_castling(position, move)) return move.to.file() == 6 ? "O-O" : "O-O-O";
    const bool captures = position.change_of(move).captured.has_value();
    const std::string target = (captures ? "x" : "") + name_of(move.to);
    const Kind kind = position[move.from].kind();
    if (kind != Kind::pawn)
        return letter_of(kind) + origin_of(position, move, legal_moves(position)) + target;
    const std::string pawn = (captures ? name_of(move.from).substr(0, 1) : "") + target;
    return move.promotion == Kind::none ? pawn : pawn + '=' + letter_of(move.promotion);
}

}  // namespace

SanError::SanError(std::string_view text, std::string_view why)
    : std::invalid_argument(excerpt(text) + std::string(why)), reason{why} {}

Move from_san(const Position& position, std::string_view text) {
    if (const auto file = castling_file(text)) return find_castling(position, text, *file);
    const Description described = describe(text);
    auto moves = legal_moves(position);
    std::erase_if(moves, [&](Move move) { return !fits(position, move, described); });
    if (moves.empty()) refuse(text, " is not legal here");
    const bool promotes = moves.front().promotion != Kind::none;
    if (promotes && described.promotion == Kind::none) refuse(text, " does not say what the pawn becomes");
    std::erase_if(moves, [&](Move move) { return move.promotion != described.promotion; });
    if (moves.empty()) refuse(text, " is not a promotion the rules know");
    if (moves.size() > 1) refuse(text, " could be more than one move");
    return moves.front();
}

std::string to_san(const Position& position, Move move) {
    Position after = position;
    after.play(move);
    switch (standing_of(after)) {
        case Standing::check:
            return without_check(position, move) + '+';
        case Standing::checkmate:
            return without_check(position, move) + '#';
        case Standing::open:
        case Standing::stalemate:
            break;
    }
    return without_check(position, move);
}

}  // namespace simul::chess
