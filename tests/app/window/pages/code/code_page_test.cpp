#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>

#include "app/window/pages/code/items/flying_chips.hpp"
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
    /// Of the C++ listing; seen only while chips fly.
    FlyingChips* air() {
        for (QObject* top :
             shown("lines").value(0)->property("contentItem").value<QQuickItem*>()->childItems())
            if (auto* found = qobject_cast<FlyingChips*>(top)) return found;
        return nullptr;
    }
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

TEST_F(CodePage, KeepsTheKeysOfTimeToItself) {
    for (const Qt::Key key : {Qt::Key_G, Qt::Key_Escape, Qt::Key_F10, Qt::Key_Escape, Qt::Key_U,
                              Qt::Key_Escape, Qt::Key_B, Qt::Key_I, Qt::Key_O}) {
        press(key);
        EXPECT_EQ(session.window()->property("page").toString(), QStringLiteral("code")) << key;
    }
    EXPECT_LT(playback().direction(), 0);
    press(Qt::Key_G);
    EXPECT_EQ(session.window()->activeFocusItem()->objectName(), QStringLiteral("timeField"));
    press(Qt::Key_Escape);
    press(Qt::Key_F);
    EXPECT_EQ(session.window()->property("page").toString(), QStringLiteral("race"));
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

TEST_F(CodePage, LetsAChipFlyToItsNextLineAndShowsItThereWhenItHasLanded) {
    FlyingChips* air = this->air();
    ASSERT_NE(air, nullptr);
    EXPECT_TRUE(air->calm());
    press(Qt::Key_Right);  // she has moved at one board, another has a reply
    session.picture();
    EXPECT_EQ(air->flights(), 2U);
    air->setProgress(0.5);
    const QImage half_way = session.picture();
    keep("code_flight.png");
    air->setProgress(1);
    EXPECT_EQ(air->flights(), 0U);
    EXPECT_NE(half_way, session.picture());
    press(Qt::Key_Right);
    session.picture();
    EXPECT_EQ(air->flights(), 0U) << "two a second are too many to follow";
}

TEST_F(CodePage, MovesChipsAtOnceWhereManyMoveOrNothingIsToMove) {
    FlyingChips* air = this->air();
    press(Qt::Key_Home);
    session.picture();
    EXPECT_EQ(air->flights(), 0U) << "all boards have moved";
    session.preferences().setReducedMotion(true);
    EXPECT_FALSE(air->calm());
}

TEST_F(CodePage, ListsTheBoardsBehindANumber) {
    settings().setBoards(1000);
    session.picture();
    auto* strip = qobject_cast<MarkerStrip*>(shown("strip").value(1));
    ASSERT_NE(strip, nullptr);
    strip->forceActiveFocus();
    while (strip->many() < 0) press(Qt::Key_Down);
    const auto is_asking = [](const paint::Chip& chip) {
        return !chip.is_pill && chip.state == CodeState::ready;
    };
    const auto told = std::ranges::count_if(strip->chips(), is_asking);
    const int many = strip->chips().back().number;
    press(Qt::Key_Return);
    session.picture();
    const auto crowd =
        shown("crowd", qobject_cast<QQuickWindow*>(session.window())->contentItem()->parentItem());
    ASSERT_EQ(crowd.size(), 1);
    EXPECT_EQ(crowd[0]->property("count").toInt(), many + told) << "those who are told one by one, too";
    keep("code_crowd.png");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(session.window()->property("page").toString(), QStringLiteral("race"));
    EXPECT_TRUE(session.window()->findChild<QQuickItem*>(QStringLiteral("racePage"))->hasFocus());
}

TEST_F(CodePage, ShowsAgainWhatWasShownBefore) {
    QMetaObject::invokeMethod(page(), "show", Q_ARG(bool, true), Q_ARG(int, 0));
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_3, Qt::ControlModifier);
    session.picture();
    EXPECT_TRUE(page()->property("python").toBool());
    EXPECT_EQ(shown("listings")[0]->property("current").toInt(), 1);
}

TEST_F(CodePage, HasPythonBesideCppInAWideWindow) {
    session.window()->resize(1600, 900);
    session.picture();
    EXPECT_EQ(shown("besideListing").size(), 1);
    keep("code_beside.png");
    session.window()->resize(1366, 768);
    session.picture();
    EXPECT_EQ(shown("besideListing").size(), 0);
}

TEST_F(CodePage, ShowsAThousandBoardsWithFewChips) {
    settings().setBoards(1000);
    session.picture();
    for (QQuickItem* item : shown("strip")) EXPECT_LE(qobject_cast<MarkerStrip*>(item)->chips().size(), 20U);
    keep("code_thousand.png");
}

}  // namespace
}  // namespace simul
