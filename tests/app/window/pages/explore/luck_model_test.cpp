#include "app/window/pages/explore/models/luck_model.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "app/window/pages/explore/models/sweep_line.hpp"
#include "app/window/pages/explore/models/way_curves.hpp"
#include "app/window/ways/models/hall_way.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/app/window/pages/explore/explored.hpp"

namespace simul {
namespace {

using choice::HallWay;

/// Luck of an exhibition, computed to the end.
class Luck : public ::testing::Test {
  protected:
    void compute(int seeds = 100) {
        luck.setSeeds(seeds);
        luck.setExhibition(&exhibition);
        luck.setActive(true);
        finish(luck);
    }
    Settings& settings() { return *exhibition.settings(); }

    Exhibition exhibition;
    LuckModel luck;
};

TEST_F(Luck, IsNothingWhereNothingVaries) {
    luck.setExhibition(&exhibition);
    EXPECT_EQ(luck.rowCount(), 0) << "nothing before it is shown";
    compute(10);
    EXPECT_FALSE(luck.varies());
    EXPECT_EQ(luck.rowCount(), 5);
    EXPECT_EQ(luck.leftLater(), 0);
    EXPECT_EQ(luck.rightLater(), 0);
}

TEST_F(Luck, AveragesOutInTurnAndAddsUpForTheLastOfManyGames) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    compute();
    EXPECT_TRUE(luck.varies());
    EXPECT_NEAR(luck.leftLater(), 0, .02);
    EXPECT_GT(luck.rightLater(), .04);
    const LuckModel::Row& row = luck.rows()[1];
    EXPECT_EQ(row.way, HallWay::Asyncio);
    EXPECT_EQ(row.without_ms, 3'655'000);
    std::vector<double> replies;
    Scenario scenario = exhibition.scenarioOf(*exhibition.right());
    for (scenario.seed = 1; scenario.seed <= 100; ++scenario.seed)
        replies.push_back(static_cast<double>(measure(scenario).last_reply.count()));
    EXPECT_EQ(row.replies_ms, replies) << "seed by seed";
    std::ranges::sort(replies);
    EXPECT_EQ(row.median, replies[49]);
    EXPECT_EQ(row.low, replies[4]);
    EXPECT_EQ(row.high, replies[94]);
}

TEST_F(Luck, CountsTheSeedsAskedForAndListsBothHalls) {
    settings().setOpponentSpread(choice::TimeSpread::Uniform);
    exhibition.choose(exhibition.right(), HallWay::BlockingCalls);
    settings().setPairs(2);
    compute(1000);
    EXPECT_EQ(luck.rowCount(), 6);
    EXPECT_EQ(luck.rows().back().way, HallWay::BlockingCalls);
    EXPECT_TRUE(luck.rows().back().is_right);
    EXPECT_TRUE(luck.rows().back().is_wrong);
    for (const LuckModel::Row& row : luck.rows()) EXPECT_EQ(row.replies_ms.size(), 1000U);
    luck.setSeeds(5000);
    EXPECT_EQ(luck.seeds(), LuckModel::most_seeds);
    finish(luck);
    EXPECT_EQ(luck.text().count(QLatin1Char('\n')), 1001);
    EXPECT_EQ(luck.data(luck.index(0), LuckModel::TextsRole).toStringList().size(), 5);
}

TEST_F(Luck, TellsTheLineThatPrintsBothHalls) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    compute(10);
    EXPECT_EQ(luck.command(),
              QStringLiteral("simul-cli sweep --vary seed=1..10 --vary-opponent exponential"));
}

TEST_F(Luck, ShowsTheTableThatTheCopiedLinePrints) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    for (const HallWay way : {HallWay::Asyncio, HallWay::BlockingCalls}) {
        exhibition.choose(exhibition.right(), way);
        compute(100);
        const ExploredColumns printed = explored_columns(run_explored_line(luck.command()), QLatin1Char(','));
        ASSERT_EQ(printed.at("seed").size(), 100U);
        for (const LuckModel::Row& row : luck.rows()) {
            if (!row.is_left && !row.is_right) continue;
            const auto& hall = row.is_left ? *exhibition.left() : *exhibition.right();
            std::vector<std::string> shown;
            for (const double reply : row.replies_ms)
                shown.push_back(QString::number(reply, 'f', 0).toStdString());
            EXPECT_EQ(printed.at(column_name(exhibition.scenarioOf(hall)) + "_last_reply_ms"), shown);
        }
    }
}

TEST_F(Luck, KeepsWhatIsThereWhenItIsStopped) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    luck.setSeeds(1000);
    luck.setExhibition(&exhibition);
    luck.setActive(true);
    ASSERT_TRUE(luck.busy());
    luck.stopComputing();
    EXPECT_TRUE(luck.halted());
    EXPECT_FALSE(luck.busy());
    settings().setSeed(QStringLiteral("7"));
    EXPECT_TRUE(luck.busy()) << "a change computes on";
    finish(luck);
    EXPECT_EQ(luck.done(), luck.total());
}

TEST_F(Luck, EndsAllWorkWhenItIsLeft) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    const std::size_t before = threads_alive();
    luck.setSeeds(1000);
    luck.setExhibition(&exhibition);
    luck.setActive(true);
    luck.setActive(false);
    EXPECT_EQ(threads_alive(), before);
}

TEST(WayCurves, AreRunsOfEveryWay) {
    Settings settings;
    WayCurves curves;
    curves.setSettings(&settings);
    EXPECT_TRUE(curves.boards().empty());
    curves.setActive(true);
    finish(curves);
    EXPECT_EQ(curves.boards().size(), 48U);
    EXPECT_EQ(curves.knee(), 12);
    for (const HallWay way : all_ways)
        for (std::size_t i = 0; i < curves.boards().size(); i += 5) {
            const Scenario scenario =
                scenario_at(Axis{Field::boards, {}}, static_cast<std::uint64_t>(curves.boards()[i]),
                            scenario_of_way(settings, way));
            EXPECT_EQ(curves.replies_of(way)[i], static_cast<double>(measure(scenario).last_reply.count()));
        }
    EXPECT_EQ(curves.least_ms(), 1'800'000);
    EXPECT_EQ(curves.greatest_ms(), 86'400'000);
    curves.setActive(false);
    settings.setBoards(60);
    EXPECT_FALSE(curves.busy()) << "nobody looks";
}

}  // namespace
}  // namespace simul
