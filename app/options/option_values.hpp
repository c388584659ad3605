#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "app/options/suggestion.hpp"
#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul::options {

// Each reads the text of one value and throws UsageError, which names the option, the text and what is
// allowed.

/// A whole number from 1 to `most`. `beyond`, if there is any: where more is possible.
std::uint32_t count(std::string_view option, std::string_view text, std::uint32_t most,
                    std::string_view beyond = {});

/// A duration from `least` to `most`.
Duration duration(std::string_view option, std::string_view text, Duration most, Duration least = {});

/// A number from `least` to `most`.
double real(std::string_view option, std::string_view text, double least, double most);

/// A number of the scenario, within the limits it has by itself.
std::uint64_t number(const FieldInfo& info, std::string_view text);

/// One of the words of a table such as mode_words, in capitals or not.
template <class Words>
auto word(std::string_view option, std::string_view text, const Words& words);

/// `constant`, `uniform:P`, `exponential` or `lognormal:P`.
Variation variation(std::string_view option, std::string_view text);

/// `BOARD=FACTOR`, `BOARD:PAIR=D`, `BOARD` and `T=MODE`; boards and pairs count from 1 in the text.
SlowBoard slow_board(std::string_view option, std::string_view text);
BlockingThought blocking_thought(std::string_view option, std::string_view text);
std::uint32_t board_number(std::string_view option, std::string_view text);
Switch mode_switch(std::string_view option, std::string_view text);

/// Throws the UsageError for a value: `OPTION TEXT: must be ALLOWED`.
[[noreturn]] void refuse_value(std::string_view option, std::string_view text, std::string_view allowed);

/// The same for a `time` within the text that is finer than a millisecond; nothing happens for others.
void refuse_step(std::string_view option, std::string_view text, std::string_view time);

/// The same for a word, with all the words of the table and a suggestion.
[[noreturn]] void refuse_word(std::string_view option, std::string_view text,
                              std::span<const std::string_view> words);

template <class Words>
auto word(std::string_view option, std::string_view text, const Words& words) {
    if (const auto value = value_of(words, in_lower_case(text))) return *value;
    std::vector<std::string_view> known;
    known.reserve(words.size());
    for (const auto& entry : words) known.push_back(entry.second);
    refuse_word(option, text, known);
}

}  // namespace simul::options
