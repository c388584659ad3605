#include "app/window/settings/models/incidents_model.hpp"

#include <random>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/settings/models/settings.hpp"
#include "tests/app/window/support/golden.hpp"
#include "tests/app/window/support/model_changes.hpp"

namespace simul {
namespace {

class Incidents : public testing::Test {
  protected:
    std::string text() const { return model_text(incidents); }

    Settings settings;
    IncidentsModel& incidents = *settings.incidents();
    const QAbstractItemModelTester tester{&incidents, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Incidents, StandInOrderOfKindBoardAndPair) {
    settings.setBlockingThought(3, 5, 60'000);
    settings.setBlockingThought(3, 1, 1500);
    settings.setBlockingBoard(5, true);
    settings.setSlowBoard(7, 10);
    settings.setSlowBoard(2, 0.5);
    EXPECT_EQ(text(),
              "board=2 extraMs=0 factor=0.5 pair=0 what=0\n"
              "board=7 extraMs=0 factor=10 pair=0 what=0\n"
              "board=5 extraMs=0 factor=1 pair=0 what=1\n"
              "board=3 extraMs=1500 factor=1 pair=1 what=2\n"
              "board=3 extraMs=60000 factor=1 pair=5 what=2\n");
}

TEST_F(Incidents, TellNothingWhenANumberChangesThatIsNoneOfTheirs) {
    for (int board = 0; board < 24; ++board) settings.setSlowBoard(board, 2);
    const ModelChanges told{incidents};
    const QSignalSpy counted{&incidents, &IncidentsModel::countChanged};
    settings.setWalkMs(500);
    settings.setPairs(29);
    settings.setSeed(QStringLiteral("7"));
    settings.setSlowBoard(3, 2);
    EXPECT_EQ(told.all(), 0);
    EXPECT_EQ(counted.count(), 0);
}

TEST_F(Incidents, TellOfSingleRows) {
    settings.setSlowBoard(1, 2);
    settings.setSlowBoard(9, 2);
    const ModelChanges told{incidents};
    const QSignalSpy counted{&incidents, &IncidentsModel::countChanged};
    settings.setSlowBoard(4, 2);
    EXPECT_EQ(told.inserted, 1);
    EXPECT_EQ(counted.count(), 1);
    settings.setSlowBoard(4, 3);
    EXPECT_EQ(told.changed, 1);
    settings.setSlowBoard(1, 1);
    EXPECT_EQ(told.removed, 1);
    EXPECT_EQ(told.all(), 3);
    EXPECT_EQ(counted.count(), 2);
}

TEST_F(Incidents, AreNotThereWhileTheirBoardOrPairIsNot) {
    settings.setSlowBoard(20, 3);
    settings.setBlockingThought(1, 29, 600'000);
    settings.setBlockingBoard(2, true);
    const std::string before = text();
    settings.setPairs(29);
    EXPECT_EQ(incidents.count(), 2);
    EXPECT_FALSE(settings.hasProblem());
    EXPECT_TRUE(settings.toScenario(Mode::async).blocks.empty());
    settings.setBoards(2);
    EXPECT_EQ(incidents.count(), 0);
    settings.setBoards(24);
    settings.setPairs(30);
    EXPECT_EQ(text(), before);
}

TEST_F(Incidents, AreTakenBackRowByRow) {
    settings.setSlowBoard(20, 3);
    settings.setBlockingBoard(2, true);
    settings.setBlockingThought(1, 29, 600'000);
    incidents.takeBack(3);
    incidents.takeBack(-1);
    EXPECT_EQ(incidents.count(), 3);
    incidents.takeBack(1);
    EXPECT_TRUE(settings.toScenario(Mode::async).blocking_boards.empty());
    incidents.takeBack(1);
    EXPECT_TRUE(settings.toScenario(Mode::async).blocks.empty());
    incidents.takeBack(0);
    EXPECT_TRUE(settings.classic());
}

TEST_F(Incidents, AreOneForAThoughtThatIsNamedTwice) {
    Scenario scenario;
    scenario.blocks = {{4, 2, Duration{1000}}, {0, 0, Duration{500}}, {4, 2, Duration{2000}}};
    ASSERT_TRUE(settings.load(scenario));
    EXPECT_EQ(text(),
              "board=0 extraMs=500 factor=1 pair=0 what=2\n"
              "board=4 extraMs=3000 factor=1 pair=2 what=2\n");
    incidents.takeBack(1);
    EXPECT_EQ(settings.toScenario(Mode::async).blocks.size(), 1U);
}

TEST_F(Incidents, AreAddedAsPeopleTypeThem) {
    EXPECT_TRUE(incidents.addSlow(QStringLiteral(" 3 "), QStringLiteral("2.5")));
    EXPECT_TRUE(incidents.addHolding(QStringLiteral("24")));
    EXPECT_TRUE(incidents.addThought(QStringLiteral("1"), QStringLiteral("30"), QStringLiteral("10m")));
    const Scenario scenario = settings.toScenario(Mode::async);
    EXPECT_EQ(scenario.slow, (std::vector<SlowBoard>{{2, 2.5}}));
    EXPECT_EQ(scenario.blocking_boards, std::vector<std::uint32_t>{23});
    EXPECT_EQ(scenario.blocks, (std::vector<BlockingThought>{{0, 29, std::chrono::minutes{10}}}));
}

TEST_F(Incidents, AreRefusedWhenWhatIsTypedCannotBe) {
    for (const char* board : {"", "x", "0", "-1", "1.5", "25", "1000001", "99999999999999999999"}) {
        const QString typed = QString::fromLatin1(board);
        EXPECT_FALSE(incidents.addHolding(typed)) << board;
        EXPECT_EQ(settings.problemField(), choice::SettingField::BlockingBoardField);
        EXPECT_FALSE(incidents.addSlow(typed, QStringLiteral("2"))) << board;
        EXPECT_FALSE(incidents.addThought(typed, QStringLiteral("1"), QStringLiteral("10m"))) << board;
    }
    const auto one = QStringLiteral("1");
    for (const char* factor : {"", "much", "0", "-2", "inf", "nan", "1001"})
        EXPECT_FALSE(incidents.addSlow(one, QString::fromLatin1(factor))) << factor;
    EXPECT_FALSE(incidents.addThought(one, QStringLiteral("31"), QStringLiteral("10m")));
    EXPECT_FALSE(incidents.addThought(one, one, QStringLiteral("soon")));
    EXPECT_EQ(settings.problemField(), choice::SettingField::BlockField);
    EXPECT_TRUE(settings.classic());
}

TEST_F(Incidents, AreThoseOfTheScenarioAfterEveryEdit) {
    std::mt19937 random{5};
    const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
    for (int edit = 0; edit < 500; ++edit) {
        switch (below(6)) {
            case 0:
                settings.setSlowBoard(below(12), 1 + below(2));
                break;
            case 1:
                settings.setBlockingBoard(below(12), below(2) == 0);
                break;
            case 2:
                settings.setBlockingThought(below(12), below(4), below(3) * 1000);
                break;
            case 3:
                settings.setBoards(1 + below(12));
                break;
            case 4:
                settings.setPairs(1 + below(4));
                break;
            default:
                incidents.takeBack(below(8));
        }
        const Scenario now = settings.toScenario(Mode::async);
        Settings fresh;
        ASSERT_TRUE(fresh.load(now));
        ASSERT_EQ(text(), model_text(*fresh.incidents()));
        ASSERT_EQ(incidents.count(), static_cast<int>(incidents_of(now).size()));
    }
}

}  // namespace
}  // namespace simul
