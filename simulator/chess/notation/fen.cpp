#include "simulator/chess/notation/fen.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>
#include <vector>

#include "simulator/chess/notation/excerpt.hpp"
#include "simulator/chess/notation/utf8.hpp"

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

/// The piece whose letter a text begins with.
Piece first_piece(std::string_view text) {
    const auto code = static_cast<unsigned char>(text.front());
    const Kind kind = kind_of(static_cast<char>(std::toupper(code)));
    if (kind == Kind::none)
        throw PositionError("FEN knows no piece " + excerpt(text.substr(0, first_letter(text).size)));
    return {std::isupper(code) != 0 ? Side::white : Side::black, kind};
}

void read_rank(std::string_view text, int rank, Board& board) {
    int file = 0;
    for (std::size_t place = 0; place < text.size() && file <= 8; ++place) {
        const char letter = text[place];
        const bool gap = letter >= '1' && letter <= '8';
        if (gap)
            file += letter - '0';
        else if (file < 8)
            board[Square{file++, rank}] = first_piece(text.substr(place));
        else
            file = 9;
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
        if (way == 4) throw PositionError("FEN castling rights are some of KQkq or -, not " + excerpt(text));
        rights.add(way);
    }
    return rights;
}

/// People leave the rights of another position in a FEN, and its en passant square.
void drop_what_cannot_be(Setup& setup) {
    for (unsigned way = 0; way < 4; ++way)
        if (!is_possible(way, setup.board)) setup.rights.remove(way);
    if (setup.en_passant && !has_jumped(setup)) setup.en_passant.reset();
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

std::vector<std::string_view> ranks_of(std::string_view board) {
    std::vector<std::string_view> ranks;
    for (std::size_t slash = 0; slash != std::string_view::npos;) {
        slash = board.find('/');
        ranks.push_back(board.substr(0, slash));
        board.remove_prefix(slash == std::string_view::npos ? 0 : slash + 1);
    }
    return ranks;
}

/// An order in which Chess960 sets the pieces of Black up, and chess does not.
bool is_order_of_chess960(std::string_view rank) {
    constexpr std::string_view chess = "rnbqkbnr";
    const auto king = rank.find('k');
    return rank != chess && std::ranges::is_permutation(rank, chess) && rank.find('r') < king &&
           king < rank.rfind('r') && (rank.find('b') + rank.rfind('b')) % 2 == 1;
}

bool starts_chess960(std::string_view board) {
    const auto ranks = ranks_of(board);
    const auto is_mirrored = [](char black, char white) {
        return std::toupper(static_cast<unsigned char>(black)) == static_cast<unsigned char>(white);
    };
    return ranks.size() == 8 && ranks[1] == "pppppppp" && ranks[6] == "PPPPPPPP" &&
           is_order_of_chess960(ranks[0]) && std::ranges::equal(ranks[0], ranks[7], is_mirrored);
}

bool names_files(std::string_view rights) {
    return std::ranges::all_of(rights, [](char letter) {
        return (letter >= 'A' && letter <= 'H') || (letter >= 'a' && letter <= 'h');
    });
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
    if (fields.empty() || fields.size() > 6)
        throw PositionError("FEN has 1 to 6 fields, not " + std::to_string(fields.size()));
    const auto has = [&](std::size_t field) { return field < fields.size(); };
    Setup setup;
    setup.board = read_board(fields[0]);
    if (has(1)) setup.to_move = read_side(fields[1]);
    if (has(2)) setup.rights = read_rights(fields[2]);
    if (has(3)) setup.en_passant = read_en_passant(fields[3]);
    if (has(4)) setup.halfmove_clock = read_count(fields[4], "halfmove clock");
    if (has(5)) setup.move_number = std::max(read_count(fields[5], "move number"), 1U);
    drop_what_cannot_be(setup);
    return Position{setup};
}

bool is_chess960(std::string_view fen) {
    const auto fields = fields_of(fen);
    return (!fields.empty() && starts_chess960(fields[0])) || (fields.size() > 2 && names_files(fields[2]));
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
