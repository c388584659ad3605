#include <sstream>

#include <gtest/gtest.h>

#include "simulator/export/report_csv.hpp"
#include "simulator/export/report_json.hpp"
#include "simulator/text/strict_json.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

TEST(RunRows, KeepTheColumnsThatOtherProgramsRead) {
    EXPECT_EQ(
        run_csv_header(),
        "mode,wrong_model,last_move_ms,last_reply_ms,master_busy_ms,utilisation,longest_wait_ms,switches,"
        "drops,peak_in_play,sum_of_boards_ms,events,fingerprint");
    EXPECT_EQ(run_csv_row(Scenario{}, measure(Scenario{})),
              "async,false,3600000,3655000,3600000,0.9849521203830369,115000,719,0,24,86340000,1440,"
              "f4e4b2e7d16f5b30");
}

TEST(RunObject, HoldsTheScenarioTheResultAndEveryBoard) {
    Scenario scenario;
    scenario.boards = 2;
    scenario.pairs = 1;
    std::ostringstream out;
    write_run_json(out, scenario, measure(scenario));
    const boost::json::value run = parse_strictly(out.str());
    EXPECT_EQ(run.at("scenario").at("boards"), 2);
    EXPECT_EQ(run.at("result").at("last_reply_ms"), 65'000);
    EXPECT_EQ(run.at("boards").as_array().size(), 2U);
    EXPECT_EQ(run.at("boards").at(1).at("waited_for_master_ms"), 5'000);
}

TEST(BoardRows, CountFromOne) {
    Scenario scenario;
    scenario.boards = 2;
    scenario.pairs = 1;
    std::ostringstream out;
    write_boards_csv(out, measure(scenario));
    EXPECT_EQ(out.str(),
              "board,opened_ms,over_ms,opponent_thinking_ms,waited_for_master_ms\n"
              "1,0,60000,55000,0\n2,0,65000,55000,5000\n");
}

}  // namespace
}  // namespace simul
