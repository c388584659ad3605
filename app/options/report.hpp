#pragma once

#include <exception>
#include <ostream>
#include <string>
#include <string_view>

namespace simul::options {

/// From now on a file that grows larger than this user may have them is an error like a full disk, not the
/// end.
void expect_limits_of_files();

/// Says in one line what has gone wrong, and returns what the program exits with: 2 for wrong usage or
/// values, 1 for any other failure.
int report(std::string_view program, const std::exception& error, std::ostream& err);

/// Writes one line about something that is worth knowing though it stops nobody.
void note(std::string_view program, const std::string& text, std::ostream& err);

}  // namespace simul::options
