#include "app/window/pages/lessons/models/lesson_room.hpp"
#include "tests/app/window/support/accessible_tree.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class LessonsPage : protected ActiveAccessibility, public ShownItems {
  protected:
    void SetUp() override {
        press(Qt::Key_4, Qt::ControlModifier);
        session.picture();
    }
    void key(Qt::Key which) {
        press(which);
        session.picture();
    }
    LessonRoom* room() {
        return object(QStringLiteral("otherPage"))
            ->property("item")
            .value<QObject*>()
            ->findChild<LessonRoom*>();
    }
    void open(const char* id) {
        room()->open(QString::fromLatin1(id));
        session.picture();
    }
    void click_the(const char* name, int which = 0) {
        QQuickItem* target = shown(name).value(which);
        ASSERT_NE(target, nullptr) << name;
        click_on(target);
        session.picture();
    }
    QString said(const char* name) {
        QQuickItem* target = shown(name).value(0);
        return target == nullptr ? QString{} : target->property("text").toString();
    }
};

TEST_F(LessonsPage, ListsAllLessonsWithHowFarOneIs) {
    EXPECT_EQ(shown("lessonCard").size(), 18);
    EXPECT_EQ(said("progressWord"), QStringLiteral("new"));
    keep("lessons.png");
}

TEST_F(LessonsPage, ResetsALessonAndTakesThatBack) {
    open("one-game");
    key(Qt::Key_R);
    key(Qt::Key_Escape);
    EXPECT_EQ(said("progressWord"), QStringLiteral("done"));
    click_the("resetLesson");
    EXPECT_EQ(said("progressWord"), QStringLiteral("new"));
    EXPECT_EQ(room()->lesson(), QString{}) << "the lesson is not opened";
    click_the("resetAll");
    EXPECT_EQ(said("progressWord"), QStringLiteral("done"));
}

TEST_F(LessonsPage, DoesALessonByKeyboardAlone) {
    key(Qt::Key_Return);
    EXPECT_EQ(room()->lesson(), QStringLiteral("one-game"));
    key(Qt::Key_Escape);
    EXPECT_EQ(room()->lesson(), QString{});
    open("she-walks-on");
    key(Qt::Key_2);
    EXPECT_EQ(room()->answer().toStdString(), "1:00:00");
    key(Qt::Key_Return);
    EXPECT_EQ(room()->stage(), LessonRoom::Run);
    key(Qt::Key_Space);
    EXPECT_FALSE(room()->halls()->playback()->playing());
    key(Qt::Key_R);
    EXPECT_EQ(said("verdict"), QStringLiteral("Not quite."));
    keep("lesson-explain.png");
    key(Qt::Key_N);
    EXPECT_EQ(room()->setup(), 2);
    key(Qt::Key_Escape);
    EXPECT_EQ(shown("lessonCard").size(), 18);
    EXPECT_EQ(playback().timeMs(), 0) << "the race has not moved";
}

TEST_F(LessonsPage, DoesALessonByMouseAlone) {
    click_the("lessonCard", 2);
    EXPECT_EQ(room()->lesson(), QStringLiteral("she-walks-on"));
    click_the("lessonOption", 2);
    EXPECT_EQ(room()->answer().toStdString(), "1:00:55");
    click_the("runButton");
    EXPECT_EQ(room()->stage(), LessonRoom::Run);
    click_the("explainButton");
    EXPECT_EQ(said("verdict"), QStringLiteral("As you predicted."));
    click_the("nextLesson");
    EXPECT_EQ(room()->lesson(), QStringLiteral("span-and-sum"));
    click_the("backToList");
    EXPECT_EQ(shown("lessonCard").size(), 18);
}

TEST_F(LessonsPage, IsLedThroughByThePresentersTwoKeys) {
    open("one-after-another");
    for (const int stage : {LessonRoom::Predict, LessonRoom::Run, LessonRoom::Explain}) {
        key(Qt::Key_PageDown);
        EXPECT_EQ(room()->stage(), stage);
    }
    key(Qt::Key_PageDown);
    EXPECT_EQ(room()->lesson(), QStringLiteral("she-walks-on"));
    key(Qt::Key_PageUp);
    EXPECT_EQ(room()->lesson(), QStringLiteral("one-after-another"));
    for (const int stage : {LessonRoom::Run, LessonRoom::Predict}) {
        key(Qt::Key_PageUp);
        EXPECT_EQ(room()->stage(), stage);
    }
    EXPECT_EQ(playback().timeMs(), 0) << "the race has not moved";
}

