#include <sys/stat.h>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

Outcome run_with_games(const std::string& file, const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments{"run", "--real-lengths", "--boards", "3", "--format",
                                       "csv", "--games",        file};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_words(arguments);
}

/// How long each board's opponent has thought, in replies.
std::vector<int> replies_in(const Outcome& outcome) {
    std::vector<int> replies;
    for (const std::string& line : lines_of(outcome.out))
        if (const auto comma = line.find(','); comma != std::string::npos && line[0] != 'b') {
            const auto third = line.find(',', line.find(',', comma + 1) + 1);
            replies.push_back(std::stoi(line.substr(third + 1)) / 55'000);
        }
    return replies;
}

TEST(GamesFile, GivesTheBoardsItsGamesAndTellsOfThoseLeftOut) {
    const std::string file = fresh_file("mine.pgn");
    write(file, "1. e4 e5 2. d4 *\n1. e4 e5\n2. Ke3 *\n1. d4 d5 *\n");
    const Outcome outcome = run_with_games(file);
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(replies_in(outcome), ElementsAre(2, 1, 2));
    const std::string start = "simul-cli: --games " + file + ": ";
    EXPECT_THAT(lines_of(outcome.err), ElementsAre(start + "2 games read, 1 left out",
                                                   start + "line 3: move 2. \"Ke3\" is not legal here"));
}

TEST(GamesFile, IsRefusedWholeWhenItMustBeReadStrictly) {
    const std::string file = fresh_file("mine.pgn");
    write(file, "1. e4 e5 2. d4 *\n1. e4 e5\n2. Ke3 *\n1. d4 d5 *\n");
    const Outcome outcome = run_with_games(file, {"--strict"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "simul-cli: --games " + file + ": line 3: move 2. \"Ke3\" is not legal here\n");
    write(file, "1. e4 e5");
    EXPECT_EQ(run_with_games(file, {"--strict"}).code, 2);
    EXPECT_EQ(run_with_games(file).code, 0);
    EXPECT_EQ(run("run --real-lengths --strict").err,
              "simul-cli: --strict: must stand together with --games\n");
}

TEST(GamesFile, IsSilentWhenAllIsWell) {
    const std::string file = fresh_file("mine.pgn");
    write(file, "1. e4 e5 *");
    EXPECT_EQ(run_with_games(file).err, "");
}

TEST(GamesFile, IsReadNoFurtherThanThereAreBoards) {
    const std::string file = fresh_file("mine.pgn");
    write(file, "1. e4 e5 * 1. d4 * 1. c4 c5 2. Nf3 * junk");
    EXPECT_EQ(run_with_games(file).err, "");
    EXPECT_THAT(lines_of(run_with_games(file, {"--vary", "boards=1..4"}).err), SizeIs(1)) << "of a sweep";
    EXPECT_THAT(
        lines_of(run_words({"sweep", "--vary", "boards=1..4", "--real-lengths", "--games", file}).err),
        SizeIs(2));
}

TEST(GamesFile, TellsOfManyGamesLeftOutInAFewLines) {
    const std::string file = fresh_file("mine.pgn");
    std::string text;
    for (int i = 0; i < 1234; ++i) text += "1. e4 e4 *\n";
    write(file, text + "1. e4 *");
    const auto lines = lines_of(run_with_games(file).err);
    ASSERT_THAT(lines, SizeIs(22));
    EXPECT_THAT(lines.front(), ::testing::EndsWith(": 1 game read, 1,234 left out"));
    EXPECT_THAT(lines.back(), ::testing::EndsWith(": and 1,214 more"));
}

TEST(GamesFile, SaysThatItIsReadNoFurtherThanTenThousandGames) {
    const std::string file = fresh_file("mine.pgn");
    std::string text;
    for (int i = 0; i < 10'001; ++i) text += "1. e4 e5 *\n";
    write(file, text);
    const std::string all = "run --real-lengths --format csv --games " + file + " --boards ";
    EXPECT_EQ(run(all + "10000").err, "");
    EXPECT_THAT(run(all + "10001").err, HasSubstr("no more than 10,000 games are read"));
}

TEST(GamesFile, MayBeAPipe) {
    const std::string pipe = fresh_file("pipe");
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer{[&] { write(pipe, "1. e4 e5 * 1. d4 d5 2. c4 *\n"); }};
    EXPECT_THAT(replies_in(run_with_games(pipe)), ElementsAre(1, 2, 1));
    writer.join();
}

TEST(GamesFile, IsNoFolder) {
    EXPECT_EQ(run_with_games("/").err, "simul-cli: --games /: is a folder, not a file\n");
}

}  // namespace
}  // namespace simul::console::testing
