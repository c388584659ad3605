#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include <boost/json/value.hpp>

namespace simul {

/// Why a text cannot be used; one line that begins with the place: `line 3, column 7` or `scenario.boards 0`.
struct JsonError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads one JSON document. Stricter than the parser of Boost: a key given twice is an error, and decimal
/// numbers are read exactly. Throws JsonError with line and column.
boost::json::value parse_strictly(std::string_view text);

/// The same for the text of a file, which may begin with a byte order mark: editors on Windows write it.
boost::json::value parse_document(std::string_view text);

/// A value as a message quotes it: on one line, shortened.
std::string quoted(const boost::json::value& value);

}  // namespace simul
