#include "simulator/chess/games/pgn_file.hpp"

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <zlib.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/source_folder.hpp"

namespace simul::chess {
namespace {

using testing::HasSubstr;

constexpr std::size_t megabyte = 1U << 20U;

class PgnFileTest : public testing::Test {
  protected:
    void SetUp() override { std::filesystem::create_directories(folder_); }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::filesystem::path file_with(std::string_view content) const {
        std::ofstream{folder_ / "games.pgn", std::ios::binary} << content;
        return folder_ / "games.pgn";
    }

    static std::string refusal_of(const std::filesystem::path& path, const PgnRequest& request = {}) {
        try {
            read_pgn_file(path, request);
        } catch (const PgnError& error) {
            return error.what();
        }
        return "accepted";
    }
    static PgnProblem problem_of(const std::filesystem::path& path, const PgnRequest& request = {}) {
        try {
            read_pgn_file(path, request);
        } catch (const PgnError& error) {
            return error.problem();
        }
        ADD_FAILURE() << "accepted";
        return {};
    }

    static std::string strict_refusal_of(const std::filesystem::path& path) {
        return refusal_of(path, {.is_strict = true});
    }

    const std::filesystem::path folder_ = std::filesystem::path{testing::TempDir()} /
                                          ("simul-" + std::to_string(getpid()) + "-" +
                                           testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(PgnFileTest, HoldsTheGamesThatAreBuiltIn) {
    const auto games = read_pgn_file(in_source_folder("resources/games/polgar-white.pgn")).games;
    ASSERT_EQ(games.size(), built_in_games().size());
    EXPECT_EQ(games.game(23).moves, built_in_games().game(23).moves);
}

TEST_F(PgnFileTest, NamesTheFileAndTheLineOfAMistake) {
    EXPECT_THAT(refusal_of(file_with("1. e4\ne4 *")),
                HasSubstr("games.pgn: line 2: move 1... \"e4\" is not legal"));
    EXPECT_THAT(refusal_of(file_with("")), HasSubstr("games.pgn: there is no game with a move"));
}

TEST_F(PgnFileTest, MustExistAndBeAFile) {
    EXPECT_THAT(refusal_of(folder_ / "missing.pgn"), HasSubstr("missing.pgn: there is no such file"));
    EXPECT_THAT(refusal_of(folder_), HasSubstr(": is a folder, not a file"));
}

TEST_F(PgnFileTest, TellsWhatIsWrongWithoutWordsToo) {
    EXPECT_EQ(problem_of(folder_ / "missing.pgn"), (PgnProblem{PgnFault::no_file, 0, {}}));
    EXPECT_EQ(problem_of(file_with("*") / "below.pgn"), (PgnProblem{PgnFault::no_file, 0, {}}));
    EXPECT_EQ(problem_of(folder_), (PgnProblem{PgnFault::folder, 0, {}}));
    EXPECT_EQ(problem_of("/dev/null"), (PgnProblem{PgnFault::no_moves, 0, {}}));
    EXPECT_EQ(problem_of(file_with("")), (PgnProblem{PgnFault::no_moves, 0, {}}));
    EXPECT_EQ(problem_of(file_with("*")), (PgnProblem{PgnFault::no_moves, 0, {}}));
    EXPECT_EQ(problem_of(file_with("[White \"A\"]\n*")), (PgnProblem{PgnFault::no_moves, 1, {}}));
    EXPECT_EQ(problem_of(file_with("1. e4\ne4 *")), (PgnProblem{PgnFault::move, 2, "1... \"e4\""}));
}

TEST_F(PgnFileTest, LeavesOutWhatCannotBeReadUnlessItIsReadStrictly) {
    const auto path = file_with("1. e4 *\n1. e4 e4 *\n1. d4 *\n[White \"A\"]\n*\n1. c4");
    const PgnFile file = read_pgn_file(path);
    EXPECT_EQ(file.games.size(), 3U);
    EXPECT_EQ(file.left_out_count, 2U);
    EXPECT_EQ(text_of(file.left_out.at(0)), "line 2: move 1... \"e4\" is not legal here");
    EXPECT_EQ(text_of(file.left_out.at(1)), "line 4: the game has no move");
    EXPECT_EQ(strict_refusal_of(path), path.string() + ": line 2: move 1... \"e4\" is not legal here");
    EXPECT_THAT(strict_refusal_of(file_with("1. e4 *\n1. c4")), HasSubstr("line 2: the game that starts"));
    EXPECT_THAT(strict_refusal_of(file_with("1. e4 * *")), HasSubstr("accepted"));
    EXPECT_THAT(strict_refusal_of(file_with("*")), HasSubstr("there is no game with a move"));
}

TEST_F(PgnFileTest, IsNotReadWhenNobodyWantsItAnyMore) {
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(problem_of(file_with("1. e4 *"), {.stop = source.get_token()}).fault, PgnFault::unreadable);
}

TEST_F(PgnFileTest, StopsWhenThereAreEnoughGames) {
    const auto path = file_with("1. e4 * 1. d4 * junk");
    EXPECT_EQ(read_pgn_file(path, {.games = 2}).games.size(), 2U);
    EXPECT_EQ(read_pgn_file(path, {.games = 2}).left_out_count, 0U);
    EXPECT_EQ(read_pgn_file(path, {.games = 3}).left_out_count, 1U);
}

TEST_F(PgnFileTest, MayBeLargeWhenTheGamesStandAtItsBeginning) {
    const auto path = file_with("1. e4 *");
    std::filesystem::resize_file(path, megabyte + 1);
    EXPECT_FALSE(read_pgn_file(path, {.games = 1, .bytes = megabyte}).broken_off);
    const PgnFile file = read_pgn_file(path, {.games = 2, .bytes = megabyte});
    EXPECT_EQ(file.games.size(), 1U);
    ASSERT_TRUE(file.broken_off);
    EXPECT_EQ(file.broken_off->problem.fault, PgnFault::too_large);
    EXPECT_THAT(refusal_of(path, {.is_strict = true, .bytes = megabyte}), HasSubstr("larger than 1 MB"));
}

TEST_F(PgnFileTest, IsRefusedWhenNoGameStandsInAsMuchAsIsRead) {
    const auto path = file_with("*");
    std::filesystem::resize_file(path, megabyte + 1);
    EXPECT_EQ(problem_of(path, {.bytes = megabyte}), (PgnProblem{PgnFault::too_large, 0, {}}));
    EXPECT_THAT(refusal_of(path, {.bytes = megabyte}), HasSubstr("games.pgn: larger than 1 MB"));
    EXPECT_EQ(PgnRequest{}.bytes, 64 * megabyte);
}

/// A member of a packed file.
std::string packed(const std::string& text) {
    std::string bytes(text.size() + 100, '\0');
    z_stream stream{};
    constexpr int gzip = 16;
    EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + gzip, 8, Z_DEFAULT_STRATEGY), Z_OK);
    std::string given = text;
    stream.next_in = reinterpret_cast<Bytef*>(given.data());
    stream.avail_in = static_cast<uInt>(given.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    bytes.resize(bytes.size() - stream.avail_out);
    deflateEnd(&stream);
    return bytes;
}

TEST_F(PgnFileTest, MayBePackedWhateverItsNameIs) {
    EXPECT_EQ(read_pgn_file(file_with(packed("1. e4 * 1. d4 *"))).games.size(), 2U);
    EXPECT_EQ(read_pgn_file(file_with(packed("1. e4 * 1. d4") + packed(" d5 *"))).games.game(1).plies(), 2U);
}

TEST_F(PgnFileTest, IsRefusedWhenItUnpacksToMoreThanIsRead) {
    const std::string member = packed(std::string(megabyte, ' '));
    const std::string bomb = member + member;
    EXPECT_LT(bomb.size(), 3'000U);
    EXPECT_EQ(problem_of(file_with(bomb), {.bytes = megabyte}), (PgnProblem{PgnFault::too_large, 0, {}}));
    const PgnFile file = read_pgn_file(file_with(packed("1. e4 *") + bomb), {.bytes = megabyte});
    EXPECT_EQ(file.games.size(), 1U);
    EXPECT_TRUE(file.broken_off);
}

TEST_F(PgnFileTest, IsReadUpToTheDamageInAPackedOne) {
    std::string bytes = packed("1. e4 e5 *");
    EXPECT_EQ(problem_of(file_with(bytes.substr(0, 12))), (PgnProblem{PgnFault::damaged, 0, {}}));
    bytes = packed("1. e4 e5 *") + bytes.substr(0, 12);
    const PgnFile file = read_pgn_file(file_with(bytes));
    EXPECT_EQ(file.games.size(), 1U);
    ASSERT_TRUE(file.broken_off);
    EXPECT_EQ(text_of(*file.broken_off), "damaged: it cannot be unpacked to its end");
    EXPECT_THAT(strict_refusal_of(folder_ / "games.pgn"), HasSubstr("damaged"));
    EXPECT_EQ(problem_of(file_with("\x1F\x8B\x08 no more than a mark")),
              (PgnProblem{PgnFault::damaged, 0, {}}));
}

TEST_F(PgnFileTest, MayBeAPipeThatNeverEnds) {
    const auto pipe = folder_ / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    std::signal(SIGPIPE, SIG_IGN);
    std::thread writer{[&] {
        const std::string game = "[White \"A\"]\n\n1. e4 e5 *\n";
        const int file = ::open(pipe.c_str(), O_WRONLY | O_CLOEXEC);
        while (::write(file, game.data(), game.size()) > 0) {
        }
        ::close(file);
    }};
    EXPECT_EQ(read_pgn_file(pipe, {.games = 24}).games.size(), 24U);
    writer.join();
}

}  // namespace
}  // namespace simul::chess
