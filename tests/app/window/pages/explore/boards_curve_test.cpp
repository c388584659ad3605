#include "app/window/pages/explore/models/boards_curve.hpp"

#include <filesystem>

#include <QCoreApplication>
#include <QEventLoop>
#include <gtest/gtest.h>

#include "app/window/pages/explore/models/sweep_line.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// Computes to the end.
void finish(const BoardsCurve& curve) {
    while (curve.busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

std::size_t threads_alive() {
    const std::filesystem::directory_iterator tasks{"/proc/self/task"};
    return static_cast<std::size_t>(std::distance(begin(tasks), end(tasks)));
}

TEST(BoardsCurve, FindsThe13thBoardOfTheClassicExhibition) {
    Exhibition exhibition;
    BoardsCurve curve;
    curve.setExhibition(&exhibition);
    EXPECT_EQ(curve.to(), 0) << "nothing before it is shown";
    curve.setActive(true);
    finish(curve);
    EXPECT_EQ(curve.to(), 48);
    EXPECT_EQ(curve.here(), 24);
    EXPECT_EQ(curve.knee(), 12);
    EXPECT_EQ(curve.finding(), BoardsCurve::Finding::KneeInside);
    EXPECT_EQ(curve.freeBoards(), 12);
    EXPECT_EQ(curve.freeMs(), 5'000);
    EXPECT_EQ(curve.dearMs(), 150'000);
    const BoardsCurve::Row& row = curve.rows().at(23);
    EXPECT_EQ(row.left->last_reply, 12h);
    EXPECT_EQ(row.right->last_reply, 1h + 55s);
    for (const BoardsCurve::Row& one : curve.rows()) EXPECT_LE(speed_up(*one.left, *one.right), 12);
    EXPECT_EQ(curve.formula().at(23), 3'655'000);
}

TEST(BoardsCurve, SaysThatNothingIsHiddenBehindASlowMaster) {
    Exhibition exhibition;
    exhibition.settings()->setMasterMs(55'000);
    exhibition.settings()->setOpponentMs(5'000);
    BoardsCurve curve;
    curve.setExhibition(&exhibition);
    curve.setActive(true);
    finish(curve);
    EXPECT_EQ(curve.finding(), BoardsCurve::Finding::NeverWaits);
    EXPECT_EQ(curve.dearMs(), 1'650'000) << "27:30";
}

TEST(BoardsCurve, FindsNothingThatFitsInASentenceWhereTimesVary) {
    Exhibition exhibition;
    exhibition.settings()->setOpponentSpread(choice::TimeSpread::Exponential);
    BoardsCurve curve;
    curve.setExhibition(&exhibition);
    curve.setActive(true);
    finish(curve);
    EXPECT_EQ(curve.finding(), BoardsCurve::Finding::Nothing);
    EXPECT_TRUE(curve.formula().empty());
    Scenario scenario = exhibition.scenarioOf(*exhibition.right());
    scenario.boards = 7;
    EXPECT_EQ(curve.rows().at(6).right->last_reply, measure(scenario).last_reply);
}

TEST(BoardsCurve, KeepsItsAxisWhileSomebodyDrags) {
    Exhibition exhibition;
    BoardsCurve curve;
    curve.setExhibition(&exhibition);
    curve.setActive(true);
    curve.setDragging(true);
    exhibition.settings()->setBoards(40);
    finish(curve);
    EXPECT_EQ(curve.to(), 48);
    curve.setDragging(false);
    finish(curve);
    EXPECT_EQ(curve.to(), 100);
}

TEST(BoardsCurve, EndsAllWorkWhenItIsLeft) {
    Exhibition exhibition;
    const std::size_t before = threads_alive();
    BoardsCurve curve;
    curve.setExhibition(&exhibition);
    curve.setActive(true);
    EXPECT_LE(threads_alive(), before + sweep_threads());
    curve.setActive(false);
    EXPECT_FALSE(curve.busy());
    EXPECT_EQ(threads_alive(), before);
    curve.setActive(true);
    finish(curve);
    EXPECT_TRUE(curve.rows().at(47).is_known()) << "what was left is taken up again";
}

TEST(BoardsCurve, LeavesACellOpenWhoseIncidentHasNoBoard) {
    Exhibition exhibition;
    ASSERT_TRUE(exhibition.settings()->setSlowBoard(5, 3));
    BoardsCurve curve;
    curve.setExhibition(&exhibition);
    curve.setActive(true);
    finish(curve);
    EXPECT_FALSE(curve.rows().at(4).is_known());
    EXPECT_TRUE(curve.rows().at(5).is_known());
    EXPECT_EQ(curve.command(), QString()) << "no option says so for all boards";
}

TEST(BoardsCurve, TellsItsNumbersAsText) {
    Exhibition exhibition;
    BoardsCurve curve;
    curve.setExhibition(&exhibition);
    curve.setActive(true);
    finish(curve);
    const QStringList lines = curve.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 49);
    EXPECT_TRUE(lines.at(24).startsWith(QStringLiteral("24\t43200000\t3655000\t11.8")));
    EXPECT_EQ(curve.command(), QStringLiteral("simul-cli sweep --vary boards=1..48"));
}

TEST(SweepLine, HasOptionsForWhatDiffersFromTheClassicExhibition) {
    Scenario right;
    right.master = 2s;
    right.mode = Mode::pool;
    right.in_play = 4;
    right.vary_opponent = {Spread::lognormal, 50};
    EXPECT_EQ(sweep_line(in_mode(right, Mode::sync), right, 12),
              "simul-cli sweep --vary boards=1..12 --mode pool --master 2s --in-play 4 --vary-opponent "
              "lognormal:50");
    EXPECT_EQ(sweep_line(right, right, 12), "") << "nothing to compare";
    right.slow = {{0, 2}};
    EXPECT_EQ(sweep_line(in_mode(right, Mode::sync), right, 12), "");
}

}  // namespace
}  // namespace simul
