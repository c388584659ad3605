#include <map>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "simulator/export/trace_events.hpp"
#include "simulator/text/strict_json.hpp"
#include "tests/simulator/export/sample_runs.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using TraceLane = std::pair<std::int64_t, std::int64_t>;  // process and thread

std::string text_in_record(const boost::json::value& record, std::string_view key) {
    return std::string{record.at({key.data(), key.size()}).as_string().c_str()};
}

std::int64_t number_in_record(const boost::json::value& record, std::string_view key) {
    return static_cast<std::int64_t>(record.at({key.data(), key.size()}).to_number<std::int64_t>());
}

boost::json::array records_of_trace(const std::vector<HallRun>& runs) {
    std::ostringstream out;
    write_trace_events(out, runs, "simul");
    return parse_strictly(out.str()).at("traceEvents").as_array();
}

bool is_of(const boost::json::value& record, std::string_view phase) {
    return text_in_record(record, "ph") == phase;
}

/// Rules 1 and 2: what stands in a lane lies side by side, and is longer than nothing.
void check_lanes(const boost::json::array& records) {
    std::map<TraceLane, std::int64_t> end;
    for (const auto& record : records) {
        if (!is_of(record, "X")) continue;
        std::int64_t& free_from = end[{number_in_record(record, "pid"), number_in_record(record, "tid")}];
        EXPECT_GE(number_in_record(record, "ts"), free_from);
        EXPECT_GT(number_in_record(record, "dur"), 0);
        free_from = number_in_record(record, "ts") + number_in_record(record, "dur");
    }
}

/// Rule 3: metadata, then by time, longer first.
void check_order(const boost::json::array& records) {
    bool is_behind_metadata = false;
    std::pair<std::int64_t, std::int64_t> before{0, INT64_MIN};
    for (const auto& record : records) {
        if (is_of(record, "M")) {
            EXPECT_FALSE(is_behind_metadata);
            continue;
        }
        is_behind_metadata = true;
        const std::pair<std::int64_t, std::int64_t> now{
            number_in_record(record, "ts"), is_of(record, "X") ? -number_in_record(record, "dur") : 0};
        EXPECT_LE(before, now);
        before = now;
    }
}

/// Rules 4 and 5: everything has a name and a lane; a lane has a number of its own over both halls.
void check_names(const boost::json::array& records) {
    std::map<std::int64_t, std::int64_t> process_of;
    std::set<TraceLane> named;
    for (const auto& record : records) {
        EXPECT_FALSE(text_in_record(record, "name").empty());
        for (const char* key : {"ts", "pid", "tid"}) EXPECT_TRUE(record.at(key).is_number());
        const TraceLane lane{number_in_record(record, "pid"), number_in_record(record, "tid")};
        EXPECT_EQ(process_of.emplace(lane.second, lane.first).first->second, lane.first);
        const bool names_lane = text_in_record(record, "name") == "thread_name";
        const bool is_known = names_lane ? named.insert(lane).second : named.contains(lane);
        EXPECT_TRUE(is_known || is_of(record, "M"));
        const bool sorts = text_in_record(record, "name").ends_with("sort_index");
        EXPECT_TRUE(!sorts || record.at("args").at("sort_index").is_number());
    }
}

/// Rule 6: arrows lead from bar to bar of a game, from the first to the last.
void check_flows(const boost::json::array& records) {
    std::map<std::string, std::vector<const boost::json::value*>> games;
    for (const auto& record : records) {
        if (!record.as_object().contains("bind_id")) continue;
        EXPECT_TRUE(is_of(record, "X"));
        games[text_in_record(record, "bind_id")].push_back(&record);
    }
    for (const auto& [id, bars] : games)
        for (const auto* bar : bars) {
            EXPECT_EQ(bar->as_object().contains("flow_in"), bar != bars.front()) << id;
            EXPECT_EQ(bar->as_object().contains("flow_out"), bar != bars.back()) << id;
        }
}

/// The bars of each lane by name, added up, in ms.
std::map<std::tuple<std::int64_t, std::int64_t, std::string>, Duration> sums_of(
    const boost::json::array& records) {
    std::map<std::tuple<std::int64_t, std::int64_t, std::string>, Duration> sums;
    for (const auto& record : records) {
        if (!is_of(record, "X")) continue;
        const std::string name = text_in_record(record, "name");
        const std::string what = name.starts_with("Board")  ? "thinks"
                                 : name.starts_with("held") ? "held"
                                                            : name;
        const bool is_hers = text_in_record(record, "cat") == "master";
        sums[{number_in_record(record, "pid"), is_hers ? 0 : number_in_record(record, "tid") % 10'000 - 1'001,
              what}] += Duration{number_in_record(record, "dur") / 1000};
    }
    return sums;
}

void check_sums(const boost::json::array& records, const std::vector<HallRun>& runs) {
    auto sums = sums_of(records);
    for (const HallRun& run : runs) {
        const std::int64_t pid = run.side == HallSide::left ? 1 : 2;
        const auto sum = [&](std::int64_t board, const std::string& what) {
            return sums[{pid, board, what}];
        };
        EXPECT_EQ(sum(0, "thinks"), run.results.master_busy);
        EXPECT_EQ(sum(0, "walks"), run.results.master_walking);
        EXPECT_EQ(sum(0, "held"), run.results.master_held);
        for (std::int64_t b = 0; b < run.scenario.boards; ++b) {
            const BoardResult& board = run.results.boards[static_cast<std::size_t>(b)];
            EXPECT_EQ(sum(b, "opponent thinks"), board.opponent_thinking);
            EXPECT_EQ(sum(b, "waits for her"), board.waited_for_master);
            EXPECT_EQ(sum(b, "she is here"), board.master_thinking);
            EXPECT_EQ(sum(b, "paused"), board.paused);
        }
    }
}

TEST(TraceRules, HoldForTwoHundredRandomScenarios) {
    RandomScenarios random{21};
    for (int i = 0; i < 200; ++i) {
        const auto runs = sample_runs(random.anything());
        const auto records = records_of_trace(runs);
        check_lanes(records);
        check_order(records);
        check_names(records);
        check_flows(records);
        check_sums(records, runs);
        ASSERT_FALSE(HasFailure()) << "scenario " << i;
    }
}

TEST(TraceRules, HoldForHallsThatNeedLargeNumbers) {
    Scenario scenario;
    scenario.boards = 9'500;
    scenario.pairs = 1;
    check_names(records_of_trace(sample_runs(scenario)));
    scenario.boards = 1'200;
    scenario.mode = Mode::clones;
    const auto records = records_of_trace(sample_runs(scenario));
    check_names(records);
    check_lanes(records);
}

}  // namespace
}  // namespace simul
