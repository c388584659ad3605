#include "simulator/chess/notation/fen.hpp"

#include <cctype>
#include <charconv>
#include <utility>
#include <vector>

#include "simulator/chess/notation/excerpt.hpp"

namespace simul::chess {
namespace {

std::vector<std::string_view> fields_of(std::string_view text) {
    std::vector<std::string_view> fields;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
        if (text.empty()) return fields;
        const auto length = std::min(text.find_first_of(" \t\r\n"), text.size());
        fields.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
}

Piece piece_of(char letter) {
    const auto code = static_cast<unsigned char>(letter);
    const Kind kind = kind_of(static_cast<char>(std::toupper(code)));
    if (kind == Kind::none) throw PositionError("FEN knows no piece " + excerpt({&letter, 1}));
    return {std::isupper(code) != 0 ? Side::white : Side::black, kind};
}

void read_rank(std::string_view text, int rank, Board& board) {
    int file = 0;
    for (const char letter : text) {
        const bool gap = letter >= '1' && letter <= '8';
        if (gap)
            file += letter - '0';
        else if (file < 8)
            board[Square{file++, rank}] = piece_of(letter);
        else
            file = 9;
        if (file > 8) break;
    }
    if (file != 8)
        throw PositionError("FEN rank " + std::to_string(rank + 1) + ", " + excerpt(text) +
                            ", does not fill 8 squares");
}

Board read_board(std::string_view text) {
    Board board;
    for (int rank = 7; rank >= 0; --rank) {
        const auto slash = text.find('/');
        if ((slash == std::string_view::npos) != (rank == 0)) throw PositionError("a FEN board has 8 ranks");
        read_rank(text.substr(0, slash), rank, board);
        if (rank > 0) text.remove_prefix(slash + 1);
    }
    return board;
}

Side read_side(std::string_view text) {
    if (text == "w") return Side::white;
    if (text == "b") return Side::black;
    throw PositionError("FEN side to move is w or b, not " + excerpt(text));
}

CastlingRights read_rights(std::string_view text) {
    CastlingRights rights;
    if (text == "-") return rights;
    for (const char letter : text) {
        unsigned way = 0;
        while (way < 4 && castlings[way].fen_letter != letter) ++way;
        if (way == 4 || rights.has(way))
            throw PositionError("FEN castling rights are some of KQkq or -, not " + excerpt(text));
        rights.add(way);
    }
    return rights;
}

std::optional<Square> read_en_passant(std::string_view text) {
    if (text == "-") return std::nullopt;
    if (const auto square = square_named(text)) return square;
    throw PositionError("FEN en passant is a square or -, not " + excerpt(text));
}

std::uint32_t read_count(std::string_view text, const char* what) {
    constexpr std::uint32_t highest = 99'999;
    std::uint32_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size() || count > highest)
        throw PositionError(std::string("FEN ") + what + " is a number from 0 to " + std::to_string(highest) +
                            ", not " + excerpt(text));
    return count;
}

char fen_letter(Piece piece) {
    const char letter = letter_of(piece.kind());
    return piece.side() == Side::white ? letter : static_cast<char>(letter - 'A' + 'a');
}

std::string rank_text(const Board& board, int rank) {
    std::string text;
    char gap = '0';
    for (int file = 0; file < 8; ++file) {
        const Piece piece = board[Square{file, rank}];
        if (!piece.empty() && gap != '0') text += std::exchange(gap, '0');
        if (piece.empty())
            ++gap;
        else
            text += fen_letter(piece);
    }
    if (gap != '0') text += gap;
    return text;
}

std::string rights_text(CastlingRights rights) {
    std::string text;
    for (unsigned way = 0; way < 4; ++way)
        if (rights.has(way)) text += castlings[way].fen_letter;
    return text.empty() ? "-" : text;
}

}  // namespace

Position from_fen(std::string_view text) {
    const auto fields = fields_of(text);
    if (fields.size() != 4 && fields.size() != 6)
        throw PositionError("FEN has 6 fields (or 4 without clocks), not " + std::to_string(fields.size()));
    Setup setup;
    setup.board = read_board(fields[0]);
    setup.to_move = read_side(fields[1]);
    setup.rights = read_rights(fields[2]);
    setup.en_passant = read_en_passant(fields[3]);
    if (fields.size() == 6) {
        setup.halfmove_clock = read_count(fields[4], "halfmove clock");
        setup.move_number = read_count(fields[5], "move number");
    }
    return Position{setup};
}

std::string to_fen(const Position& position) {
    std::string text;
    for (int rank = 7; rank >= 0; --rank) text += rank_text(position.board(), rank) + (rank > 0 ? "/" : " ");
    text += position.to_move() == Side::white ? "w " : "b ";
    text += rights_text(position.rights()) + " ";
    text += position.en_passant() ? name_of(*position.en_passant()) : "-";
    return text + " " + std::to_string(position.halfmove_clock()) + " " +
           std::to_string(position.move_number());
}

}  // namespace simul::chess
