#include "simulator/sweep/axis.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace simul {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;

std::string refusal(std::string_view text) {
    try {
        read_axis(text);
    } catch (const AxisError& error) {
        EXPECT_TRUE(std::string_view{error.what()}.ends_with(": must be " + error.allowed)) << error.what();
        return error.what();
    }
    return "";
}

TEST(Axis, CanBeEveryNumberOfAScenario) {
    EXPECT_THAT(axis_names(), ElementsAre("boards", "pairs", "master", "opponent", "walk", "masters",
                                          "in-play", "slice", "seed"));
    for (const std::string_view name : axis_names()) {
        const Axis axis = read_axis(std::string{name} + "=3..5:1");
        EXPECT_EQ(axis.info().name(), name);
        for (const std::uint64_t value : axis.values)
            EXPECT_EQ(axis.info().number.get(scenario_at(axis, value, {})), value) << name;
    }
    EXPECT_EQ(axis_field("mode"), nullptr);
    EXPECT_EQ(axis_field("boards and --pairs"), nullptr);
}

TEST(Axis, HasStepsOfOneOrASecondUnlessItSaysHowLong) {
    EXPECT_THAT(read_axis("boards=1..4").values, ElementsAre(1, 2, 3, 4));
    EXPECT_THAT(read_axis("boards=1..10:4").values, ElementsAre(1, 5, 9));
    EXPECT_THAT(read_axis("boards=7").values, ElementsAre(7));
    EXPECT_THAT(read_axis("walk=0..50:10").values, ElementsAre(0, 10'000, 20'000, 30'000, 40'000, 50'000));
    EXPECT_THAT(read_axis("walk=0:00..1:30:0:45").values, ElementsAre(0, 45'000, 90'000));
    EXPECT_THAT(read_axis("walk=0:10..0:12").values, ElementsAre(10'000, 11'000, 12'000));
    EXPECT_THAT(read_axis("walk=0..2.5:0.5").values, ElementsAre(0, 500, 1000, 1500, 2000, 2500));
    EXPECT_THAT(read_axis("walk=0..2s").values, ElementsAre(0, 1000, 2000));
    EXPECT_THAT(read_axis("master=100ms..1s:450ms").values, ElementsAre(100, 550, 1000));
    EXPECT_THAT(read_axis("opponent=0:00:10..0:00:20:0:00:05").values, ElementsAre(10'000, 15'000, 20'000));
    EXPECT_THAT(read_axis("seed=18446744073709551615").values, ElementsAre(UINT64_MAX));
}

TEST(Axis, TakesListsOfValuesAndRanges) {
    EXPECT_THAT(read_axis("boards=1,2,3,5,8").values, ElementsAre(1, 2, 3, 5, 8));
    EXPECT_THAT(read_axis("boards=24,1..3,10..20:5").values, ElementsAre(24, 1, 2, 3, 10, 15, 20));
    EXPECT_THAT(read_axis("walk=0,500ms,0:00:01").values, ElementsAre(0, 500, 1000));
    for (const std::string_view text : {"boards=1,", "boards=,1", "boards=1,,2", "boards="})
        EXPECT_NE(refusal(text), "") << text;
    EXPECT_EQ(refusal("boards=1,0"), "boards=1,0: must be a rising range within 1 to 1,000,000");
    EXPECT_EQ(refusal("seed=1,0..9998"), "");
    EXPECT_NE(refusal("seed=1,0..9999"), "") << "too many together";
}

TEST(Axis, GoesTogetherWithAnother) {
    const std::vector<Axis> axes{read_axis("masters=1..4"), read_axis("boards=1..9")};
    const std::vector<std::uint64_t> values{4, 3};
    const Scenario scenario = scenario_at(axes, values, {});
    EXPECT_EQ(scenario.boards, 3U);
    EXPECT_EQ(scenario.masters, 3U) << "as many as there are boards, whichever comes first";
}

TEST(Axis, SaysWhatIsAllowed) {
    EXPECT_EQ(refusal("bords=1..5"),
              "bords: must be boards, pairs, master, opponent, walk, masters, in-play, slice or seed");
    EXPECT_EQ(refusal("boards"),
              "boards: must be boards=FROM..TO, boards=FROM..TO:STEP or boards=VALUE,VALUE, such as "
              "boards=1..100:5");
    EXPECT_EQ(refusal("walk=x"),
              "walk=x: must be walk=FROM..TO, walk=FROM..TO:STEP or walk=VALUE,VALUE, such as "
              "master=1s..10s:500ms");
    EXPECT_EQ(refusal("boards=5..1"), "boards=5..1: must be a rising range within 1 to 1,000,000");
    EXPECT_EQ(refusal("master=0s..5s"), "master=0s..5s: must be a rising range within 1ms to 24h");
    EXPECT_EQ(refusal("boards=1..5:0"), "boards=1..5:0: must be a range with a step over 0");
    EXPECT_EQ(refusal("seed=0..10000"),
              "seed=0..10000: must be a range of at most 10,000 values; give a greater :STEP");
    EXPECT_EQ(refusal("seed=0..9999"), "");
}

TEST(Axis, OverBoardsHasNoMoreMastersOrGamesInPlayThanBoards) {
    Scenario scenario;
    scenario.masters = 4;
    const Axis boards = read_axis("boards=1..24");
    EXPECT_EQ(scenario_at(boards, 3, scenario).masters, 3U);
    EXPECT_EQ(scenario_at(boards, 24, scenario).masters, 4U);
    EXPECT_FALSE(scenario_at(boards, 3, scenario).in_play) << "all stay all";
    scenario.in_play = 10;
    EXPECT_EQ(scenario_at(boards, 3, scenario).in_play, 3U);
    EXPECT_EQ(scenario_at(boards, 12, scenario).in_play, 10U);
    scenario.boards = 5;
    EXPECT_EQ(scenario_at(read_axis("pairs=1..2"), 2, scenario).in_play, 10U) << "that is a mistake";
}

TEST(AxisText, IsReadBackAsTheSameAxis) {
    const auto text = [](Field field, std::vector<std::uint64_t> values) {
        const Axis axis{field, std::move(values)};
        const std::string said = axis_text(axis);
        EXPECT_EQ(read_axis(said).values, axis.values) << said;
        return said;
    };
    EXPECT_EQ(text(Field::boards, {1, 2, 3, 4}), "boards=1..4");
    EXPECT_EQ(text(Field::boards, {1, 2}), "boards=1,2");
    EXPECT_EQ(text(Field::boards, {1, 5, 10, 15, 17}), "boards=1,5..15:5,17");
    EXPECT_EQ(text(Field::opponent, {0, 1000, 2000, 2500, 60'000}), "opponent=0s..2s,2s500ms,1m");
    EXPECT_EQ(text(Field::master, {1, 500, 1000, 1500}), "master=1ms,500ms..1s500ms:500ms");
    EXPECT_EQ(text(Field::seed, {7}), "seed=7");
}

}  // namespace
}  // namespace simul
