#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace simul::chess {

/// [Name "value"], as people write it: with quotes and backslashes in the value that nobody has escaped.
struct PgnTag {
    std::string name;      ///< in lower case
    std::string value;     ///< as it is encoded in the text
    std::size_t size = 0;  ///< bytes it takes, from [ to ]
    bool ends_line = false;
};

/// The tag a text begins with, or nothing. The text may be cut off behind the tag. A value may be broken into
/// lines, none of them empty.
std::optional<PgnTag> tag_at(std::string_view text);

/// Why a line that begins with [ is no tag; and whether it meant to be this one.
std::string_view why_no_tag(std::string_view line);
bool names_tag(std::string_view line, std::string_view name);

}  // namespace simul::chess
