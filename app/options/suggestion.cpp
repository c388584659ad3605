#include "app/options/suggestion.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "simulator/chess/notation/excerpt.hpp"

namespace simul::options {
namespace {

/// Letters to insert, delete or replace to get from one word to the other (Levenshtein 1966).
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row.back();
}

std::string_view without_dashes(std::string_view word) {
    while (word.starts_with('-')) word.remove_prefix(1);
    return word;
}

/// How near a known word is to a mistyped one: the edits between them, and whether it starts otherwise.
using Nearness = std::pair<std::size_t, bool>;

Nearness nearness(std::string_view word, std::string_view candidate) {
    return {edit_distance(word, candidate),
            word.empty() || candidate.empty() || word.front() != candidate.front()};
}

}  // namespace

std::string in_lower_case(std::string_view text) {
    std::string lower{text};
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::string_view nearest(std::string_view mistyped, std::span<const std::string_view> known) {
    constexpr std::size_t longest = 40;
    const std::string word = in_lower_case(without_dashes(mistyped));
    if (word.size() > longest) return {};
    const std::size_t most = std::min<std::size_t>(3, word.size() / 3 + 1);
    std::string_view best;
    Nearness least{most + 1, false};
    for (const std::string_view candidate : known) {
        const Nearness found = nearness(word, without_dashes(candidate));
        if (found == least && found.second) best = {};
        if (found >= least) continue;
        least = found;
        best = candidate;
    }
    return best;
}

std::string suggestion(std::string_view mistyped, std::span<const std::string_view> known) {
    const std::string_view word = nearest(mistyped, known);
    return word.empty() ? "" : fmt::format("; did you mean {}?", word);
}

std::string shown(std::string_view text) {
    if (text.empty()) return "''";
    constexpr std::size_t longest = 60;
    return chess::shortened(text, longest);
}

}  // namespace simul::options
