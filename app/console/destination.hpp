#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <string>

namespace simul::console {

/// Throws UsageError if the output file cannot be written, before any work is done.
void check_destination(const std::optional<std::string>& file);

/// Lets `write` write the results: to the file, which appears only when it is complete, or to `out`. Throws
/// UsageError if the file cannot be opened and FileError if not everything could be written.
void deliver(const std::optional<std::string>& file, std::ostream& out,
             const std::function<void(std::ostream&)>& write);

}  // namespace simul::console
