#include "simulator/chess/games/pgn_file.hpp"

#include <fstream>
#include <stdexcept>
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/source_folder.hpp"

namespace simul::chess {
namespace {

using testing::HasSubstr;

class PgnFile : public testing::Test {
  protected:
    void SetUp() override { std::filesystem::create_directories(folder_); }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::filesystem::path file_with(std::string_view content) const {
        std::ofstream{folder_ / "games.pgn", std::ios::binary} << content;
        return folder_ / "games.pgn";
    }

    static std::string refusal_of(const std::filesystem::path& path) {
        try {
            read_pgn_file(path);
        } catch (const PgnError& error) {
            return error.what();
        }
        return "accepted";
    }
    static PgnProblem problem_of(const std::filesystem::path& path) {
        try {
            read_pgn_file(path);
        } catch (const PgnError& error) {
            return error.problem;
        }
        ADD_FAILURE() << "accepted";
        return {};
    }

    const std::filesystem::path folder_ = std::filesystem::path{testing::TempDir()} /
                                          ("simul-" + std::to_string(getpid()) + "-" +
                                           testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(PgnFile, HoldsTheGamesThatAreBuiltIn) {
    const auto games = read_pgn_file(in_source_folder("resources/games/polgar-white.pgn"));
    ASSERT_EQ(games.size(), built_in_games().size());
    EXPECT_EQ(games.game(23).moves, built_in_games().game(23).moves);
}

TEST_F(PgnFile, NamesTheFileAndTheLineOfAMistake) {
    EXPECT_THAT(refusal_of(file_with("1. e4\ne4 *")),
                HasSubstr("games.pgn: line 2: move 1... \"e4\" is not legal"));
    EXPECT_THAT(refusal_of(file_with("")), HasSubstr("games.pgn: there is no game with a move"));
}

TEST_F(PgnFile, MustExistAndBeAFile) {
    EXPECT_THAT(refusal_of(folder_ / "missing.pgn"), HasSubstr("missing.pgn: there is no such file"));
    EXPECT_THAT(refusal_of(folder_), HasSubstr("there is no such file"));
}

TEST_F(PgnFile, TellsWhatIsWrongWithoutWordsToo) {
    EXPECT_EQ(problem_of(folder_ / "missing.pgn"), (PgnProblem{PgnFault::no_file, 0, {}}));
    EXPECT_EQ(problem_of("/dev/null"), (PgnProblem{PgnFault::no_file, 0, {}}));
    EXPECT_EQ(problem_of(file_with("")), (PgnProblem{PgnFault::no_moves, 0, {}}));
    EXPECT_EQ(problem_of(file_with("1. e4\ne4 *")), (PgnProblem{PgnFault::move, 2, "1... \"e4\""}));
    const auto path = file_with("*");
    std::filesystem::resize_file(path, max_pgn_bytes + 1);
    EXPECT_EQ(problem_of(path), (PgnProblem{PgnFault::too_large, 0, {}}));
}

TEST_F(PgnFile, IsRefusedWhenItIsTooLarge) {
    const auto path = file_with("*");
    std::filesystem::resize_file(path, max_pgn_bytes + 1);
    EXPECT_THAT(refusal_of(path), HasSubstr("larger than 64 MB"));
}

}  // namespace
}  // namespace simul::chess
