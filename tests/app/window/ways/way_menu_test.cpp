#include <QAccessible>

#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class WayMenu : public ShownItems {};

const QString left_button = QStringLiteral("leftHall/wayButton");
const QString right_button = QStringLiteral("rightHall/wayButton");

TEST_F(WayMenu, NamesBothHallsAsProgrammersDo) {
    EXPECT_EQ(text_of(left_button), QStringLiteral("one after another"));
    EXPECT_EQ(text_of(right_button), QStringLiteral("asyncio"));
}

TEST_F(WayMenu, ChoosesAWayToPlayByKeyboard) {
    Exhibition& exhibition = session.exhibition();
    item(right_button)->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    auto* menu = object(QStringLiteral("rightHall/wayMenu"));
    ASSERT_TRUE(menu->property("opened").toBool());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(menu->property("opened").toBool());
    EXPECT_EQ(exhibition.right()->way(), choice::HallWay::ThreadPool);
    EXPECT_EQ(text_of(right_button), QStringLiteral("thread pool of 4"));
    EXPECT_EQ(object(QStringLiteral("rightRun"))->property("title").toString(),
              QStringLiteral("thread pool of 4"));
}

TEST_F(WayMenu, ChoosesAWayToPlayByMouse) {
    click(left_button);
    session.picture();
    keep("way-menu.png");
    const auto lists = shown("ways");
    ASSERT_EQ(lists.size(), 1);
    const QPointF seventh = lists[0]->mapToScene({lists[0]->width() / 2, lists[0]->height() * 13 / 16});
    QTest::mouseClick(session.window(), Qt::LeftButton, {}, seventh.toPoint());
    EXPECT_EQ(session.exhibition().left()->way(), choice::HallWay::EveryoneHers);
    EXPECT_EQ(session.exhibition().left()->lastReplyMs(), 1'800'000);
    EXPECT_EQ(object(QStringLiteral("leftRun"))->property("title").toString(),
              QString::fromUtf8("clones × 24"));
}

TEST_F(WayMenu, LabelsWrongModelsInTheHall) {
    const auto hall = [this](const char* property) {
        return object(QStringLiteral("rightHall/hall"))->property(property).toString();
    };
    session.exhibition().choose(session.exhibition().right(), choice::HallWay::EveryoneHers);
    session.picture();
    EXPECT_EQ(hall("warning"), QStringLiteral("Wrong model: cannot exist"));
    const auto* name = QAccessible::queryAccessibleInterface(object(right_button));
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->text(QAccessible::Name), QStringLiteral("How this hall is played: clones"));
    session.exhibition().choose(session.exhibition().right(), choice::HallWay::AwaitsInTurn);
    EXPECT_EQ(hall("warning"), QStringLiteral("Wrong model: a common mistake"));
    session.exhibition().choose(session.exhibition().right(), choice::HallWay::Asyncio);
    EXPECT_EQ(hall("warning"), QString());
}

TEST_F(WayMenu, ComesBackFromAnyWayWithTheClassicButton) {
    session.exhibition().choose(session.exhibition().left(), choice::HallWay::Processes);
    session.exhibition().choose(session.exhibition().right(), choice::HallWay::ThreadsInTurn);
    session.picture();
    click(QStringLiteral("parameters/resetButton"));
    EXPECT_TRUE(session.exhibition().classic());
    EXPECT_EQ(text_of(left_button), QStringLiteral("one after another"));
}

}  // namespace
}  // namespace simul
