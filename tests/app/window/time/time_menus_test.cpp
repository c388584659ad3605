#include "app/window/hall/models/hall_view.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class TimeMenus : public ShownItems {
  protected:
    TimeMenus() { object(QStringLiteral("frames"))->setProperty("paused", true); }

    bool opened(const char* menu) { return object(QString::fromLatin1(menu))->property("opened").toBool(); }
    /// Opens the menu anew and chooses this entry with the mouse.
    void choose(const char* menu, const char* entry) {
        QMetaObject::invokeMethod(object(QString::fromLatin1(menu)), "open");
        ASSERT_TRUE(QTest::qWaitFor([&] { return opened(menu); })) << menu;
        session.picture();
        const auto rows = shown(entry);
        ASSERT_EQ(rows.size(), 1) << entry;
        const auto* row = rows.front();
        QTest::mouseClick(session.window(), Qt::LeftButton, {},
                          row->mapToScene({row->width() / 2, row->height() - 4}).toPoint());
    }
    HallView& hall(const char* side) {
        return *object(QString::fromLatin1(side))->property("view").value<HallView*>();
    }
};

TEST_F(TimeMenus, OpenWithF10AndAreWalkedThroughWithTheArrows) {
    press(Qt::Key_F10);
    ASSERT_TRUE(opened("moreMenu"));
    keep("moreMenu.png");
    press(Qt::Key_Return);
    EXPECT_EQ(playback().timeMs(), 120'000) << "a round on, since there is nothing before the start";
    EXPECT_TRUE(opened("moreMenu")) << "for more steps";
    press(Qt::Key_Escape);
    EXPECT_FALSE(opened("moreMenu"));
    press(Qt::Key_Right);
    EXPECT_EQ(playback().timeMs(), 125'000);
}

TEST_F(TimeMenus, OfferEveryStep) {
    choose("moreMenu", "gameOn");
    EXPECT_EQ(playback().timeMs(), 1'800'000);
    choose("moreMenu", "roundBack");
    EXPECT_EQ(playback().timeMs(), 1'680'000);
    choose("moreMenu", "gameBack");
    EXPECT_EQ(playback().timeMs(), 0);
    choose("moreMenu", "markerOn");
    EXPECT_EQ(playback().timeMs(), 1'800'000) << "the first game over";
    choose("moreMenu", "backward");
    EXPECT_EQ(playback().direction(), -1);
    press(Qt::Key_Escape);
    EXPECT_EQ(text_of(QStringLiteral("playButton")), QStringLiteral("Backward"));
}

TEST_F(TimeMenus, ShowTheEventLoopAndTheStopwatch) {
    choose("moreMenu", "loop");
    EXPECT_TRUE(item(QStringLiteral("leftHall/loopPane"))->isVisible());
    EXPECT_FALSE(opened("moreMenu"));
    choose("moreMenu", "stopwatch");
    EXPECT_TRUE(item(QStringLiteral("stopwatch"))->isVisible());
}

TEST_F(TimeMenus, OfferSingleEventsWhereTheBarHasNoRoomForThem) {
    session.preferences().setTheme(choice::ThemeName::Projector);
    session.window()->resize(640, 480);
    session.picture();
    choose("moreMenu", "eventOn");
    EXPECT_EQ(playback().timeMs(), 5000);
    choose("moreMenu", "toEnd");
    EXPECT_TRUE(playback().atEnd());
}

TEST_F(TimeMenus, RunUntilTheNextGameIsOver) {
    press(Qt::Key_U);
    ASSERT_TRUE(opened("untilMenu"));
    press(Qt::Key_Return);
    EXPECT_FALSE(opened("untilMenu"));
    EXPECT_TRUE(playback().playing());
    EXPECT_EQ(playback().untilMs(), 1'800'000);
    playback().setSpeed(3600);
    playback().step(10);
    EXPECT_EQ(playback().timeMs(), 1'800'000);
    EXPECT_FALSE(playback().playing());
}

TEST_F(TimeMenus, RunUntilSomethingHappensAtTheChosenBoardOfTheHallUsedLast) {
    hall("rightHall").board()->setNumber(2);
    choose("untilMenu", "event");
    EXPECT_EQ(playback().untilMs(), 10'000);
    choose("untilMenu", "gameOfBoard");
    EXPECT_EQ(playback().untilMs(), 3'550'000);
    item(QStringLiteral("leftHall/hall"))->forceActiveFocus(Qt::TabFocusReason);
    hall("leftHall").board()->setNumber(2);
    choose("untilMenu", "gameOfBoard");
    EXPECT_EQ(playback().untilMs(), 3 * 1'800'000);
}

TEST_F(TimeMenus, RunUntilATypedTime) {
    press(Qt::Key_U);
    type(QStringLiteral("untilField"), QStringLiteral("soon"));
    EXPECT_TRUE(opened("untilMenu"));
    EXPECT_TRUE(object(QStringLiteral("untilField"))
                    ->property("refused")
                    .toString()
                    .contains(QStringLiteral("soon")));
    type(QStringLiteral("untilField"), QStringLiteral("20m"));
    EXPECT_FALSE(opened("untilMenu"));
    EXPECT_EQ(playback().untilMs(), 1'200'000);
}

TEST_F(TimeMenus, FitIntoSmallWindows) {
    for (const QSize size : {QSize(640, 480), QSize(800, 600)}) {
        session.window()->resize(size);
        session.picture();
        for (const char* name : {"moreMenu", "untilMenu"}) {
            QMetaObject::invokeMethod(object(QString::fromLatin1(name)), "open");
            keep(qPrintable(QStringLiteral("%1-%2.png").arg(QLatin1String(name)).arg(size.width())));
            const auto* list =
                object(QString::fromLatin1(name))->property("contentItem").value<QQuickItem*>();
            const QRectF place = list->mapRectToScene({0, 0, list->width(), list->height()});
            EXPECT_TRUE(QRectF(QPointF(), QSizeF(size)).contains(place)) << name;
            press(Qt::Key_Escape);
        }
    }
}

}  // namespace
}  // namespace simul
