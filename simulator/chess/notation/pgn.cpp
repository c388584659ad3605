#include "simulator/chess/notation/pgn.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "simulator/chess/notation/excerpt.hpp"
#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/notation/pgn_text.hpp"
#include "simulator/chess/notation/san.hpp"

namespace simul::chess {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool is_letter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }

// The standard's symbols, results and the marks people write behind moves.
bool is_word(char letter) {
    return is_digit(letter) || is_letter(letter) ||
           std::string_view{"_+#=:-/!?"}.find(letter) != std::string_view::npos;
}

/// Names are shown on a board: longer ones than the standard's longest line are cut, between characters.
std::string shortened(std::string text) {
    constexpr std::size_t longest = 255;
    std::size_t end = std::min(longest, text.size());
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text.resize(end);
    return text;
}

bool is_move_number(std::string_view word) { return std::ranges::all_of(word, is_digit); }

/// Where the text of a tag goes; nothing for tags nobody shows.
std::string* field_of(Game& game, std::string_view name) {
    const std::array<std::pair<std::string_view, std::string*>, 6> fields{{{"White", &game.white},
                                                                           {"Black", &game.black},
                                                                           {"Event", &game.event},
                                                                           {"Site", &game.site},
                                                                           {"Date", &game.date},
                                                                           {"Round", &game.round}}};
    const auto* const found = std::ranges::find(fields, name, [](const auto& field) { return field.first; });
    return found == fields.end() ? nullptr : found->second;
}

/// Reads the games of one text in order, one call a game.
class PgnReader {
  public:
    PgnReader(std::string_view text, std::size_t most_plies) : text_{text}, plies_left_{most_plies} {}

    std::size_t line() const { return text_.line(); }

    /// The next game, or nothing when only space and comments are left.
    std::optional<Game> next() {
        skip_between();
        if (text_.at_end()) return std::nullopt;
        Game game;
        const std::size_t first_line = text_.line();
        for (; text_.peek() == '['; skip_between()) read_tag(game);
        Position position = game.start;
        while (!read_element(game, position)) {
            if (text_.at_end())
                fail(PgnFault::no_result, text_.line(),
                     "the game that starts in line " + std::to_string(first_line) +
                         " ends without a result (1-0, 0-1, 1/2-1/2 or *)");
        }
        return game;
    }

  private:
    [[noreturn]] static void fail(PgnFault fault, std::size_t line, const std::string& reason,
                                  std::string detail = {}) {
        throw PgnError({fault, line, std::move(detail)}, reason);
    }

    /// Passes over space and comments.
    void skip_between() {
        for (text_.skip_space(); skip_comment(); text_.skip_space()) {
        }
    }

    bool skip_comment() {
        if (text_.peek() == ';') return text_.skip_line(), true;
        if (text_.peek() != '{') return false;
        const std::size_t line = text_.line();
        text_.take_while([](char letter) { return letter != '}'; });
        if (text_.at_end()) fail(PgnFault::never_closed, line, "the comment is never closed with }");
        text_.take();
        return true;
    }

    void read_tag(Game& game) {
        const std::size_t line = text_.line();
        text_.take();
        text_.skip_space();
        const auto name = text_.take_while(
            [](char letter) { return is_letter(letter) || is_digit(letter) || letter == '_'; });
        text_.skip_space();
        const std::string value = read_string(line);
        text_.skip_space();
        if (name.empty() || text_.peek() != ']')
            fail(PgnFault::tag, line, "a tag looks like [Name \"value\"]");
        text_.take();
        if (auto* const field = field_of(game, name)) *field = shortened(utf8_of(value));
        if (name == "FEN") read_start(game, value, line);
    }

    std::string read_string(std::size_t line) {
        if (text_.peek() != '"') fail(PgnFault::tag, line, "a tag looks like [Name \"value\"]");
        text_.take();
        std::string value;
        while (text_.peek() != '"') {
            if (text_.peek() == '\\') text_.take();
            if (text_.at_end() || text_.peek() == '\n' || text_.peek() == '\r')
                fail(PgnFault::tag, line, "the tag's value is never closed with \"");
            value += text_.take();
        }
        text_.take();
        return value;
    }

    static void read_start(Game& game, const std::string& fen, std::size_t line) {
        try {
            game.start = from_fen(fen);
        } catch (const PositionError& error) {
            fail(PgnFault::start, line, error.what());
        }
        if (game.start.to_move() == Side::black)
            fail(PgnFault::start, line,
                 "the game starts with Black to move, but the master has White and moves first");
    }

    /// Reads one thing of the move text; true when it was the result.
    bool read_element(Game& game, Position& position) {
        skip_between();
        if (text_.at_end()) return false;
        const char first = text_.peek();
        if (is_word(first)) return read_word(game, position);
        if (first == '(')
            skip_variations();
        else if (first == '$' || first == '.')
            skip_annotation();
        else if (first == '*')
            return text_.take(), true;
        else
            fail(PgnFault::junk, text_.line(), "expected a move or a result, not " + excerpt({&first, 1}),
                 excerpt({&first, 1}));
        return false;
    }

    void skip_annotation() {
        text_.take();
        text_.take_while(is_digit);
    }

    // Counts brackets instead of calling itself: variations nest as deep as a text likes.
    void skip_variations() {
        const std::size_t line = text_.line();
        std::size_t depth = 0;
        do {
            if (text_.at_end()) fail(PgnFault::never_closed, line, "the variation is never closed with )");
            if (!skip_comment()) {
                const char letter = text_.take();
                depth += letter == '(' ? 1 : 0;
                depth -= letter == ')' ? 1 : 0;
            }
        } while (depth > 0);
    }

    bool read_word(Game& game, Position& position) {
        const std::size_t line = text_.line();
        const auto word = text_.take_while(is_word);
        if (const auto result = result_named(word)) {
            game.result = *result;
            return true;
        }
        const bool is_mark = word != "--" && word.find_first_not_of("+#!?=-/") == std::string_view::npos;
        if (is_move_number(word) || is_mark) return false;
        try {
            game.moves.push_back(from_san(position, word));
        } catch (const SanError& error) {
            fail(PgnFault::move, line, "move " + where(game, position) + error.what(),
                 where(game, position) + excerpt(word));
        }
        position.play(game.moves.back());
        if (plies_left_-- == 0)
            fail(PgnFault::too_many_plies, line, "too many moves: the games would not fit in memory");
        return false;
    }

    static std::string where(const Game& game, const Position& position) {
        const char* dots = position.to_move() == Side::white ? ". " : "... ";
        return std::to_string(game.plies() / 2 + 1) + dots;
    }

    PgnText text_;
    std::size_t plies_left_;  // that may still come in all games
};

}  // namespace

std::vector<Game> read_pgn(std::string_view text, PgnLimits limits) {
    std::vector<Game> games;
    PgnReader reader{text, limits.plies};
    while (auto game = reader.next()) {
        if (games.size() == limits.games)
            throw PgnError({PgnFault::too_many_games, reader.line(), {}},
                           "more than " + std::to_string(limits.games) + " games");
        games.push_back(std::move(*game));
    }
    return games;
}

}  // namespace simul::chess
