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

TEST_F(ChangingTheMoment, SwitchesTheModeAtThePresentMoment) {
    open_menu("leftHall");
    keep("now-menu.png");
    const auto buttons = shown("switchNow");
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_EQ(buttons[0]->property("text").toString(), QStringLiteral("asyncio"));
    click_on(buttons[0]);
    ASSERT_EQ(left().engineSwitches().size(), 1U);
    EXPECT_EQ(left().wayAt(playback().timeMs()), choice::HallWay::Asyncio);
    EXPECT_EQ(text_of(QStringLiteral("leftHall/wayButton")), QStringLiteral("asyncio"));
    playback().toStart();
    EXPECT_EQ(text_of(QStringLiteral("leftHall/wayButton")), QStringLiteral("one after another"));
}

TEST_F(ChangingTheMoment, OffersNoSwitchToAWrongModel) {
    session.exhibition().choose(&right(), choice::HallWay::AwaitsInTurn);
    open_menu("rightHall");
    EXPECT_EQ(shown("thinkNow").size(), 1);
    EXPECT_TRUE(shown("switchNow").isEmpty());
}

}  // namespace
}  // namespace simul
