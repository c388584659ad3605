#include "app/window/settings/models/settings.hpp"

#include <limits>

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/base/window_limits.hpp"

namespace simul {
namespace {

using choice::SettingField;

TEST(Settings, BeginAsTheClassicExhibition) {
    const Settings settings;
    EXPECT_EQ(settings.boards(), 24);
    EXPECT_EQ(settings.pairs(), 30);
    EXPECT_EQ(settings.masterMs(), 5000);
    EXPECT_EQ(settings.opponentMs(), 55000);
    EXPECT_TRUE(settings.allInPlay());
    EXPECT_TRUE(settings.classic());
    EXPECT_FALSE(settings.hasProblem());
    EXPECT_EQ(settings.toScenario(Mode::async), Scenario{});
}

TEST(Settings, TellOfAChangeOnceAndOfNoChangeNever) {
    Settings settings;
    const QSignalSpy changed{&settings, &Settings::changed};
    settings.setBoards(24);
    EXPECT_EQ(changed.count(), 0);
    settings.setBoards(12);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(settings.classic());
}

TEST(Settings, KeepTheirValueAndNameTheRangeWhenAValueIsRefused) {
    Settings settings;
    const QSignalSpy changed{&settings, &Settings::changed};
    settings.setBoards(1001);
    EXPECT_EQ(settings.boards(), 24);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_TRUE(settings.hasProblem());
    EXPECT_EQ(settings.problemField(), SettingField::BoardsField);
    EXPECT_EQ(settings.problemValue(), QStringLiteral("1001"));
    EXPECT_EQ(settings.problemLow(), 1);
    EXPECT_EQ(settings.problemHigh(), 1000);
}

TEST(Settings, ForgetAProblemAtTheNextGoodValue) {
    Settings settings;
    settings.setMasterMs(0);
    EXPECT_EQ(settings.problemField(), SettingField::MasterField);
    const QSignalSpy told{&settings, &Settings::problemChanged};
    settings.setOpponentMs(54000);
    EXPECT_FALSE(settings.hasProblem());
    EXPECT_EQ(told.count(), 1);
}

TEST(Settings, RefuseWhatIsNotANumber) {
    Settings settings;
    settings.setMasterMs(std::numeric_limits<double>::quiet_NaN());
    EXPECT_EQ(settings.problemField(), SettingField::MasterField);
    settings.setOpponentSpreadPercent(std::numeric_limits<double>::infinity());
    EXPECT_EQ(settings.problemField(), SettingField::VaryOpponentField);
    settings.setSeed(QStringLiteral("seven"));
    EXPECT_EQ(settings.problemField(), SettingField::SeedField);
    EXPECT_TRUE(settings.classic());
}

TEST(Settings, RememberEveryBitOfASeed) {
    Settings settings;
    settings.setSeed(QStringLiteral("18446744073709551615"));
    EXPECT_EQ(settings.toScenario(Mode::async).seed, std::numeric_limits<std::uint64_t>::max());
}

TEST(Settings, KeepAllGamesInPlayWhenTheNumberOfBoardsChanges) {
    Settings settings;
    settings.setInPlay(24);
    settings.setBoards(40);
    EXPECT_EQ(settings.inPlay(), 40);
    EXPECT_FALSE(settings.toScenario(Mode::pool).in_play);
}

TEST(Settings, LoseNothingWhenBoardsAreDraggedDownAndUpAgain) {
    Settings settings;
    settings.setInPlay(12);
    settings.setMasters(4);
    settings.setSlowBoard(20, 3);
    settings.setBlockingThought(21, 0, 600000);
    settings.setBlockingBoard(22, true);
    const Scenario before = settings.toScenario(Mode::pool);
    settings.setBoards(3);
    EXPECT_EQ(settings.masters(), 3);
    EXPECT_EQ(settings.inPlay(), 3);
    EXPECT_TRUE(settings.allInPlay());
    EXPECT_EQ(settings.incidents()->count(), 0);
    settings.setBoards(24);
    EXPECT_EQ(settings.toScenario(Mode::pool), before);
}

TEST(Settings, RefuseMoreMastersOrGamesInPlayThanBoards) {
    Settings settings;
    settings.setMasters(25);
    EXPECT_EQ(settings.problemField(), SettingField::MastersField);
    EXPECT_EQ(settings.problemHigh(), 24);
    settings.setInPlay(25);
    EXPECT_EQ(settings.problemField(), SettingField::InPlayField);
    EXPECT_TRUE(settings.classic());
}

TEST(Settings, RefuseRunsWithMoreEventsThanTheWindowShows) {
    Settings settings;
    settings.setBoards(1000);
    settings.setPairs(10000);
    EXPECT_EQ(settings.pairs(), 30);
    EXPECT_EQ(settings.problemField(), SettingField::EventsField);
    EXPECT_EQ(settings.problemHigh(), static_cast<double>(window_limits::events));
}

TEST(Settings, KeepIncidentsInOrderWithOneForEachPlace) {
    Settings settings;
    settings.setSlowBoard(7, 10);
    settings.setSlowBoard(2, 0.5);
    EXPECT_EQ(settings.toScenario(Mode::async).slow, (std::vector<SlowBoard>{{2, 0.5}, {7, 10}}));
    settings.setSlowBoard(7, 1);
    EXPECT_EQ(settings.toScenario(Mode::async).slow, (std::vector<SlowBoard>{{2, 0.5}}));
    settings.setBlockingBoard(5, true);
    settings.setBlockingBoard(5, true);
    EXPECT_EQ(settings.toScenario(Mode::async).blocking_boards, std::vector<std::uint32_t>{5});
    EXPECT_TRUE(settings.setBlockingThought(0, 1, 1000));
    EXPECT_TRUE(settings.setBlockingThought(0, 0, 600000));
    EXPECT_EQ(settings.toScenario(Mode::async).blocks,
              (std::vector<BlockingThought>{{0, 0, Duration{600000}}, {0, 1, Duration{1000}}}));
}

TEST(Settings, TakeAllLongThoughtsBackWithOneChange) {
    Settings settings;
    settings.setSlowBoard(7, 10);
    for (int board = 0; board < 5; ++board) settings.setBlockingThought(board, 0, 1000);
    const QSignalSpy changed{&settings, &Settings::changed};
    settings.clearBlockingThoughts();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(settings.toScenario(Mode::async).blocks.empty());
    EXPECT_EQ(settings.incidents()->count(), 1);
}

TEST(Settings, RefuseIncidentsAtBoardsOrPairsThatDoNotExist) {
    Settings settings;
    EXPECT_FALSE(settings.setSlowBoard(24, 2));
    EXPECT_EQ(settings.problemField(), SettingField::SlowField);
    EXPECT_EQ(settings.problemValue(), QStringLiteral("25"));
    EXPECT_FALSE(settings.setBlockingThought(0, 30, 1000));
    EXPECT_EQ(settings.problemField(), SettingField::BlockField);
    EXPECT_FALSE(settings.setBlockingBoard(-1, true));
    EXPECT_FALSE(settings.setSlowBoard(3, -2));
    EXPECT_TRUE(settings.classic());
}

TEST(Settings, CutAPercentageToWhatTheNewSpreadAllows) {
    Settings settings;
    settings.setOpponentSpread(choice::TimeSpread::Lognormal);
    settings.setOpponentSpreadPercent(150);
    settings.setOpponentSpread(choice::TimeSpread::Uniform);
    EXPECT_EQ(settings.opponentSpreadPercent(), 100);
    EXPECT_FALSE(settings.hasProblem());
}

TEST(Settings, UseTheGamesLengthsOnlyWhenAsked) {
    Settings settings;
    settings.setGameLengths({40, 12});
    EXPECT_TRUE(settings.classic());
    settings.setRealLengths(true);
    EXPECT_EQ(settings.toScenario(Mode::async).lengths, (std::vector<std::uint32_t>{40, 12}));
    settings.reset();
    EXPECT_TRUE(settings.classic());
    settings.setRealLengths(true);
    EXPECT_EQ(settings.toScenario(Mode::async).lengths.size(), 2U);
}

TEST(Settings, KnowWhetherRealLengthsChangeAnything) {
    Settings settings;
    settings.setGameLengths({40, 33, 12});
    EXPECT_TRUE(settings.realLengthsMatter()) << "the third game ends after 12 of 30 pairs";
    settings.set(choice::SettingField::PairsField, 12);
    EXPECT_FALSE(settings.realLengthsMatter());
    settings.set(choice::SettingField::PairsField, 30);
    settings.setBoards(2);
    EXPECT_FALSE(settings.realLengthsMatter()) << "the short game is on no board";
}

TEST(Settings, KeepTheLengthsOfTheGamesUnlessAScenarioHasItsOwn) {
    Settings settings;
    settings.setGameLengths({40, 12});
    Scenario scenario;
    scenario.real_lengths = true;
    ASSERT_TRUE(settings.load(scenario));
    EXPECT_EQ(settings.toScenario(Mode::async).lengths, (std::vector<std::uint32_t>{40, 12}));
    scenario.lengths = {7};
    ASSERT_TRUE(settings.load(scenario));
    EXPECT_EQ(settings.toScenario(Mode::async).lengths, std::vector<std::uint32_t>{7});
}

TEST(Settings, LoadAScenarioAndRefuseABadOne) {
    Settings settings;
    Scenario scenario;
    scenario.boards = 30;
    scenario.in_play = 30;
    scenario.mode = Mode::threads;
    EXPECT_TRUE(settings.load(scenario));
    EXPECT_TRUE(settings.allInPlay());
    EXPECT_EQ(settings.boards(), 30);
    scenario.boards = 5000;
    EXPECT_FALSE(settings.load(scenario));
    EXPECT_EQ(settings.problemField(), SettingField::BoardsField);
    scenario.boards = 10;
    EXPECT_FALSE(settings.load(scenario));
    EXPECT_EQ(settings.problemField(), SettingField::InPlayField);
    EXPECT_EQ(settings.boards(), 30);
}

}  // namespace
}  // namespace simul
