#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/options/option.hpp"
#include "app/options/written_options.hpp"

namespace simul::options {

/// How every link begins: `simul:?boards=12&opponent=25s&at=20m`. Its keys are options without their dashes.
inline constexpr std::string_view link_start = "simul:?";

/// No link has more characters than this.
inline constexpr std::size_t longest_link = 2000;

/// Whether the value of an option that takes a word or a file (`ID|FILE`) is a file.
bool names_a_file(std::string_view value);

/// Whether the text is meant as a link, right or wrong.
bool is_link(std::string_view text);

/// The arguments that a link stands for: `--boards=12`. It comes from strangers, so it names no file and
/// chooses nothing but the exhibition and how it is shown. Throws UsageError for unknown or refused keys,
/// control characters and links that are too long.
std::vector<std::string> words_of_link(std::string_view link, const Grammar& grammar);

/// The link that says the same as these options. Throws UsageError if it would be too long, or if one of the
/// options may not stand in a link.
std::string link_of(std::span<const WrittenOption> written, const Grammar& grammar);

}  // namespace simul::options
