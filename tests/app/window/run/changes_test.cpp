#include <QtTest/QSignalSpy>

#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class ChangingTheMoment : public ShownItems {
  protected:
    ChangingTheMoment() { playback().seek(1'232'000); }

    void open_menu(const char* hall) {
        click(QLatin1String(hall) + QStringLiteral("/nowButton"));
        session.picture();
    }
    simul::Run& left() { return *session.exhibition().left(); }
    simul::Run& right() { return *session.exhibition().right(); }
};

TEST_F(ChangingTheMoment, LetsHerThinkForTenMinutesAndTakesItBack) {
    open_menu("rightHall");
    press(Qt::Key_Return);
    EXPECT_EQ(right().lastReplyMs(), 4'255'000);
    EXPECT_EQ(playback().timeMs(), 1'232'000);
    session.picture();
    const auto chips = shown("change");
    ASSERT_EQ(chips.size(), 1);
    click_on(chips[0]);
    EXPECT_EQ(right().lastReplyMs(), 3'655'000);
}

TEST_F(ChangingTheMoment, ShowsEveryChangeAndTakesEachBack) {
    session.exhibition().blockNow(&right(), playback().timeMs(), 600'000);
    left().addSwitch(playback().timeMs(), choice::RunMode::Async);
    session.picture();
    keep("changes.png");
    auto chips = shown("change");
    ASSERT_EQ(chips.size(), 2);
    EXPECT_EQ(chips[0]->property("text").toString(), QStringLiteral("0:20:32, left: asyncio"));
    EXPECT_LT(left().lastReplyMs(), 6'000'000);
    click_on(chips[0]);
    EXPECT_EQ(left().switches().size(), 0);
    chips = shown("change");
    ASSERT_EQ(chips.size(), 1);
    click_on(chips[0]);
    EXPECT_TRUE(session.exhibition().classic());
    EXPECT_FALSE(item(QStringLiteral("changes"))->isVisible());
}

TEST_F(ChangingTheMoment, SwitchesTheModeAtThePresentMoment) {
    open_menu("leftHall");
    keep("now-menu.png");
    const auto buttons = shown("switchNow");
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_EQ(buttons[0]->property("text").toString(), QStringLiteral("asyncio"));
    click_on(buttons[0]);
    ASSERT_EQ(left().switches().size(), 1);
    EXPECT_EQ(left().wayAt(playback().timeMs()), choice::HallWay::Asyncio);
    EXPECT_EQ(text_of(QStringLiteral("leftHall/wayButton")), QStringLiteral("asyncio"));
    playback().toStart();
    EXPECT_EQ(text_of(QStringLiteral("leftHall/wayButton")), QStringLiteral("one after another"));
}

TEST_F(ChangingTheMoment, TakesAllBackAtOnce) {
    session.exhibition().blockNow(&right(), playback().timeMs(), 600'000);
    left().addSwitch(1000, choice::RunMode::Async);
    right().addSwitch(2000, choice::RunMode::Sync);
    session.picture();
    const QSignalSpy recorded(&session.exhibition(), &Exhibition::recorded);
    click(QStringLiteral("undoAll"));
    EXPECT_EQ(recorded.count(), 1);
    EXPECT_TRUE(session.exhibition().classic());
}

TEST_F(ChangingTheMoment, KeepsTheButtonsOfChangesWhileOtherNumbersChange) {
    settings().setBlockingThought(7, 0, 60'000);
    left().addSwitch(1000, choice::RunMode::Async);
    session.picture();
    const auto before = shown("change");
    ASSERT_EQ(before.size(), 2);
    settings().setWalkMs(500);
    session.picture();
    EXPECT_EQ(shown("change"), before);
    EXPECT_EQ(before[1]->property("text").toString(),
              QStringLiteral("board 8, pair 1: she thinks 1m longer"));
}

TEST_F(ChangingTheMoment, OffersNoSwitchToAWrongModel) {
    session.exhibition().choose(&right(), choice::HallWay::AwaitsInTurn);
    open_menu("rightHall");
    EXPECT_EQ(shown("thinkNow").size(), 1);
    EXPECT_TRUE(shown("switchNow").isEmpty());
}

}  // namespace
}  // namespace simul
