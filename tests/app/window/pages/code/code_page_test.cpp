#include <QClipboard>
#include <QGuiApplication>

#include "app/window/pages/code/items/marker_strip.hpp"
#include "app/window/pages/code/models/code_view.hpp"
#include "tests/app/window/support/accessible_tree.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class CodePage : protected ActiveAccessibility, public ShownItems {
  protected:
    void SetUp() override {
        playback().seek(1'202'000);
        press(Qt::Key_3, Qt::ControlModifier);
        session.picture();
    }
    void show_python() {
        QMetaObject::invokeMethod(page(), [this] { page()->setProperty("python", true); });
        session.picture();
    }
    QObject* page() { return object(QStringLiteral("otherPage"))->property("item").value<QObject*>(); }
    QStringList names(QAccessible::Role role) {
        QStringList found;
        for_each_node(QAccessible::queryAccessibleInterface(session.window()),
                      [&](QAccessibleInterface& node) {
                          if (node.role() == role) found.append(node.text(QAccessible::Name));
                      });
        return found;
    }
};

TEST_F(CodePage, OpensByItsKeyAndShowsTheListingOnce) {
    EXPECT_EQ(session.window()->property("page").toString(), QStringLiteral("code"));
    EXPECT_EQ(shown("codeLine").size(), 16);
    keep("code.png");
}

TEST_F(CodePage, SaysAloudWhoWaitsAtALine) {
    EXPECT_TRUE(names(QAccessible::List)
                    .contains(QStringLiteral("line 13, 11 boards wait here, next board 14 in 3\u00a0s")))
        << names(QAccessible::List).join(QLatin1Char('\n')).toStdString();
}

TEST_F(CodePage, TellsTheStoryOfABoardThatIsChosenByKeyboard) {
    auto* strip = qobject_cast<MarkerStrip*>(shown("strip").value(2));
    ASSERT_NE(strip, nullptr);
    strip->forceActiveFocus();
    EXPECT_EQ(strip->board(), 13);
    press(Qt::Key_Down);
    EXPECT_EQ(strip->board(), 14);
    EXPECT_TRUE(text_of(QStringLiteral("story")).contains(QStringLiteral("8\u00a0s left")));
    press(Qt::Key_Return);
    EXPECT_EQ(session.window()->property("page").toString(), QStringLiteral("race"));
}

TEST_F(CodePage, StepsByResumeInBothDirectionsAndSaysWhoWasResumed) {
    press(Qt::Key_Right);
    EXPECT_EQ(playback().timeMs(), 1'205'000);
    EXPECT_TRUE(text_of(QStringLiteral("resume")).startsWith(QStringLiteral("0:20:05, asyncio: ")));
    press(Qt::Key_Left);
    EXPECT_EQ(playback().timeMs(), 1'200'000);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(playback().property("byResume").toBool());
}

TEST_F(CodePage, CopiesTheListingWithoutMarks) {
    show_python();
    press_on(shown("copyButton").value(1));
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().contains(QStringLiteral("await seat.opponent_moves()\n")));
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("# [")));
}

TEST_F(CodePage, ShowsTheRightLineBesideAWrongOne) {
    session.exhibition().right()->setMode(choice::RunMode::BlockingWait);
    show_python();
    const auto faults = shown("fault");
    ASSERT_EQ(faults.size(), 1);
    EXPECT_TRUE(faults[0]->property("text").toString().startsWith(QStringLiteral("time.sleep() inside")));
    keep("code_wrong.png");
}

TEST_F(CodePage, IsReadableInASmallWindow) {
    session.window()->resize(800, 600);
    show_python();
    EXPECT_EQ(shown("title").size(), 1);
    keep("code_small.png");
}

TEST_F(CodePage, ShowsAThousandBoardsWithFewChips) {
    settings().setBoards(1000);
    session.picture();
    for (QQuickItem* item : shown("strip")) EXPECT_LE(qobject_cast<MarkerStrip*>(item)->chips().size(), 20U);
    keep("code_thousand.png");
}

}  // namespace
}  // namespace simul
