#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace simul {

/// What stands in a code: no look-alikes, no vowels and so no words.
inline constexpr std::string_view code_letters = "BCDFGHJKLMNPQRTVWX3479";
inline constexpr std::size_t code_length = 4;

/// The code of a class, drawn from a random number.
std::string class_code(std::uint64_t random);

/// As it was typed: without blanks around it, in capitals; empty if it cannot be a code.
std::string code_as_typed(std::string_view text);

/// Whether two secrets are the same; takes as long for any two of one length.
bool is_same_secret(std::string_view mine, std::string_view theirs);

/// The name the program gives to whoever sits at this board (from 0): a chess word and the board's number.
/// `language`: ko, or English for any other.
std::string seat_name(std::uint32_t board, std::string_view language);

}  // namespace simul
