#include "simulator/chess/pgn/pgn_tag.hpp"

#include <algorithm>

#include "simulator/chess/notation/utf8.hpp"
#include "simulator/chess/pgn/pgn_letters.hpp"
#include "simulator/chess/pgn/pgn_text.hpp"

namespace simul::chess {
namespace {

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_name_letter(char letter) {
    const char small = lower(letter);
    return (small >= 'a' && small <= 'z') || (letter >= '0' && letter <= '9') ||
           std::string_view{"_-+#=:./"}.find(letter) != std::string_view::npos;
}

/// Where what is neither space nor without width begins, from a place on.
std::size_t behind_space(std::string_view text, std::size_t place) {
    while (place < text.size()) {
        const Letter letter = first_letter(text.substr(place));
        const auto plain = plain_of(letter.code);
        if (!plain.empty() && !is_space(plain.front())) break;
        place += letter.size;
    }
    return place;
}

std::size_t behind_name(std::string_view text, std::size_t place) {
    while (place < text.size() && is_name_letter(text[place])) ++place;
    return place;
}

struct NamedPart {
    std::string name;
    std::size_t end = 0;
};

NamedPart name_in(std::string_view text) {
    const std::size_t first = behind_space(text, 1);
    const std::size_t end = behind_name(text, first);
    std::string name{text.substr(first, end - first)};
    std::ranges::transform(name, name.begin(), lower);
    return {std::move(name), behind_space(text, end)};
}

/// Whether only space stands between this quotation mark and the bracket that closes the tag.
bool closes_tag(std::string_view text, std::size_t quote) {
    const std::size_t next = behind_space(text, quote + 1);
    return next < text.size() && text[next] == ']';
}

bool is_escape(std::string_view text, std::size_t place) {
    return text[place] == '\\' && place + 1 < text.size() &&
           (text[place + 1] == '"' || text[place + 1] == '\\');
}

/// A line ends here, and the next is empty or begins another tag.
bool is_end(std::string_view text, std::size_t place) {
    if (!is_line_end(text[place])) return false;
    const std::size_t next = place + (text.substr(place).starts_with("\r\n") ? 2 : 1);
    return next >= text.size() || text[next] == '[' || is_line_end(text[next]);
}

/// The quotation mark that ends the value: one inside does not stand before a bracket. `knows_escapes`: one
/// behind a backslash does not count either.
std::size_t end_of_value(std::string_view text, std::size_t first, bool knows_escapes) {
    for (std::size_t place = first; place < text.size() && !is_end(text, place); ++place) {
        if (knows_escapes && is_escape(text, place))
            ++place;
        else if (text[place] == '"' && closes_tag(text, place))
            return place;
    }
    return std::string_view::npos;
}

std::string without_escapes(std::string_view text) {
    std::string plain;
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (is_escape(text, place)) ++place;
        plain += text[place];
    }
    return plain;
}

bool ends_line(std::string_view text, std::size_t place) {
    while (place < text.size() && (text[place] == ' ' || text[place] == '\t')) ++place;
    return place == text.size() || is_line_end(text[place]);
}

}  // namespace

std::optional<PgnTag> tag_at(std::string_view text) {
    auto [name, quote] = name_in(text);
    if (name.empty() || quote >= text.size() || text[quote] != '"') return std::nullopt;
    std::size_t end = end_of_value(text, quote + 1, true);
    if (end == std::string_view::npos) end = end_of_value(text, quote + 1, false);
    if (end == std::string_view::npos) return std::nullopt;
    const std::size_t size = behind_space(text, end + 1) + 1;
    return PgnTag{std::move(name), without_escapes(text.substr(quote + 1, end - quote - 1)), size,
                  ends_line(text, size)};
}

std::string_view why_no_tag(std::string_view line) {
    const std::size_t quote = name_in(line).end;
    const bool is_open =
        quote < line.size() && line[quote] == '"' && line.find('"', quote + 1) == std::string_view::npos;
    return is_open ? "the tag's value is never closed with \"" : "a tag looks like [Name \"value\"]";
}

bool names_tag(std::string_view line, std::string_view name) { return name_in(line).name == name; }

}  // namespace simul::chess
