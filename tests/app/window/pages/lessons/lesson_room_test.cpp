#include <QFile>
#include <QUrl>

#include "simulator/lessons/shipped_lessons.hpp"
#include "tests/app/window/pages/lessons/open_room.hpp"
#include "tests/source_folder.hpp"

namespace simul {
namespace {

class Room : public OpenRoom {
  protected:
    int judged(int card = 0) { return cell(*room.cards(), card, "judged").toInt(); }
};

TEST_F(Room, TakesAChoice) {
    open(QStringLiteral("she-walks-on"));
    EXPECT_EQ(room.kind(), LessonRoom::Choice);
    EXPECT_EQ(room.options()->count(), 5) << "with \"I do not know yet\"";
    room.choose(1);
    EXPECT_EQ(room.answer().toStdString(), "1:00:00");
    EXPECT_EQ(room.answerMs(), 3'600'000);
    reveal();
    EXPECT_EQ(judged(), 1);
    EXPECT_EQ(in_row(*room.cards(), 0, "truth").toStdString(), "1:00:55");
    EXPECT_TRUE(cell(*room.cards(), 0, "scaled").toBool());
    EXPECT_LT(cell(*room.cards(), 0, "youAt").toDouble(), cell(*room.cards(), 0, "truthAt").toDouble());
}

TEST_F(Room, TakesANumber) {
    open(QStringLiteral("one-game"));
    EXPECT_EQ(room.kind(), LessonRoom::Number);
    EXPECT_FALSE(room.typeAnswer(QStringLiteral("later")));
    EXPECT_FALSE(room.answered());
    EXPECT_TRUE(room.typeAnswer(QStringLiteral("0:29:05")));
    reveal();
    EXPECT_EQ(judged(), 1) << "her last move";
}

TEST_F(Room, TakesAMoment) {
    open(QStringLiteral("long-thought"));
    EXPECT_EQ(room.kind(), LessonRoom::Moment);
    EXPECT_GE(room.latestMs(), 3'600'000);
    room.pointAt(612'000, 4'000);
    EXPECT_EQ(room.answerMs(), 612'000);
    reveal();
    EXPECT_EQ(judged(), 0);
}

TEST_F(Room, TakesAnOrder) {
    open(QStringLiteral("the-pool"));
    EXPECT_EQ(room.kind(), LessonRoom::Order);
    ASSERT_EQ(room.items()->count(), 4);
    room.moveItem(0, 3);
    room.moveItem(0, 2);
    EXPECT_EQ(room.answer().toStdString(), "12 at once, 23 at once, 11 at once, 6 at once");
    reveal();
    EXPECT_EQ(judged(), 0);
}

TEST_F(Room, TakesAnOrderAsItIsOfferedByEnterOnly) {
    open(QStringLiteral("the-pool"));
    room.enter();
    settle();
    EXPECT_EQ(room.stage(), LessonRoom::Run);
    EXPECT_TRUE(room.answered());
    open(QStringLiteral("where-it-fits"));
    room.goOn();
    room.goBack();
    EXPECT_FALSE(room.answered());
}

TEST_F(Room, TakesBoards) {
    open(QStringLiteral("who-is-next"));
    EXPECT_EQ(room.kind(), LessonRoom::Pick);
    EXPECT_EQ(room.halls()->playback()->timeMs(), 1'202'000) << "the moment that is asked about";
    room.togglePicked(4);
    room.togglePicked(23);
    room.togglePicked(4);
    EXPECT_EQ(room.picked(), QList<int>{23});
    reveal();
    EXPECT_EQ(judged(), 0);
}

TEST_F(Room, DoesNotShowAMomentAtWhichTheHallWouldAnswer) {
    open(QStringLiteral("one-head"));
    EXPECT_EQ(room.kind(), LessonRoom::Pick);
    EXPECT_EQ(room.halls()->playback()->timeMs(), 0);
}

TEST_F(Room, TreatsNotKnowingKindly) {
    open(QStringLiteral("she-walks-on"));
    room.choose(4);
    EXPECT_TRUE(room.unknown());
    reveal();
    EXPECT_EQ(judged(), 3);
    EXPECT_NE(in_row(*room.cards(), 0, "feedback").toStdString(), "");
}

TEST_F(Room, FixesTheAnswersWhenItRuns) {
    open(QStringLiteral("she-walks-on"));
    room.choose(0);
    go_on();
    EXPECT_EQ(room.stage(), LessonRoom::Run);
    room.goBack();
    settle();
    EXPECT_EQ(room.stage(), LessonRoom::Predict);
    EXPECT_TRUE(room.locked());
    room.choose(2);
    EXPECT_EQ(room.answer().toStdString(), "0:30:00");
}

TEST_F(Room, KeepsEveryStepAtOnce) {
    open(QStringLiteral("one-after-another:3"));
    room.typeAnswer(QStringLiteral("2h"));
    {
        const Preferences read(file);
        EXPECT_TRUE(
            read.kept(QStringLiteral("lessons/one-after-another")).contains(QStringLiteral("n7200000")));
    }
    go_on();
    room.choose(1);
    Preferences others(file);
    LessonRoom again;
    again.setProperty("preferences", QVariant::fromValue(&others));
    open(QStringLiteral("one-after-another"), again);
    EXPECT_EQ(again.setup(), 3);
    EXPECT_EQ(again.stage(), LessonRoom::Predict);
    EXPECT_EQ(again.answer().toStdString(), "2:00:00");
    again.showQuestion(1);
    settle(again);
    EXPECT_TRUE(again.answered());
}

TEST_F(Room, BeginsAnewWhenTheQuestionsHaveChanged) {
    preferences.keep(QStringLiteral("lessons/she-walks-on"), QStringLiteral("99 4 2 1 1 0 c1"));
    open(QStringLiteral("she-walks-on"));
    EXPECT_TRUE(room.renewed());
    EXPECT_EQ(room.setup(), 1);
    EXPECT_EQ(room.stage(), LessonRoom::Predict);
    EXPECT_FALSE(room.answered());
}

TEST_F(Room, BeginsAgainWithOtherNumbersRoundTheEight) {
    open(QStringLiteral("she-walks-on:8"));
    room.choose(1);
    room.otherNumbers();
    settle();
    EXPECT_EQ(room.setup(), 1);
    EXPECT_FALSE(room.answered());
    EXPECT_FALSE(room.locked());
}

TEST_F(Room, KeepsTheAnswersWhenTheLanguageChanges) {
    open(QStringLiteral("she-walks-on"));
    room.choose(1);
    room.setLanguage(QStringLiteral("ko"));
    settle();
    EXPECT_EQ(room.answer().toStdString(), "1:00:00");
    EXPECT_EQ(room.title().toStdString().empty(), false);
    EXPECT_NE(room.title().toStdString(), "She walks on");
}

TEST_F(Room, OpensALessonFromAFileAndKeepsNothingOfIt) {
    const QString mine = QString::fromStdString(in_source_folder("resources/lessons/example/my-lesson.json"));
    room.openFile(QUrl::fromLocalFile(mine));
    settle();
    EXPECT_EQ(room.failure().toStdString(), "");
    ASSERT_GT(room.asks(), 0);
    EXPECT_EQ(room.number(), 0);
    EXPECT_FALSE(room.title().isEmpty());
    reveal();
    EXPECT_EQ(room.stage(), LessonRoom::Explain);
    EXPECT_EQ(preferences.kept(QStringLiteral("lessons/") + room.lesson()), QString{});
    EXPECT_EQ(room.command(), QStringLiteral("simul --lesson '%1' --setup 1 --state explain").arg(mine));
}

TEST_F(Room, SaysInOneLineWhyAFileIsNoLessonAndStaysWhereItWas) {
    open(QStringLiteral("one-game"));
    const QString bad = folder.filePath(QStringLiteral("bad.json"));
    QFile lesson{bad};
    ASSERT_TRUE(lesson.open(QIODevice::WriteOnly));
    lesson.write("{\"format\": \"simul-lesson\", \"version\": 1, \"surprise\": true}");
    lesson.close();
    room.openFile(QUrl::fromLocalFile(bad));
    settle();
    EXPECT_TRUE(room.failure().startsWith(bad)) << room.failure().toStdString();
    EXPECT_FALSE(room.failure().contains(u'\n'));
    EXPECT_EQ(room.lesson(), QStringLiteral("one-game"));
    room.openFile(QUrl::fromLocalFile(folder.filePath(QStringLiteral("none.json"))));
    settle();
    EXPECT_TRUE(room.failure().contains(QStringLiteral("none.json")));
}

TEST_F(Room, WritesTheCommandLineThatOpensItInThisSetupAndStage) {
    open(QStringLiteral("one-too-many:7:run"));
    EXPECT_EQ(room.command(), QStringLiteral("simul --lesson one-too-many --setup 7 --state run"));
}

TEST_F(Room, SaysWhereToLookOnlyWhileItRunsAndLeadsToALineOfTheCode) {
    open(QStringLiteral("one-game::predict"));
    EXPECT_EQ(room.focusBoard(), -1);
    EXPECT_EQ(room.codeLine(), QString{});
    go_on();
    EXPECT_EQ(room.focusBoard(), 0);
    EXPECT_TRUE(room.focusLeft());
    reveal();
    EXPECT_EQ(room.codeLine(), QStringLiteral("opponent"));
}

TEST_F(Room, TellsInTheClosingLessonWhatIsSureAndWhatToLookAtAgain) {
    open(QStringLiteral("what-stays"));
    EXPECT_TRUE(room.sure().isEmpty());
    EXPECT_TRUE(room.lookAgain().isEmpty());
    reveal();
    EXPECT_TRUE(room.sure().isEmpty());
    EXPECT_GE(room.lookAgain().size(), 4) << "nothing was answered";
    EXPECT_EQ(room.lookAgain().removeDuplicates(), 0);
}

TEST_F(Room, OpensEveryLessonInEverySetupOfBothLanguagesWithoutFailure) {
    for (const char* language : {"en", "ko"}) {
        room.setLanguage(QString::fromLatin1(language));
        for (const lessons::Lesson& lesson : lessons::shipped_lessons())
            for (std::uint32_t setup = 1; setup <= 2; ++setup) {
                open(QStringLiteral("%1:%2:explain").arg(QString::fromStdString(lesson.id)).arg(setup));
                EXPECT_EQ(room.failure().toStdString(), "");
                EXPECT_EQ(room.cards()->count(), room.asks());
                EXPECT_EQ(static_cast<std::uint32_t>(room.setup()), setup);
            }
    }
}

}  // namespace
}  // namespace simul
