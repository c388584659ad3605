#include "app/options/suggestion.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include <fmt/format.h>

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

}  // namespace

std::string_view nearest(std::string_view mistyped, std::span<const std::string_view> known) {
    constexpr std::size_t longest = 40;
    const std::string_view word = without_dashes(mistyped);
    std::string_view best;
    std::size_t least = word.size() > longest ? 0 : std::min<std::size_t>(3, word.size() / 3 + 1) + 1;
    for (const std::string_view candidate : known) {
        if (least == 0) break;
        const std::size_t distance = edit_distance(word, without_dashes(candidate));
        if (distance >= least) continue;
        least = distance;
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
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (result.size() >= longest && (byte & 0xC0U) != 0x80U) return result + "...";
        if (byte < 0x20 || byte == 0x7F)
            result += fmt::format("\\x{:02X}", byte);
        else
            result += c;
    }
    return result;
}

}  // namespace simul::options
