#include "tests/app/window/pages/lessons/open_room.hpp"

namespace simul {
namespace {

class Stages : public OpenRoom {
  protected:
    Playback& clock() { return *room.halls()->playback(); }
};

TEST_F(Stages, ShowNothingOfWhatComesLater) {
    open(QStringLiteral("she-walks-on"));
    for (const QString& text :
         {room.discuss(), room.explanation(), room.code(), room.listing(), room.nextStep()})
        EXPECT_EQ(text.toStdString(), "");
    EXPECT_EQ(room.points()->count(), 0);
    EXPECT_EQ(room.cards()->count(), 0);
    go_on();
    EXPECT_GT(room.points()->count(), 0);
    EXPECT_EQ(room.cards()->count(), 0);
    EXPECT_EQ(room.explanation().toStdString(), "");
    go_on();
    EXPECT_EQ(room.cards()->count(), 1);
    EXPECT_NE(room.explanation().toStdString(), "");
}

TEST_F(Stages, PlayWhatIsToBeWatchedAndPauseAtItsEnd) {
    open(QStringLiteral("who-is-next"));
    room.togglePicked(1);
    go_on();
    go_on();
    EXPECT_EQ(room.stage(), LessonRoom::Run);
    EXPECT_TRUE(clock().playing());
    EXPECT_EQ(clock().timeMs(), 1'082'000);
    EXPECT_EQ(clock().speed(), 10);
    clock().step(60);
    EXPECT_FALSE(clock().playing());
    EXPECT_EQ(clock().timeMs(), 1'322'000);
}

TEST_F(Stages, DoNotPlayByThemselvesWhereALessonWasLeft) {
    open(QStringLiteral("she-walks-on::run"));
    EXPECT_EQ(room.stage(), LessonRoom::Run);
    EXPECT_FALSE(clock().playing());
}

TEST_F(Stages, PlayTheWrongAnswerInTheOtherHall) {
    open(QStringLiteral("she-walks-on"));
    room.choose(0);
    reveal();
    ASSERT_TRUE(cell(*room.cards(), 0, "playable").toBool());
    room.watchAnswer(0);
    settle();
    EXPECT_EQ(room.watched(), 0);
    EXPECT_EQ(room.halls()->exhibition()->left()->mode(), choice::RunMode::Clones);
    EXPECT_EQ(room.halls()->exhibition()->left()->lastReplyMs(), 1'800'000);
    EXPECT_EQ(room.halls()->exhibition()->right()->lastReplyMs(), 3'655'000);
    EXPECT_TRUE(clock().playing());
}

TEST_F(Stages, LeadOnToTheNextLessonAndBack) {
    open(QStringLiteral("one-game"));
    go_on();
    go_on();
    EXPECT_EQ(room.stage(), LessonRoom::Explain);
    EXPECT_EQ(room.nextLesson(), QStringLiteral("one-after-another"));
    go_on();
    EXPECT_EQ(room.lesson(), QStringLiteral("one-after-another"));
    room.goBack();
    settle();
    EXPECT_EQ(room.lesson(), QStringLiteral("one-game"));
    EXPECT_EQ(room.stage(), LessonRoom::Explain) << "where it was left";
}

TEST_F(Stages, OfTheClosingLessonHaveNothingToRunAndAskOnceMoreWhatWasWrong) {
    open(QStringLiteral("one-game"));
    room.typeAnswer(QStringLiteral("0:27:30"));
    reveal();
    open(QStringLiteral("what-stays"));
    EXPECT_FALSE(room.watches());
    EXPECT_EQ(room.asks(), 10);
    reveal();
    QStringList from;
    for (int card = 0; card < room.asks(); ++card) from.append(in_row(*room.cards(), card, "lesson"));
    EXPECT_TRUE(from.contains(QStringLiteral("one-game"))) << from.join(u' ').toStdString();
    open(QStringLiteral("what-stays:2:predict"));
    EXPECT_FALSE(missed_before(preferences)) << "it comes back once";
}

TEST_F(Stages, LeaveTheRaceAloneUntilItIsOpenedThere) {
    Exhibition race;
    open(QStringLiteral("one-too-many"));
    go_on();
    EXPECT_EQ(race.settings()->boards(), 24);
    EXPECT_TRUE(room.openIn(&race, false));
    EXPECT_EQ(race.settings()->boards(), 13);
    EXPECT_EQ(race.left()->mode(), choice::RunMode::Async);
    open(QStringLiteral("one-game"));
    EXPECT_TRUE(room.openIn(&race, true));
    EXPECT_EQ(race.settings()->boards(), 1);
    EXPECT_EQ(race.settings()->opponentMs(), 2'000);
}

TEST_F(Stages, ShowOneHallWhereThereIsOne) {
    open(QStringLiteral("one-game"));
    EXPECT_TRUE(room.halls()->hasLeft());
    EXPECT_FALSE(room.halls()->hasRight());
}

}  // namespace
}  // namespace simul
