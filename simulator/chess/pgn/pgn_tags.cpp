#include "simulator/chess/pgn/pgn_tags.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "simulator/chess/notation/excerpt.hpp"
#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/notation/utf8.hpp"
#include "simulator/chess/pgn/pgn_skip.hpp"
#include "simulator/chess/pgn/pgn_tag.hpp"

namespace simul::chess {
namespace {

/// Signs that turn the text behind them about: marks, embeddings, overrides and isolates.
void drop_bidi_signs(std::string& text) {
    constexpr std::array<std::string_view, 11> signs{"\u200E", "\u200F", "\u202A", "\u202B",
                                                     "\u202C", "\u202D", "\u202E", "\u2066",
                                                     "\u2067", "\u2068", "\u2069"};
    for (std::size_t at = text.find('\xE2'); at != std::string::npos; at = text.find('\xE2', at)) {
        const std::string_view sign = std::string_view{text}.substr(at, 3);
        if (std::ranges::count(signs, sign) > 0)
            text.erase(at, sign.size());
        else
            ++at;
    }
}

/// Names are shown on a board: longer ones than the standard's longest line are cut, between characters,
/// control characters are spaces, and none turns about what stands beside it.
std::string shown(std::string text) {
    constexpr std::size_t longest = 255;
    text = utf8_of(std::move(text));
    drop_bidi_signs(text);
    std::size_t end = std::min(longest, text.size());
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text.resize(end);
    std::ranges::replace_if(
        text, [](unsigned char letter) { return letter < 0x20 || letter == 0x7F; }, ' ');
    return text;
}

/// Where the text of a tag goes; nothing for tags nobody shows.
std::string* field_of(Game& game, std::string_view name) {
    const std::array<std::pair<std::string_view, std::string*>, 6> fields{{{"white", &game.white},
                                                                           {"black", &game.black},
                                                                           {"event", &game.event},
                                                                           {"site", &game.site},
                                                                           {"date", &game.date},
                                                                           {"round", &game.round}}};
    const auto* const found = std::ranges::find(fields, name, [](const auto& field) { return field.first; });
    return found == fields.end() ? nullptr : found->second;
}

/// The kinds of chess in which other moves are legal, as their names begin without spaces and dashes.
bool has_other_rules(std::string_view variant) {
    constexpr std::array<std::string_view, 13> kinds{
        "chess960", "fischer", "frc",   "shuffle",  "crazyhouse", "bughouse",   "atomic",
        "anti",     "suicide", "loser", "giveaway", "horde",      "racingkings"};
    std::string name;
    for (const char letter : variant)
        if (letter >= 'A' && letter <= 'Z')
            name += static_cast<char>(letter - 'A' + 'a');
        else if (letter != ' ' && letter != '-' && letter != '_')
            name += letter;
    return name.find("960") != std::string::npos ||
           std::ranges::any_of(kinds, [&](std::string_view kind) { return name.starts_with(kind); });
}

LeftOut other_rules(const std::string& kind, std::size_t line) {
    return left_out_for(PgnFault::other_rules, line, kind + " is played by other rules", kind);
}

void note(std::optional<LeftOut>& place, LeftOut problem) {
    if (!place) place = std::move(problem);
}

void read_start(PgnTags& tags, const std::string& fen, std::size_t line) {
    if (is_chess960(fen)) return note(tags.obstacle, other_rules("\"Chess960\"", line));
    try {
        tags.game.start = from_fen(fen);
    } catch (const PositionError& error) {
        return note(tags.obstacle, left_out_for(PgnFault::start, line, error.what()));
    }
    if (tags.game.start.to_move() == Side::black)
        note(tags.obstacle,
             left_out_for(PgnFault::black_first, line,
                          "the game starts with Black to move, but the master has White and moves first"));
}

void take(PgnTags& tags, PgnTag tag, std::size_t line) {
    if (auto* const field = field_of(tags.game, tag.name)) *field = shown(tag.value);
    const bool says_nothing = tag.value.find_first_not_of(" ?-") == std::string::npos;
    if (tag.name == "fen" && !says_nothing) read_start(tags, tag.value, line);
    if (tag.name == "variant" && has_other_rules(tag.value))
        note(tags.obstacle, other_rules(excerpt(tag.value), line));
    tags.names.push_back(std::move(tag.name));
}

constexpr std::size_t longest_tag_text = 1U << 16U;

/// Passes over a line that begins like a tag. Without its FEN a game cannot be played.
void skip_no_tag(PgnTags& tags, PgnText& text) {
    constexpr std::size_t enough = 512;
    const auto line = text.line_ahead(enough);
    const bool is_endless = line.size() == enough && text.ahead(longest_tag_text).size() == longest_tag_text;
    const std::string_view why =
        is_endless ? "a tag of more than 65,536 letters is not read" : why_no_tag(line);
    LeftOut problem = left_out_for(PgnFault::tag, text.line(), std::string(why));
    note(names_tag(line, "fen") ? tags.obstacle : tags.flaw, std::move(problem));
    tags.names.emplace_back();
    text.skip_line();
}

/// Tags may be written over several lines, and be long.
std::optional<PgnTag> whole_tag(PgnText& text) {
    if (auto tag = tag_ahead(text)) return tag;
    return tag_at(text.ahead(longest_tag_text));
}

}  // namespace

PgnTags read_tags(PgnText& text) {
    PgnTags tags;
    while (text.peek() == '[') {
        auto tag = whole_tag(text);
        if (tag && text.after_empty_line() && std::ranges::count(tags.names, tag->name) > 0) break;
        const std::size_t line = text.line();
        if (!tag) {
            skip_no_tag(tags, text);
        } else {
            text.skip(tag->size);
            take(tags, *std::move(tag), line);
        }
        if (auto problem = skip_between(text)) {
            note(tags.obstacle, *std::move(problem));
            break;  // the tags that come now are another game's
        }
    }
    return tags;
}

}  // namespace simul::chess
