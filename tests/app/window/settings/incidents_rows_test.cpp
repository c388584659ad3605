#include "app/window/settings/models/settings.hpp"
#include "tests/app/window/support/made_in_qml.hpp"

namespace simul {
namespace {

class IncidentsRows : public testing::Test {
  protected:
    Settings settings;
    MadeInQml rows{"IncidentsRows", {{QStringLiteral("settings"), QVariant::fromValue(&settings)}}};
};

TEST_F(IncidentsRows, NameEveryIncidentAndTakeEachBack) {
    settings.setSlowBoard(3, 2.5);
    settings.setBlockingBoard(5, true);
    settings.setBlockingThought(7, 0, 60'000);
    EXPECT_EQ(rows.texts("incident"),
              (QStringList{QString::fromUtf8("board 4: × 2.5"), QStringLiteral("board 6 holds her"),
                           QStringLiteral("board 8, pair 1: 60\u00a0s")}));
    for (int left = 3; left > 0; --left) {
        const auto buttons = rows.shown("incident");
        ASSERT_EQ(buttons.size(), left);
        rows.press(buttons[left / 2]);
    }
    EXPECT_TRUE(settings.classic());
}

TEST_F(IncidentsRows, AddWhatStandsInTheirFields) {
    for (QQuickItem* add : rows.shown("add")) rows.press(add);
    EXPECT_EQ(rows.texts("incident"),
              (QStringList{QString::fromUtf8("board 1: × 4"), QStringLiteral("board 1 holds her"),
                           QStringLiteral("board 1, pair 1: 10\u00a0min")}));
}

TEST_F(IncidentsRows, KeepTheirButtonsWhileOtherNumbersChange) {
    settings.setSlowBoard(3, 2);
    settings.setBlockingBoard(5, true);
    const auto before = rows.shown("incident");
    ASSERT_EQ(before.size(), 2);
    settings.setWalkMs(500);
    EXPECT_EQ(rows.shown("incident"), before);
    settings.setSlowBoard(4, 2);
    const auto after = rows.shown("incident");
    ASSERT_EQ(after.size(), 3);
    EXPECT_EQ(after[0], before[0]);
    EXPECT_EQ(after[2], before[1]);
}

TEST_F(IncidentsRows, SayInPlaceWhatIsPossible) {
    settings.setBlockingBoard(24, true);
    EXPECT_EQ(rows.texts("message"), QStringList{QStringLiteral("Possible here: 1 to 24.")});
    settings.setBlockingThought(0, 0, -1);
    ASSERT_EQ(rows.texts("message").size(), 1);
    EXPECT_FALSE(rows.texts("message")[0].isEmpty());
    settings.clearProblem();
    EXPECT_TRUE(rows.shown("message").isEmpty());
}

TEST_F(IncidentsRows, SpeakBothLanguages) {
    settings.setBlockingBoard(5, true);
    rows.speak("ko");
    EXPECT_FALSE(rows.texts("incident")[0].contains(QStringLiteral("board")));
}

}  // namespace
}  // namespace simul
