#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class ParameterGroups : public ShownItems {
  protected:
    void open(const char* group) {
        object(QStringLiteral("parameters/") + QLatin1String(group))->setProperty("open", true);
        session.picture();
    }
    void fill(const char* row, const char* value, const char* text) {
        const auto fields = shown(value, item(QStringLiteral("parameters/") + QLatin1String(row)));
        ASSERT_EQ(fields.size(), 1);
        auto* field = fields[0]->findChild<QQuickItem*>(QStringLiteral("field"));
        field->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_A, Qt::ControlModifier);
        for (const char* letter = text; *letter != 0; ++letter) QTest::keyClick(session.window(), *letter);
        press(Qt::Key_Return);
        session.picture();
    }
};

TEST_F(ParameterGroups, AreClosedUntilSomebodyOpensThem) {
    for (const char* group : {"gamesGroup", "threadsGroup", "luckGroup", "incidentsGroup"})
        EXPECT_FALSE(object(QStringLiteral("parameters/") + QLatin1String(group))->property("open").toBool());
    item(QStringLiteral("parameters/luckHeading"))->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    EXPECT_TRUE(object(QStringLiteral("parameters/luckGroup"))->property("open").toBool());
}

TEST_F(ParameterGroups, TakeATimeSlice) {
    open("threadsGroup");
    type(QStringLiteral("parameters/slice/field"), QStringLiteral("0.5"));
    EXPECT_EQ(settings().sliceMs(), 500);
}

TEST_F(ParameterGroups, LetTheOpponentsVary) {
    open("luckGroup");
    object(QStringLiteral("parameters/opponentSpread"))
        ->metaObject()
        ->invokeMethod(object(QStringLiteral("parameters/opponentSpread")), "spreadChosen",
                       Q_ARG(int, static_cast<int>(choice::TimeSpread::Uniform)));
    EXPECT_EQ(settings().opponentSpread(), choice::TimeSpread::Uniform);
    EXPECT_EQ(settings().opponentSpreadPercent(), 50);
    session.picture();
    keep("luck.png");
    type(QStringLiteral("parameters/opponentSpread/percent/field"), QStringLiteral("101"));
    EXPECT_FALSE(text_of(QStringLiteral("parameters/opponentSpread/percent/message")).isEmpty());
    EXPECT_EQ(settings().opponentSpreadPercent(), 50);
}

TEST_F(ParameterGroups, ThrowDiceForAnotherSeedAndRefuseWhatIsNone) {
    open("luckGroup");
    type(QStringLiteral("parameters/luckGroup/seed"), QStringLiteral("17"));
    EXPECT_EQ(settings().seed(), QStringLiteral("17"));
    type(QStringLiteral("parameters/luckGroup/seed"), QStringLiteral("-1"));
    EXPECT_EQ(settings().problemField(), choice::SettingField::SeedField);
    EXPECT_EQ(settings().seed(), QStringLiteral("17"));
    item(QStringLiteral("parameters/dice"))->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    EXPECT_NE(settings().seed(), QStringLiteral("17"));
    EXPECT_FALSE(settings().hasProblem());
}

TEST_F(ParameterGroups, PlayGamesOfRealLength) {
    open("gamesGroup");
    settings().setPairs(200);
    item(QStringLiteral("parameters/realLengths"))->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    EXPECT_TRUE(settings().realLengths());
    EXPECT_LT(session.exhibition().left()->lastReplyMs(), 24 * 200 * 60'000.0);
}

TEST_F(ParameterGroups, AddIncidentsAndTakeThemBack) {
    open("incidentsGroup");
    fill("holding", "value0", "1");
    EXPECT_EQ(settings().toScenario(Mode::async).blocking_boards, std::vector<std::uint32_t>{0});
    EXPECT_EQ(session.exhibition().right()->lastReplyMs(), 5'305'000);
    fill("slow", "value1", "2.5");
    EXPECT_EQ(settings().toScenario(Mode::async).slow, (std::vector<SlowBoard>{{0, 2.5}}));
    fill("thought", "value2", "10m");
    EXPECT_EQ(settings().toScenario(Mode::async).blocks.size(), 1U);
    session.picture();
    keep("incidents.png");
    for (int left = 3; left > 0; --left) {
        const auto chips = shown("incident");
        ASSERT_EQ(chips.size(), left);
        press_on(chips[0]);
    }
    EXPECT_TRUE(settings().classic());
}

TEST_F(ParameterGroups, ScrollToWhereTheKeyboardGoes) {
    open("incidentsGroup");
    auto* view = item(QStringLiteral("parameters/scroll"));
    EXPECT_EQ(view->property("contentY").toDouble(), 0);
    const auto last = shown("add");
    ASSERT_EQ(last.size(), 3);
    last[2]->forceActiveFocus(Qt::TabFocusReason);
    session.picture();
    const QRectF place = last[2]->mapRectToItem(view, {0, 0, last[2]->width(), last[2]->height()});
    EXPECT_TRUE(QRectF(0, 0, view->width(), view->height()).contains(place));
    keep("scrolled.png");
}

}  // namespace
}  // namespace simul
