#pragma once

#include <span>
#include <string>
#include <string_view>

namespace simul::options {

/// The known word that looks most like a mistyped one; empty if none does.
std::string_view nearest(std::string_view mistyped, std::span<const std::string_view> known);

/// `; did you mean --boards?`, or nothing if no known word is near.
std::string suggestion(std::string_view mistyped, std::span<const std::string_view> known);

/// Text of the user's as messages show it: on one line, shortened, '' if empty.
std::string shown(std::string_view text);

}  // namespace simul::options
