#include <gtest/gtest.h>

#include "simulator/text/duration_text.hpp"
#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

struct Row {
    const char* options;
    const char* last_move;  // empty: not said
    const char* last_reply;
};

void expect_time(const std::string& options, const std::string& key, const std::string& expected) {
    EXPECT_EQ(clock_text(Duration{result_ms(options, key)}), expected) << options << " " << key;
}

TEST(ModelTable, EveryRowOfTheDesignComesOutOfTheConsole) {
    const std::vector<Row> rows{
        {"--mode sync", "", "12:00:00"},
        {"--mode async", "1:00:00", "1:00:55"},
        {"--mode sync --boards 12", "", "6:00:00"},
        {"--boards 12", "0:30:00", "0:30:55"},
        {"--mode sync --boards 1", "", "0:30:00"},
        {"--boards 1", "0:29:05", "0:30:00"},
        {"--mode sync --master 55s --opponent 5s", "", "12:00:00"},
        {"--master 55s --opponent 5s", "11:00:00", "11:00:05"},
        {"--block 1:1=10m", "1:10:00", "1:10:55"},
        {"--mode sync --walk 5s", "", "12:01:55"},
        {"--walk 5s", "1:59:55", "2:00:50"},
        {"--masters 2", "", "0:30:55"},
        {"--masters 4", "", "0:30:25"},
        {"--masters 24", "", "0:30:00"},
        {"--mode pool --in-play 2", "", "6:00:05"},
        {"--mode pool --in-play 6", "", "2:00:25"},
        {"--mode pool --in-play 11", "", "1:30:05"},
        {"--mode pool --in-play 12", "", "1:00:55"},
        {"--mode pool --in-play 23", "", "1:27:30"},
        {"--mode pool --in-play 24", "", "1:00:55"},
        {"--blocking-board 1", "", "1:28:25"},
        {"--mode blocking-wait", "", "12:00:00"},
        {"--mode await-in-turn", "", "12:00:00"},
        {"--mode clones", "", "0:30:00"},
    };
    for (const Row& row : rows) {
        expect_time(row.options, "last_reply_ms", row.last_reply);
        if (*row.last_move != '\0') expect_time(row.options, "last_move_ms", row.last_move);
    }
}

TEST(ModelTable, ASwitchAtZeroIsTheSameAsHavingStartedSo) {
    const auto switched = json_of("run --format json --mode sync --switch 0=async");
    const auto started = json_of("run --format json --mode async");
    EXPECT_EQ(switched.at("result").at("last_reply_ms"), started.at("result").at("last_reply_ms"));
    EXPECT_EQ(switched.at("boards"), started.at("boards"));
}

TEST(ModelTable, RealLengthsEndGamesEarlierButNeverLater) {
    EXPECT_LE(result_ms("--mode sync --real-lengths", "last_reply_ms"), 43'200'000);
    EXPECT_GT(result_ms("--mode sync --real-lengths --pairs 200", "last_reply_ms"), 43'200'000);
}

}  // namespace
}  // namespace simul::console::testing
