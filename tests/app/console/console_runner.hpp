#pragma once

#include <string>
#include <vector>

#include <boost/json/value.hpp>

namespace simul::console::testing {

/// What the program left behind.
struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

/// Runs simul-cli in this process with the words of a command line (no quoting).
Outcome run(const std::string& command_line);
Outcome run_words(const std::vector<std::string>& arguments);

/// The JSON that a successful run prints.
boost::json::value json_of(const std::string& command_line);

/// A number of result.KEY of a run.
std::int64_t result_ms(const std::string& command_line, const std::string& key);

/// A file name in a fresh folder of this test, and what a file holds.
std::string fresh_file(const std::string& name);
std::string contents(const std::string& path);
void write(const std::string& path, const std::string& text);

/// Lines of a text, without their ends.
std::vector<std::string> lines_of(const std::string& text);

}  // namespace simul::console::testing
