#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace simul::options {

/// What stands for standard output, or standard input, in the place of a file's name.
inline constexpr std::string_view standard_stream = "-";

/// The file to read for what was given: "-" is standard input.
std::string file_to_read(const std::string& given);

/// Where results go: the file of an option, or standard output.
struct Destination {
    std::string_view option;          ///< with its dashes, for messages
    std::optional<std::string> file;  ///< nothing or "-": standard output
};

/// Throws UsageError if the file cannot be written, before any work is done.
void check_destination(const Destination& destination);

/// Lets `write` write the results: to the file, which appears only when it is complete, or to `out`. Throws
/// UsageError if the file cannot be opened and FileError if not everything could be written.
void deliver(const Destination& destination, std::ostream& out,
             const std::function<void(std::ostream&)>& write);

/// Prints a text; throws FileError if not everything could be written.
void print(std::ostream& out, std::string_view text);

}  // namespace simul::options
