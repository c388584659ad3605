#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <utility>

#include <gtest/gtest.h>

#include "simulator/chess/games/pgn_file.hpp"
#include "tests/simulator/chess/pgn/rendered.hpp"
#include "tests/source_folder.hpp"

namespace simul::chess {
namespace {

std::filesystem::path strangers_folder() { return in_source_folder("tests/golden/pgn"); }

/// values.txt: a file's name, then indented what it holds.
std::map<std::string, std::string> right_values() {
    std::map<std::string, std::string> values;
    std::ifstream file{strangers_folder() / "values.txt"};
    std::string name;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("  "))
            values[name] += line.substr(2) + "\n";
        else
            values[name = line];
    }
    return values;
}

std::vector<std::string> strangers_files() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(strangers_folder()))
        if (entry.path().filename() != "values.txt") names.push_back(entry.path().filename());
    std::ranges::sort(names);
    return names;
}

/// What is read of a file, as values.txt writes it.
std::string found_in(const std::string& name) {
    try {
        const PgnFile file = read_pgn_file(strangers_folder() / name);
        std::string text;
        for (std::size_t index = 0; index < file.games.size(); ++index) {
            const Game& game = file.games.game(index);
            text += game.white + " - " + game.black + ": " + rendered(game) + "\n";
        }
        for (const LeftOut& left_out : file.left_out) text += "left out: " + text_of(left_out) + "\n";
        if (file.broken_off) text += "broken off: " + text_of(*file.broken_off) + "\n";
        return text;
    } catch (const PgnError& error) {
        return "refused: " + text_of(error.left_out) + "\n";
    }
}

class StrangersFile : public testing::TestWithParam<std::string> {};

TEST_P(StrangersFile, IsReadAsFarAsItMakesSense) {
    EXPECT_EQ(found_in(GetParam()), right_values()[GetParam()]);
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::ranges::replace_if(
        name, [](char letter) { return !std::isalnum(static_cast<unsigned char>(letter)); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Golden, StrangersFile, testing::ValuesIn(strangers_files()), test_name);

TEST(StrangersFiles, AllHaveTheirRightValues) {
    for (const auto& [name, value] : right_values()) {
        EXPECT_TRUE(std::filesystem::exists(strangers_folder() / name)) << name;
        EXPECT_FALSE(value.empty()) << name;
    }
}

TEST(StrangersFiles, MayNotTurnTheTextAboutThatStandsBesideAName) {
    bool is_read = false;
    PgnReader reader{[&is_read]() -> std::string {
        if (std::exchange(is_read, true)) return {};
        return "[White \"\u202Elive\u202C \u2066A\u2069 \u2019\"]\n\n1. e4 *";
    }};
    const auto games = read_games(reader).games;
    ASSERT_EQ(games.size(), 1U);
    EXPECT_EQ(games[0].white, "live A \u2019");
}

}  // namespace
}  // namespace simul::chess
