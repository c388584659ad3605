#include "app/window/pages/explore/models/curve_model.hpp"

#include <random>
#include <sstream>

#include <gtest/gtest.h>

#include "app/console/console.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/app/window/pages/explore/explored.hpp"
#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;
using choice::SettingField;
using Finding = CurveModel::Finding;

/// The curve of an exhibition over a number, computed to the end.
class Curve : public ::testing::Test {
  protected:
    void compute(SettingField field = SettingField::BoardsField) {
        curve.setField(field);
        curve.setExhibition(&exhibition);
        curve.setActive(true);
        finish(curve);
    }
    Settings& settings() { return *exhibition.settings(); }
    double number(double x, CurveModel::Result result, bool is_left = false) const {
        return curve.number(x, result, is_left);
    }

    Exhibition exhibition;
    CurveModel curve;
};

TEST_F(Curve, FindsThe13thBoardOfTheClassicExhibition) {
    curve.setExhibition(&exhibition);
    EXPECT_EQ(curve.to(), 0) << "nothing before it is shown";
    compute();
    EXPECT_EQ(curve.to(), 48);
    EXPECT_EQ(curve.here(), 24);
    EXPECT_EQ(curve.knee(), 12);
    EXPECT_TRUE(curve.opponentsLeft());
    EXPECT_EQ(curve.finding(), Finding::KneeInside);
    EXPECT_EQ(curve.count(), 12);
    EXPECT_EQ(curve.firstMs(), 5'000);
    EXPECT_EQ(curve.secondMs(), 150'000);
    EXPECT_EQ(number(24, CurveModel::Result::LastReply, true), 43'200'000);
    EXPECT_EQ(number(24, CurveModel::Result::LastReply), 3'655'000);
    EXPECT_NEAR(number(24, CurveModel::Result::SpeedUp), 11.8, .05);
    for (const CurveModel::Row& row : curve.rows())
        EXPECT_LE(speed_up(row.left.front(), row.right.front()), 12);
    EXPECT_TRUE(curve.hasFormula());
    EXPECT_EQ(curve.offFormula(), 0) << "all dots lie on the line";
    EXPECT_EQ(curve.total(), 96);
}

TEST_F(Curve, SaysThatNothingIsHiddenBehindASlowMaster) {
    settings().setMasterMs(55'000);
    settings().setOpponentMs(5'000);
    compute();
    EXPECT_EQ(curve.finding(), Finding::NeverWaits);
    EXPECT_EQ(curve.firstMs(), 1'650'000) << "27:30";
}

TEST_F(Curve, FindsWhereTheOpponentsSetThePace) {
    compute(SettingField::OpponentField);
    EXPECT_EQ(curve.finding(), Finding::OpponentsFrom);
    EXPECT_EQ(curve.firstMs(), 115'000) << "(24 - 1) x 5 s";
    EXPECT_FALSE(curve.opponentsLeft());
    curve.setField(SettingField::MasterField);
    finish(curve);
    EXPECT_EQ(curve.finding(), Finding::OpponentsUpTo);
    EXPECT_EQ(curve.firstMs(), 2'391) << "55 s / 23";
    EXPECT_TRUE(curve.opponentsLeft());
}

TEST_F(Curve, CountsWhatWalkingCosts) {
    compute(SettingField::WalkField);
    EXPECT_EQ(curve.finding(), Finding::Walking);
    EXPECT_EQ(curve.count(), 719);
    EXPECT_EQ(curve.firstMs(), 719'000) << "0:11:59";
}

TEST_F(Curve, SaysWhereFewerGamesAtOnceAreBetter) {
    exhibition.choose(exhibition.right(), choice::HallWay::ThreadPool);
    settings().setInPlay(23);
    compute(SettingField::InPlayField);
    EXPECT_EQ(curve.finding(), Finding::FewerInPlay);
    EXPECT_EQ(curve.count(), 23);
    EXPECT_LT(number(curve.better(), CurveModel::Result::LastReply),
              number(23, CurveModel::Result::LastReply) / 1.01);
    EXPECT_EQ(curve.to(), 24) << "not more than there are boards";
}

TEST_F(Curve, ShowsTheMedianOf20SeedsWhereTimesVary) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    compute();
    EXPECT_EQ(curve.finding(), Finding::Nothing);
    EXPECT_FALSE(curve.hasFormula());
    EXPECT_EQ(curve.seeds(), 20);
    std::vector<double> replies;
    Scenario scenario = exhibition.scenarioOf(*exhibition.right());
    scenario.boards = 7;
    for (int n = 0; n < 20; ++n, ++scenario.seed)
        replies.push_back(static_cast<double>(measure(scenario).last_reply.count()));
    std::ranges::sort(replies);
    const CurveModel::Row& row = curve.rows().at(6);
    const Spread90 told = spread_of(Shown::last_reply, row.left, row.right, false);
    EXPECT_EQ(told.median, replies.at(9)) << "nearest rank";
    EXPECT_EQ(told.low, replies.at(0));
    EXPECT_EQ(told.high, replies.at(18));
    curve.setField(SettingField::SeedField);
    finish(curve);
    EXPECT_EQ(curve.seeds(), 1) << "each seed stands for itself";
}

TEST_F(Curve, KeepsItsAxisWhileSomebodyDrags) {
    compute();
    curve.setDragging(true);
    settings().setBoards(40);
    finish(curve);
    EXPECT_EQ(curve.to(), 48);
    curve.setDragging(false);
    finish(curve);
    EXPECT_EQ(curve.to(), 100);
}

TEST_F(Curve, EndsAllWorkWhenItIsLeft) {
    const std::size_t before = threads_alive();
    curve.setExhibition(&exhibition);
    curve.setActive(true);
    EXPECT_LE(threads_alive(), before + sweep_threads());
    curve.setActive(false);
    EXPECT_FALSE(curve.busy());
    EXPECT_EQ(threads_alive(), before);
    curve.setActive(true);
    finish(curve);
    EXPECT_TRUE(curve.rows().at(47).is_known) << "what was left is taken up again";
}

TEST_F(Curve, KeepsWhatIsThereWhenItIsStopped) {
    settings().setOpponentSpread(choice::TimeSpread::Exponential);
    const std::size_t before = threads_alive();
    curve.setExhibition(&exhibition);
    curve.setActive(true);
    ASSERT_TRUE(curve.busy());
    curve.stopComputing();
    EXPECT_TRUE(curve.halted());
    EXPECT_FALSE(curve.busy());
    EXPECT_EQ(threads_alive(), before);
    EXPECT_EQ(curve.finding(), CurveModel::Finding::Nothing);
    curve.goOn();
    EXPECT_FALSE(curve.halted());
    finish(curve);
    EXPECT_EQ(curve.done(), curve.total());
    curve.stopComputing();
    EXPECT_FALSE(curve.halted()) << "there was nothing to stop";
}

TEST_F(Curve, TellsNoResultsOfAnotherSettingWhenItIsStopped) {
    compute(SettingField::BoardsField);
    EXPECT_TRUE(curve.onFormula(24));
    settings().setMasterMs(9'000);
    curve.stopComputing();
    for (const CurveModel::Row& row : curve.rows()) EXPECT_TRUE(!row.is_known || row.missing == 0) << row.x;
    settings().setMasterMs(8'000);
    EXPECT_FALSE(curve.halted()) << "a change computes anew";
    finish(curve);
    EXPECT_TRUE(curve.onFormula(24));
}

TEST_F(Curve, LeavesACellOpenWhoseIncidentHasNoBoard) {
    ASSERT_TRUE(settings().setSlowBoard(5, 3));
    compute();
    EXPECT_FALSE(curve.rows().at(4).is_known);
    EXPECT_TRUE(curve.rows().at(5).is_known);
    EXPECT_NE(curve.problem(), QString());
    EXPECT_EQ(curve.command(), QString()) << "no option says so for all boards";
}

TEST_F(Curve, SurvivesTheGreatestNumbers) {
    settings().setBoards(1000);
    settings().setPairs(1000);
    settings().setMasterMs(86'400'000);
    settings().setOpponentMs(86'400'000);
    settings().setSeed(QStringLiteral("18446744073709551615"));
    for (const Field field : explored_fields)
        for (const bool is_log : {false, true}) {
            curve.setLogarithmic(is_log);
            compute(choice::of(field));
            EXPECT_FALSE(curve.rows().empty()) << info_of(field).name();
            EXPECT_LE(curve.rows().size(), 210U) << info_of(field).name();
            EXPECT_GE(curve.rows().front().x, curve.domain().from) << info_of(field).name();
        }
}

TEST_F(Curve, GoesFromValueToValue) {
    compute();
    EXPECT_EQ(curve.neighbour(24, 1), 25);
    EXPECT_EQ(curve.neighbour(24, -5), 19);
    EXPECT_EQ(curve.neighbour(48, 1), 48);
    EXPECT_EQ(curve.neighbour(0, 0), 1);
}

TEST_F(Curve, ShowsTheTableThatTheCopiedLinePrints) {
    for (const SettingField field : {SettingField::BoardsField, SettingField::OpponentField,
                                     SettingField::WalkField, SettingField::PairsField})
        for (const bool does_vary : {false, true}) {
            settings().setOpponentSpread(does_vary ? choice::TimeSpread::Exponential
                                                   : choice::TimeSpread::Constant);
            settings().setPairs(6);
            compute(field);
            const ExploredColumns shown = explored_columns(curve.text(), QLatin1Char('\t'));
            const ExploredColumns printed =
                explored_columns(run_explored_line(curve.command()), QLatin1Char(','));
            ASSERT_GT(shown.size(), 10U);
            for (const auto& [name, cells] : shown) {
                ASSERT_TRUE(printed.contains(name)) << name;
                EXPECT_EQ(printed.at(name), cells) << name << " " << curve.command().toStdString();
            }
        }
}

TEST_F(Curve, ShowsWhatSingleRunsComeToIn200RandomScenarios) {
    std::mt19937_64 random{13};
    curve.setExhibition(&exhibition);
    curve.setActive(true);
    int compared = 0;
    for (int n = 0; n < 200; ++n) {
        Scenario scenario = random_scenario(random);
        scenario.switches.clear();
        if (!exhibition.load(scenario)) continue;
        curve.setField(choice::of(explored_fields.at(static_cast<std::size_t>(draw(random, 0, 5)))));
        finish(curve);
        const auto place =
            static_cast<std::size_t>(draw(random, 0, static_cast<std::int64_t>(curve.rows().size()) - 1));
        const CurveModel::Row& row = curve.rows().at(place);
        if (!row.is_known) continue;
        ++compared;
        for (const bool is_left : {true, false}) {
            const simul::Run& hall = is_left ? *exhibition.left() : *exhibition.right();
            const simul::Run& other = is_left ? *exhibition.right() : *exhibition.left();
            const Axis axis{choice::engine(curve.field()), {}};
            const Scenario at = scenario_at(axis, row.x, exhibition.scenarioOf(*exhibition.right()));
            const Scenario one =
                side_at(axis.field, exhibition.scenarioOf(hall), exhibition.scenarioOf(other))(at);
            const Results run = measure(one, {}, Waits::keep);
            EXPECT_EQ((is_left ? row.left : row.right).front().last_reply, run.last_reply) << n;
            EXPECT_EQ((is_left ? row.left : row.right).front().p95_wait, run.p95_wait) << n;
        }
        EXPECT_EQ(curve.offFormula(), 0) << n;
    }
    EXPECT_GT(compared, 100);
}

}  // namespace
}  // namespace simul
