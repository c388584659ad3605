#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "simulator/scheduler/policy.hpp"

namespace simul {

/// How the games are interleaved. The last three are wrong models, always labelled as such (or look-alikes of
/// sync): see design "Wrong models".
enum class Mode : std::uint8_t { sync, async, pool, threads, clones, await_in_turn, blocking_wait };

/// All modes with the words the console and the scenario files use for them.
inline constexpr std::array<std::pair<Mode, std::string_view>, 7> mode_words{{
    {Mode::sync, "sync"},
    {Mode::async, "async"},
    {Mode::pool, "pool"},
    {Mode::threads, "threads"},
    {Mode::clones, "clones"},
    {Mode::await_in_turn, "await-in-turn"},
    {Mode::blocking_wait, "blocking-wait"},
}};

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

/// True for the models that look plausible and are wrong: clones, await in turn, blocking wait.
constexpr bool is_wrong_model(Mode mode) { return mode >= Mode::clones; }

}  // namespace simul
