#include "app/window/run/models/exhibition.hpp"
#include "tests/app/window/support/made_in_qml.hpp"

namespace simul {
namespace {

using choice::RunMode;

class ChangesBar : public testing::Test {
  protected:
    simul::Run& left() { return *exhibition.left(); }
    simul::Run& right() { return *exhibition.right(); }
    Settings& settings() { return *exhibition.settings(); }
    bool is_shown() const { return bar->property("visible").toBool(); }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    MadeInQml bar{"ChangesBar", {{QStringLiteral("exhibition"), QVariant::fromValue(&exhibition)}}};
};

TEST_F(ChangesBar, NamesEveryChange) {
    EXPECT_FALSE(is_shown());
    settings().setBlockingThought(6, 9, 600'000);
    left().addSwitch(1'232'000, RunMode::Async);
    right().addSwitch(60'000, RunMode::Sync);
    right().addSwitch(90'000, RunMode::Threads);
    EXPECT_TRUE(is_shown());
    EXPECT_EQ(bar.texts("change"),
              (QStringList{QStringLiteral("0:20:32, left: asyncio"),
                           QStringLiteral("0:01:00, right: one after another"),
                           QStringLiteral("0:01:30, right: threads under a lock"),
                           QStringLiteral("board 7, pair 10: she thinks 10\u00a0min longer")}));
    EXPECT_EQ(bar.shown("change")[0]->property("name").toString(),
              QStringLiteral("Take back: 0:20:32, left: asyncio"));
}

TEST_F(ChangesBar, TakesEachBack) {
    settings().setBlockingThought(6, 9, 600'000);
    left().addSwitch(1'232'000, RunMode::Async);
    bar.press(bar.shown("change")[0]);
    EXPECT_TRUE(left().engineSwitches().empty());
    ASSERT_EQ(bar.shown("change").size(), 1);
    EXPECT_TRUE(bar.shown("undoAll").isEmpty()) << "there is one only";
    bar.press(bar.shown("change")[0]);
    EXPECT_TRUE(exhibition.classic());
    EXPECT_FALSE(is_shown());
}

TEST_F(ChangesBar, TakesAllBack) {
    for (int board = 0; board < 12; ++board) settings().setBlockingThought(board, 0, 60'000);
    right().addSwitch(2000, RunMode::Sync);
    EXPECT_EQ(bar.shown("change").size(), 8);
    ASSERT_EQ(bar.shown("undoAll").size(), 1);
    bar.press(bar.shown("undoAll")[0]);
    EXPECT_TRUE(exhibition.classic());
    EXPECT_FALSE(is_shown());
}

TEST_F(ChangesBar, KeepsItsButtonsWhileOtherNumbersChange) {
    settings().setBlockingThought(7, 0, 60'000);
    left().addSwitch(1000, RunMode::Async);
    const auto before = bar.shown("change");
    ASSERT_EQ(before.size(), 2);
    settings().setWalkMs(500);
    EXPECT_EQ(bar.shown("change"), before);
    settings().setBlockingThought(8, 0, 60'000);
    EXPECT_EQ(bar.shown("change").first(2), before);
}

TEST_F(ChangesBar, SpeaksBothLanguages) {
    settings().setBlockingThought(7, 0, 60'000);
    bar.speak("ko");
    EXPECT_FALSE(bar.texts("change")[0].contains(QStringLiteral("board")));
}

}  // namespace
}  // namespace simul
