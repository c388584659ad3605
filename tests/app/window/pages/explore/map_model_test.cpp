#include "app/window/pages/explore/models/map_model.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "app/window/pages/explore/models/map_axes.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/app/window/pages/explore/explored.hpp"

namespace simul {
namespace {

using choice::SettingField;

/// The map of an exhibition, computed to the end.
class Map : public ::testing::Test {
  protected:
    void compute() {
        map.setExhibition(&exhibition);
        map.setActive(true);
        finish(map);
    }
    Settings& settings() { return *exhibition.settings(); }

    Exhibition exhibition;
    MapModel map;
};

TEST_F(Map, SaysThatItNeedsManyBoardsAndSlowOpponents) {
    map.setExhibition(&exhibition);
    EXPECT_EQ(map.cells(), 0) << "nothing before it is shown";
    compute();
    EXPECT_GT(map.cells(), 3000);
    EXPECT_TRUE(map.needsBoth());
    EXPECT_EQ(map.refused(), 0);
    EXPECT_EQ(map.complete_block(), 1U);
    EXPECT_EQ(map.hereX(), 24);
    EXPECT_EQ(map.hereY(), 11);
    EXPECT_NEAR(map.speedUp(24, 11), 11.8, .05) << "here is a cell of its own";
    EXPECT_EQ(map.lastReplyMs(24, 11, true), 43'200'000);
    EXPECT_EQ(map.lastReplyMs(24, 11, false), 3'655'000);
    for (const auto& [boards, ratio] : map.knee()) EXPECT_NEAR(boards, ratio + 1, .01);
}

TEST_F(Map, ComesToTheSameByFormulaAndByRuns) {
    settings().setPairs(5);
    compute();
    const std::size_t columns = map.columns();
    for (std::size_t cell = 0; cell < map.points().size(); cell += 7) {
        const MapModel::Point& point = map.points()[cell];
        Scenario scenario = exhibition.scenarioOf(*exhibition.right());
        scenario.boards = static_cast<std::uint32_t>(map.xs()[cell % columns]);
        scenario.opponent = Duration{std::llround(map.ys()[cell / columns] * 5'000)};
        ASSERT_EQ(point.right.last_reply, measure(scenario).last_reply) << cell;
        ASSERT_EQ(point.left.last_reply, measure(in_mode(scenario, Mode::sync)).last_reply) << cell;
        ASSERT_EQ(point.speed_up, speed_up(point.left, point.right));
    }
}

TEST_F(Map, SetsBothNumbersOfACell) {
    compute();
    map.choose(40, 3);
    EXPECT_EQ(settings().boards(), 40);
    EXPECT_EQ(settings().opponentMs(), 15'000) << "the opponent's time changes";
    EXPECT_EQ(settings().masterMs(), 5'000) << "the master's stays";
    finish(map);
    map.setUp(SettingField::WalkField);
    finish(map);
    map.choose(12, 2'000);
    EXPECT_EQ(settings().boards(), 12);
    EXPECT_EQ(settings().walkMs(), 2'000);
}

TEST_F(Map, NeverHasTheSameNumberOnBothAxes) {
    compute();
    for (const Field across : explored_fields)
        for (const Field up : explored_fields) {
            map.setUp(choice::of(up));
            map.setAcross(choice::of(across));
            EXPECT_NE(map.across(), map.up());
            map.setUp(SettingField::NoField);
            EXPECT_NE(map.across(), SettingField::OpponentField);
            EXPECT_NE(map.across(), SettingField::MasterField);
        }
}

TEST_F(Map, TellsWhereItGotSlower) {
    exhibition.choose(exhibition.right(), choice::HallWay::BlockingCalls);
    settings().setWalkMs(10'000);
    compute();
    EXPECT_GT(map.slower(), 0) << "she walks after every reply";
}

TEST_F(Map, LeavesOpenWhatTheEngineRefuses) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    map.setExhibition(&exhibition);
    map.setLogarithmic(false);
    ASSERT_TRUE(settings().setSlowBoard(20, 3));
    map.setActive(true);
    finish(map);
    EXPECT_GT(map.refused(), 0);
    EXPECT_TRUE(std::isnan(map.speedUp(1, 11))) << "there is no board 21";
    EXPECT_NE(map.problemAt(1, 11), QString());
    EXPECT_NE(map.problem(), QString());
}

TEST_F(Map, EndsAllWorkWhenItIsLeft) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    const std::size_t before = threads_alive();
    map.setExhibition(&exhibition);
    map.setActive(true);
    map.setActive(false);
    EXPECT_FALSE(map.busy());
    EXPECT_EQ(threads_alive(), before);
    EXPECT_EQ(map.complete_block() == 1, false) << "it is not whole";
}

TEST_F(Map, DrawsACellAsItsBlockUntilItIsKnown) {
    map.setExhibition(&exhibition);
    map.setActive(true);
    map.setActive(false);
    EXPECT_NO_THROW((void)map.drawn(0, 0));
    map.setActive(true);
    finish(map);
    EXPECT_EQ(&map.drawn(3, 4), &map.points()[3 + 4 * map.columns()]);
}

TEST_F(Map, TellsItsCellsAsText) {
    compute();
    const QStringList lines = map.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), map.cells() + 1);
    EXPECT_EQ(lines.first(),
              QStringLiteral("boards\topponent_ms\tsync_last_reply_ms\tasync_last_reply_ms\tspeedup"));
    EXPECT_TRUE(map.command().startsWith(QStringLiteral("simul-cli sweep --vary boards=1..")));
    EXPECT_TRUE(map.command().contains(QStringLiteral(" --vary opponent=500ms,")));
}

TEST_F(Map, ShowsTheTableThatTheCopiedLinePrints) {
    settings().setPairs(3);
    for (const bool does_vary : {false, true})
        for (const SettingField up : {SettingField::NoField, SettingField::WalkField}) {
            settings().setOpponentSpread(does_vary ? choice::TimeSpread::Exponential
                                                   : choice::TimeSpread::Constant);
            map.setUp(up);
            compute();
            const ExploredColumns shown = explored_columns(map.text(), QLatin1Char('\t'));
            const ExploredColumns printed =
                explored_columns(run_explored_line(map.command()), QLatin1Char(','));
            ASSERT_EQ(shown.size(), 5U);
            for (const auto& [name, cells] : shown) {
                ASSERT_TRUE(printed.contains(name)) << name;
                EXPECT_TRUE(printed.at(name) == cells) << name << " " << map.command().toStdString();
            }
        }
}

TEST_F(Map, KeepsWhatIsThereWhenItIsStopped) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    const std::size_t before = threads_alive();
    map.setExhibition(&exhibition);
    map.setActive(true);
    while (map.done() == 0) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ASSERT_TRUE(map.busy());
    const int done = map.done();
    map.stopComputing();
    EXPECT_TRUE(map.halted());
    EXPECT_FALSE(map.busy());
    EXPECT_EQ(threads_alive(), before);
    EXPECT_EQ(map.done(), done);
    EXPECT_LT(map.done(), map.total());
    EXPECT_FALSE(map.needsBoth()) << "nobody knows yet";
    int known = 0;
    for (const MapModel::Point& point : map.points()) known += point.known_sides;
    EXPECT_EQ(known, done);
    map.goOn();
    finish(map);
    EXPECT_EQ(map.complete_block(), 1U);
}

TEST_F(Map, TellsFormulaFromRun) {
    compute();
    EXPECT_FALSE(map.ranAt(24, 11, true));
    EXPECT_FALSE(map.ranAt(24, 11, false));
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    finish(map);
    EXPECT_TRUE(map.ranAt(24, 11, false));
}

TEST(MapAxes, HoldHereAndWhatIsPossible) {
    const Axis boards = map_axis(Field::boards, 24, Scenario{}, true, most_columns);
    EXPECT_EQ(boards.values.front(), 1U);
    EXPECT_EQ(boards.values.back(), 100U);
    EXPECT_TRUE(std::ranges::binary_search(boards.values, 24U));
    const Axis ratio = ratio_axis(5'000, 55'000, true);
    EXPECT_EQ(ratio.values.front(), 500U);
    EXPECT_EQ(ratio.values.back(), 500'000U);
    EXPECT_TRUE(std::ranges::binary_search(ratio.values, 55'000U));
    for (const std::uint64_t value : ratio_axis(86'400'000, 0, true).values)
        EXPECT_LE(value, info_of(Field::opponent).number.most);
}

}  // namespace
}  // namespace simul
