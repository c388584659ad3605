#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "simulator/scheduler/policy.hpp"

namespace simul {

/// How the games are interleaved. What is to be known of each stands in ways.hpp.
enum class Mode : std::uint8_t { sync, async, pool, threads, clones, await_in_turn, blocking_wait };

/// All policies with their words.
inline constexpr std::array<std::pair<Policy, std::string_view>, 3> policy_words{{
    {Policy::first_ready, "first-ready"},
    {Policy::fixed_round, "fixed-round"},
    {Policy::last_ready, "last-ready"},
}};

/// The word for a value of such a table.
template <class Words, class Value>
constexpr std::string_view word_of(const Words& words, Value value) {
    for (const auto& [known, word] : words)
        if (known == value) return word;
    return {};
}

/// The value for a word of such a table, or nothing when the word is unknown.
template <class Words>
constexpr auto value_of(const Words& words, std::string_view text)
    -> std::optional<typename Words::value_type::first_type> {
    for (const auto& [value, word] : words)
        if (word == text) return value;
    return std::nullopt;
}

}  // namespace simul
