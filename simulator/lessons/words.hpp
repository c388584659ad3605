#pragma once

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "simulator/lessons/lesson_json.hpp"
#include "simulator/lessons/numbers/expression.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul::lessons {

/// A text of a lesson in one language: what stands as it is, and values in braces. Nothing between backticks
/// is a value: that is code.
using Phrase = std::vector<std::variant<std::string, Expression>>;

/// A text of a lesson, by language. A lesson has all its texts in the same languages.
struct Words {
    std::array<std::optional<Phrase>, 2> in = {};  ///< by Tongue

    bool has(Tongue tongue) const { return in[static_cast<std::size_t>(tongue)].has_value(); }
    bool empty() const { return !in[0] && !in[1]; }
};

/// Reads `{"en": "…", "ko": "…"}`; one of them at least.
Words read_words(const Node& node, Names& names);

/// The text with its values, in this language or the only one there is.
std::string said(const Words& words, const Setting& setting, Tongue tongue);

}  // namespace simul::lessons
