#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace simul {

/// `1,000,000`: a count as people read it.
std::string grouped(std::uint64_t number);

/// The text with its decimal comma as a point, if it has one; nothing if a comma may as well group digits
/// (`1,000`) or there are more of them. Everything that reads decimals asks here.
std::optional<std::string> with_decimal_point(std::string_view text);

/// Reads digits and nothing else (no sign, no exponent); nothing for other text or beyond 64 bits.
std::optional<std::uint64_t> parse_whole(std::string_view text);

/// Reads a finite decimal number such as `2.5`, `2,5` or `1e3`; nothing for other text, `1,000` among it.
/// Exact and without locale.
std::optional<double> parse_real(std::string_view text);

/// Reads a decimal number that is whole, such as `10.0` or `1e1`, to the last digit, where a double would
/// round it; nothing for other text or beyond 64 bits.
std::optional<std::uint64_t> parse_exact_whole(std::string_view text);

/// The shortest text that parse_real() reads back as the same number.
std::string real_text(double number);

}  // namespace simul
