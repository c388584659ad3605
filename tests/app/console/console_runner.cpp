#include "tests/app/console/console_runner.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "app/console/console.hpp"
#include "simulator/text/strict_json.hpp"

namespace simul::console::testing {

Outcome run_words(const std::vector<std::string>& arguments) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = run_console(arguments, out, err);
    return {code, out.str(), err.str()};
}

Outcome run(const std::string& command_line) {
    std::istringstream words{command_line};
    std::vector<std::string> arguments;
    for (std::string word; words >> word;) arguments.push_back(word);
    return run_words(arguments);
}

boost::json::value json_of(const std::string& command_line) {
    const Outcome outcome = run(command_line);
    EXPECT_EQ(outcome.code, 0) << command_line << "\n" << outcome.err;
    for (const std::string& line : lines_of(outcome.err))
        EXPECT_NE(line.find("has no effect"), std::string::npos) << command_line << "\n" << line;
    return parse_strictly(outcome.out);
}

std::int64_t result_ms(const std::string& command_line, const std::string& key) {
    return json_of("run --format json " + command_line).at("result").at(key).as_int64();
}

std::string fresh_file(const std::string& name) {
    const auto* const test = ::testing::UnitTest::GetInstance()->current_test_info();
    const auto folder = std::filesystem::path{::testing::TempDir()} /
                        (std::string{"simul_"} + test->test_suite_name() + "_" + test->name());
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return (folder / name).string();
}

std::string contents(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void write(const std::string& path, const std::string& text) {
    std::ofstream{path, std::ios::binary} << text;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream stream{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

}  // namespace simul::console::testing
