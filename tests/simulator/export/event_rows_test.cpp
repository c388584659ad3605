#include "simulator/export/event_rows.hpp"

#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "simulator/trace/stopped.hpp"
#include "tests/simulator/export/sample_runs.hpp"

namespace simul {
namespace {

std::string event_rows_of(const Scenario& scenario) {
    std::ostringstream out;
    write_events_csv(out, sample_runs(scenario));
    return out.str();
}

TEST(EventRows, HaveTheColumnsOfTheDocuments) {
    const std::string classic = event_rows_of(Scenario{});
    EXPECT_TRUE(
        classic.starts_with("hall,time_ms,event,board,pair,master,ready,in_play\nleft,0,opened,1,,1,1,1\n"));
    EXPECT_NE(classic.find("\nright,60000,reply,1,1,1,13,24\n"), std::string::npos);
    EXPECT_TRUE(classic.ends_with("right,3655000,reply,24,30,1,0,0\n"));
}

TEST(EventRows, TellEveryKindOfEvent) {
    Scenario scenario = small_scenario();
    scenario.boards = 3;
    scenario.blocking_boards.clear();
    scenario.switches = {{Time{10'000}, Mode::sync}, {Time{90'000}, Mode::threads}};
    const std::string rows = event_rows_of(scenario);
    for (const std::string row : {"opened,1,,1,", "visit,1,1,1,", "drop,1,1,1,", "move,1,1,1,",
                                  "reply,1,1,1,", "pause,", "resume,", "switched,,,,"})
        EXPECT_NE(rows.find("," + row), std::string::npos) << row << "\n" << rows;
}

TEST(EventRows, AreOneForEachPly) {
    const auto runs = sample_runs(Scenario{});
    std::ostringstream out;
    std::uint64_t told = 0;
    write_events_csv(out, runs, {{}, [&](std::uint64_t done, std::uint64_t) { told = done; }});
    EXPECT_EQ(told, 2 * 1440U);
    EXPECT_EQ(std::ranges::count(out.str(), '\n'), 1 + 2 * (24 + 3 * 720));
}

TEST(EventRows, StopWhenSomebodyAsks) {
    std::stop_source source;
    std::ostringstream out;
    const auto stop = [&](std::uint64_t, std::uint64_t) { source.request_stop(); };
    EXPECT_THROW(write_events_csv(out, sample_runs(Scenario{}), {source.get_token(), stop}), Stopped);
}

}  // namespace
}  // namespace simul
