#pragma once

#include <span>
#include <string>
#include <string_view>

namespace simul::options {

/// With A to Z as a to z: what a word means does not depend on them.
std::string in_lower_case(std::string_view text);

/// The known word that looks most like a mistyped one, in capitals or not; empty if none does, or if two do
/// equally (sync and async) and the first letter does not tell which.
std::string_view nearest(std::string_view mistyped, std::span<const std::string_view> known);

/// `; did you mean --boards?`, or nothing if no known word is near.
std::string suggestion(std::string_view mistyped, std::span<const std::string_view> known);

/// Text of the user's as messages show it: on one line, shortened, '' if empty.
std::string shown(std::string_view text);

}  // namespace simul::options
