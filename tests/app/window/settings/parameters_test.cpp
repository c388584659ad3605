#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

TEST_F(OpenWindow, TakesTypedNumbersAndTimes) {
    type(QStringLiteral("parameters/boards/field"), QStringLiteral("12"));
    EXPECT_EQ(settings().boards(), 12);
    type(QStringLiteral("parameters/master/field"), QStringLiteral("1m30s"));
    EXPECT_EQ(settings().masterMs(), 90'000);
    type(QStringLiteral("parameters/walk/field"), QStringLiteral("0.5"));
    EXPECT_EQ(settings().walkMs(), 500);
}

TEST_F(OpenWindow, SaysInPlaceWhatIsPossible) {
    type(QStringLiteral("parameters/boards/field"), QStringLiteral("0"));
    EXPECT_EQ(text_of(QStringLiteral("parameters/boards/message")),
              QStringLiteral("Possible here: 1 to 1,000."));
    EXPECT_EQ(settings().boards(), 24);
    type(QStringLiteral("parameters/boards/field"), QStringLiteral("99999999999"));
    EXPECT_EQ(text_of(QStringLiteral("parameters/boards/message")),
              QStringLiteral("Possible here: 1 to 1,000."));
    type(QStringLiteral("parameters/boards/field"), QStringLiteral("many"));
    EXPECT_TRUE(text_of(QStringLiteral("parameters/boards/message")).contains(QStringLiteral("many")));
    type(QStringLiteral("parameters/boards/field"), QStringLiteral("6"));
    EXPECT_EQ(text_of(QStringLiteral("parameters/boards/message")), QString());
    EXPECT_EQ(settings().boards(), 6);
}

TEST_F(OpenWindow, SaysWhenTheNumbersTogetherAreTooMuch) {
    const QString problem = QStringLiteral("parameters/runProblem");
    EXPECT_FALSE(item(problem)->isVisible());
    settings().setBoards(1000);
    type(QStringLiteral("parameters/pairs/field"), QStringLiteral("1000"));
    EXPECT_TRUE(item(problem)->isVisible());
    EXPECT_EQ(text_of(problem),
              QStringLiteral("That would be 3,002,000 events; the window shows up to 650,000. "
                             "simul-cli goes further."));
    EXPECT_EQ(settings().pairs(), 30);
    settings().setBoards(1);
    settings().setPairs(10'000);
    settings().setOpponentMs(86'400'000);
    settings().setWalkMs(86'400'000);
    settings().setMasterMs(86'400'000);
    EXPECT_EQ(text_of(problem), QStringLiteral("That would last more than 69 years."));
    settings().setPairs(30);
    EXPECT_FALSE(item(problem)->isVisible());
}

TEST_F(OpenWindow, MovesThroughChosenValuesWithTheKeysOfASlider) {
    item(QStringLiteral("parameters/opponent/slider"))->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    EXPECT_EQ(settings().opponentMs(), 60'000);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(settings().opponentMs(), 50'000);
    EXPECT_EQ(text_of(QStringLiteral("parameters/opponent/field")), QStringLiteral("50"));
}

TEST_F(OpenWindow, LeavesOtherWishesAloneWhenTheBoardsBecomeFewer) {
    settings().setInPlay(20);
    settings().setBoards(6);
    settings().setBoards(24);
    EXPECT_EQ(settings().inPlay(), 20);
}

TEST_F(OpenWindow, ComesBackToTheClassicExhibitionWithOneButton) {
    settings().setBoards(7);
    settings().setWalkMs(3000);
    session.picture();
    click(QStringLiteral("parameters/resetButton"));
    EXPECT_TRUE(settings().classic());
}

TEST_F(OpenWindow, KeepsThePlaybackTimeWhenANumberChanges) {
    playback().seek(600'000);
    type(QStringLiteral("parameters/boards/field"), QStringLiteral("12"));
    EXPECT_EQ(playback().timeMs(), 600'000);
}

TEST_F(OpenWindow, ShowsTheResultBesideThePrediction) {
    auto* row = object(QStringLiteral("parameters/lastReplyRow"));
    EXPECT_EQ(row->property("one").toString(), QStringLiteral("12:00:00"));
    EXPECT_EQ(row->property("other").toString(), QStringLiteral("1:00:55"));
}

}  // namespace
}  // namespace simul
