#include "simulator/chess/pgn/pgn_reader.hpp"

#include <utility>

#include "simulator/chess/notation/excerpt.hpp"
#include "simulator/chess/notation/san.hpp"
#include "simulator/chess/notation/utf8.hpp"
#include "simulator/chess/pgn/pgn_skip.hpp"
#include "simulator/chess/pgn/pgn_tags.hpp"
#include "simulator/chess/pgn/pgn_word.hpp"
#include "simulator/chess/pgn/score.hpp"

namespace simul::chess {
namespace {

/// Why reading cannot go on, or nothing.
using Trouble = std::optional<LeftOut>;

/// A game that is being read.
struct Draft {
    std::size_t most_plies = 0;
    PgnTags tags;
    Score score;
    std::optional<Result> result;
};

std::string where(const Score& score) {
    const char* dots = score.position().to_move() == Side::white ? ". " : "... ";
    return std::to_string(score.plies() / 2 + 1) + dots;
}

LeftOut no_move(const Score& score, const PgnWord& word, std::size_t line, std::string_view reason) {
    const std::string quoted = where(score) + excerpt(word.written);
    return left_out_for(PgnFault::move, line, "move " + quoted + std::string(reason), quoted);
}

Trouble play(Draft& draft, const PgnWord& word, std::size_t line) {
    const auto plain = without_number(word.plain);
    const Position& position = draft.score.position();
    if (draft.score.plies() == draft.most_plies)
        return left_out_for(PgnFault::too_many_plies, line,
                            "too many moves: the games would not fit in memory");
    if (is_null_move(plain)) {
        if (position.in_check()) return no_move(draft.score, word, line, " is not legal in check");
        draft.score.add_pass();
        return std::nullopt;
    }
    try {
        draft.score.add(from_san(position, plain));
    } catch (const SanError& error) {
        return no_move(draft.score, word, line, error.reason);
    }
    return std::nullopt;
}

Trouble read_word(PgnText& text, Draft& draft) {
    const std::size_t line = text.line();
    const PgnWord word = take_word(text);
    draft.result = result_in(word.plain);
    if (draft.result || is_remark(without_number(word.plain))) return std::nullopt;
    return play(draft, word, line);
}

Trouble junk(PgnText& text) {
    constexpr std::size_t longest_letter = 4;
    const auto next = text.ahead(longest_letter);
    const std::string quoted = excerpt(next.substr(0, first_letter(next).size));
    return left_out_for(PgnFault::junk, text.line(), "expected a move or a result, not " + quoted, quoted);
}

/// Reads one thing of the move text.
Trouble read_element(PgnText& text, Draft& draft) {
    const char first = text.peek();
    if (begins_word(first)) return read_word(text, draft);
    if (first == '(') return skip_variation(text);
    if (first != '*' && first != '$' && first != '.') return junk(text);
    text.take();
    if (first == '*') draft.result = Result::unknown;
    return std::nullopt;
}

/// A line that begins like a tag belongs to the next game, even if it is none.
bool is_at_next_game(PgnText& text, const Draft& draft) {
    if (text.peek() == '[') return text.at_line_start() || tag_ahead(text).has_value();
    return draft.score.plies() > 0 && is_at_first_move(text);
}

Trouble read_moves(PgnText& text, Draft& draft) {
    while (!draft.result) {
        if (auto trouble = skip_between(text)) return trouble;
        if (text.at_end() || is_at_next_game(text, draft)) break;
        if (auto trouble = read_element(text, draft)) return trouble;
    }
    return std::nullopt;
}

Trouble read_game(PgnText& text, Draft& draft) {
    draft.tags = read_tags(text);
    if (draft.tags.obstacle) return draft.tags.obstacle;
    draft.score = Score{draft.tags.game.start};
    return read_moves(text, draft);
}

LeftOut no_result(std::size_t line, std::size_t first_line) {
    return left_out_for(PgnFault::no_result, line,
                        "the game that starts in line " + std::to_string(first_line) +
                            " ends without a result (1-0, 0-1, 1/2-1/2 or *)");
}

/// A text that fails in every other byte would keep the reader busy for a minute.
constexpr std::size_t most_failures = 100'000;

LeftOut senseless(std::size_t line) {
    return left_out_for(PgnFault::junk, line, "too much makes no sense for a file of games");
}

}  // namespace

std::optional<PgnItem> PgnReader::next(std::size_t most_plies) {
    while (true) {
        Trouble trouble = skip_between(text_);
        if (!trouble && text_.at_end()) return std::nullopt;
        PgnItem item;
        item.line = text_.line();
        Draft draft;
        draft.most_plies = most_plies;
        if (!trouble) trouble = read_game(text_, draft);
        const bool has_tags = !draft.tags.names.empty();
        const bool is_bare = !has_tags && draft.score.plies() == 0;
        if (!trouble) {
            is_in_junk_ = false;
            item.is_bare = is_bare;
            item.flaw = std::move(draft.tags.flaw);
            if (!draft.result && !item.flaw) item.flaw = no_result(text_.line(), item.line);
            draft.score.finish(draft.tags.game);
            draft.tags.game.result = draft.result.value_or(Result::unknown);
            item.game = std::move(draft.tags.game);
            return item;
        }
        if (++failures_ > most_failures) throw PgnError(senseless(text_.line()));
        skip_game(text_, draft.tags.obstacle.has_value());
        if (std::exchange(is_in_junk_, true) && is_bare) continue;
        item.flaw = draft.tags.flaw ? std::move(draft.tags.flaw) : std::move(trouble);
        return item;
    }
}

}  // namespace simul::chess