TEST_F(LessonsPage, TakesATypedNumberWithEnterAndGoesOnWithTheNext) {
    open("one-game");
    QQuickItem* field = shown("answerField").value(0);
    ASSERT_NE(field, nullptr);
    field->forceActiveFocus(Qt::TabFocusReason);
    for (const Qt::Key digit : {Qt::Key_3, Qt::Key_0, Qt::Key_M}) press(digit);
    key(Qt::Key_Return);
    EXPECT_EQ(room()->answer().toStdString(), "0:30:00");
    EXPECT_EQ(room()->stage(), LessonRoom::Predict);
    key(Qt::Key_Return);
    EXPECT_EQ(room()->stage(), LessonRoom::Run);
}

TEST_F(LessonsPage, PutsThingsInOrderByAltAndArrowsAndByButtons) {
    open("the-pool");
    shown("orderItem").value(0)->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(room()->answer().startsWith(QStringLiteral("11 at once, 6 at once")));
    click_the("orderUp", 1);
    EXPECT_TRUE(room()->answer().startsWith(QStringLiteral("6 at once, 11 at once")));
}

TEST_F(LessonsPage, PicksABoardByAClickInTheHall) {
    open("who-is-next");
    QQuickItem* hall = shown("lessonHall").value(1);
    ASSERT_NE(hall, nullptr);
    const auto first = hall->childItems();
    QQuickItem* seat = nullptr;
    for (QQuickItem* child : first)
        if (child->property("board").isValid() && child->property("board").toInt() == 3) seat = child;
    ASSERT_NE(seat, nullptr);
    click_on(seat);
    QCoreApplication::processEvents();
    EXPECT_EQ(room()->picked(), QList<int>{3});
}

TEST_F(LessonsPage, CountsHandsTwiceAndShowsBarsOnlyAfterTheSecondKey) {
    open("she-walks-on");
    key(Qt::Key_V);
    EXPECT_EQ(shown("handsField").size(), 5);
    EXPECT_TRUE(shown("handsBar").isEmpty());
    room()->hands()->setCount(0, 1, 12);
    key(Qt::Key_V);
    EXPECT_EQ(shown("handsField").size(), 10);
    EXPECT_EQ(shown("handsBar").size(), 5);
    room()->hands()->setCount(1, 2, 20);
    key(Qt::Key_V);
    EXPECT_EQ(shown("handsBar").size(), 10);
    keep("lesson-hands.png");
    key(Qt::Key_Escape);
    open("she-walks-on");
    EXPECT_EQ(room()->hands()->total(0), 0) << "closing forgets the class";
}

TEST_F(LessonsPage, LetsAClassVoteOnTheAnswersOfANumber) {
    open("one-game");
    EXPECT_TRUE(shown("lessonOption").isEmpty());
    key(Qt::Key_V);
    EXPECT_GE(shown("lessonOption").size(), 4);
}

TEST_F(LessonsPage, LeadsToTheCodeAndComesBackToTheSameLesson) {
    open("one-game::explain");
    click_the("showCode");
    EXPECT_EQ(session.window()->property("page").toString(), QStringLiteral("code"));
    press(Qt::Key_4, Qt::ControlModifier);
    session.picture();
    EXPECT_EQ(room()->lesson(), QStringLiteral("one-game"));
    EXPECT_EQ(room()->stage(), LessonRoom::Explain);
}

TEST_F(LessonsPage, OpensALessonInTheRace) {
    open("one-too-many");
    click_the("openInRace");
    EXPECT_EQ(session.window()->property("page").toString(), QStringLiteral("race"));
    EXPECT_EQ(settings().boards(), 13);
}

TEST_F(LessonsPage, HasTwoTabsWhereThereIsLittleRoom) {
    session.window()->resize(800, 600);
    open("she-walks-on");
    EXPECT_TRUE(shown("lessonHall").isEmpty());
    EXPECT_EQ(shown("lessonOption").size(), 5);
    key(Qt::Key_PageDown);
    EXPECT_EQ(shown("lessonHall").size(), 2) << "what is watched is seen";
    key(Qt::Key_PageDown);
    EXPECT_EQ(shown("verdict").size(), 1);
}

}  // namespace
}  // namespace simul
