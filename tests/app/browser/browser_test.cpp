#include "app/browser/browser.hpp"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

#include "tests/source_folder.hpp"

namespace simul::browser {
namespace {

namespace json = boost::json;

json::object said(const std::string& text) { return json::parse(text).as_object(); }

json::object run_of_link(std::string_view link) {
    return said(run_scenario(json::serialize(said(scenario_of_link(link)).at("scenario"))));
}

std::string error_of(const std::string& text) { return said(text).at("error").as_string().c_str(); }

TEST(Browser, RunsTheExhibitionOfALinkToTheMillisecond) {
    const json::object told = run_of_link("boards=12&opponent=25s");
    EXPECT_EQ(told.at("run").at("result").at("last_reply_ms").to_number<std::int64_t>(), 1'825'000);
    EXPECT_EQ(run_of_link("").at("run").at("result").at("last_reply_ms").to_number<std::int64_t>(),
              3'655'000);
}

/// Links of every kind; what they come to is a file, so that the page in a browser is held to the same
/// numbers.
TEST(Browser, GivesTheNumbersThatThePageIsHeldTo) {
    constexpr std::array<std::string_view, 10> links{
        "pairs=2",
        "pairs=2&mode=sync",
        "boards=12&pairs=3&opponent=25s",
        "boards=5&pairs=3&walk=2s&masters=2",
        "boards=6&pairs=2&mode=pool&in-play=3",
        "boards=3&pairs=2&mode=threads&slice=2s",
        "boards=4&pairs=3&mode=clones&vary-opponent=exponential&seed=7",
        "boards=4&pairs=3&vary-opponent=lognormal:60&vary-master=uniform:20",
        "boards=4&pairs=2&mode=blocking-wait&block=1:1=10m",
        "boards=3&pairs=2&switch=1m=async&mode=sync",
    };
    json::object all;
    for (const std::string_view link : links) all[link] = run_of_link(link).at("run");
    const std::string path = in_source_folder("tests/golden/browser.json");
    if (std::getenv("SIMUL_UPDATE_GOLDEN") != nullptr) std::ofstream{path} << json::serialize(all) << "\n";
    std::ifstream file{path};
    const std::string golden{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_EQ(json::serialize(all) + "\n", golden);
}

TEST(Browser, TellsLanesWithoutGapsForEveryBoardAndMaster) {
    const json::object told = run_of_link("boards=5&pairs=3&masters=2&walk=2s");
    const json::object& lanes = told.at("lanes").as_object();
    ASSERT_EQ(lanes.at("boards").as_array().size(), 5U);
    ASSERT_EQ(lanes.at("masters").as_array().size(), 2U);
    for (const auto& lane : lanes.at("boards").as_array()) {
        std::int64_t until = 0;
        for (const auto& bar : lane.as_array()) {
            EXPECT_EQ(bar.as_array()[0].to_number<std::int64_t>(), until);
            until = bar.as_array()[1].to_number<std::int64_t>();
        }
        EXPECT_EQ(until, told.at("run").at("result").at("last_reply_ms").to_number<std::int64_t>());
    }
}

TEST(Browser, TakesALinkWithItsBeginningAndTheTimeItNames) {
    const json::object told = said(scenario_of_link("simul:?boards=3&at=20m&theme=dark&language=ko"));
    EXPECT_EQ(told.at("scenario").at("boards").to_number<int>(), 3);
    EXPECT_EQ(told.at("at_ms").to_number<std::int64_t>(), 1'200'000);
    EXPECT_FALSE(said(scenario_of_link("")).contains("at_ms"));
}

TEST(Browser, SaysInOneLineWhatIsWrongWithALink) {
    EXPECT_EQ(error_of(scenario_of_link("bords=3")),
              "simul:? bords: there is no such key; did you mean boards?");
    EXPECT_EQ(error_of(scenario_of_link("boards=0")),
              "--boards 0: must be a whole number from 1 to 1,000,000");
    EXPECT_EQ(error_of(scenario_of_link("scenario=/etc/passwd")),
              "simul:? scenario: a link cannot name a file");
}

TEST(Browser, RefusesWhatNoPageCanShowAndWhatIsNoScenario) {
    EXPECT_EQ(error_of(scenario_of_link("boards=101")),
              "101 boards with 30 pairs are too many for a page: at most 100 boards and 50000 moves");
    EXPECT_EQ(error_of(run_scenario(R"({"boards": 6, "pairs": 10000})")),
              "6 boards with 10000 pairs are too many for a page: at most 100 boards and 50000 moves");
    EXPECT_NE(error_of(run_scenario("[")), "");
    EXPECT_NE(error_of(run_scenario(R"({"boards": "many"})")), "");
    EXPECT_NE(error_of(run_scenario(R"({"surprise": 1})")), "");
}

}  // namespace
}  // namespace simul::browser
