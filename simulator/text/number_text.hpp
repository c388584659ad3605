#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace simul {

/// `1,000,000`: a count as people read it.
std::string grouped(std::uint64_t number);

/// Reads digits and nothing else (no sign, no exponent); nothing for other text or beyond 64 bits.
std::optional<std::uint64_t> parse_whole(std::string_view text);

/// Reads a finite decimal number such as `2.5` or `1e3`; nothing for other text. Exact and without locale.
std::optional<double> parse_real(std::string_view text);

/// The shortest text that parse_real() reads back as the same number.
std::string real_text(double number);

}  // namespace simul
