#include "app/window/controls/items/letter_places.hpp"

#include <QKeyEvent>

#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

struct Key {
    const char* layout;
    int key;
    quint32 place;
    int counts_as;
};

constexpr Key keys[]{{"Russian s", 0x042b, 39, Qt::Key_S},     {"Russian t", 0x0415, 28, Qt::Key_T},
                     {"Greek e", 0x0395, 26, Qt::Key_E},       {"Greek s", 0x03a3, 39, Qt::Key_S},
                     {"Korean r", 0x3131, 27, Qt::Key_R},      {"Russian [", 0x0425, 34, Qt::Key_BracketLeft},
                     {"Russian ,", 0x0411, 59, Qt::Key_Comma}, {"a key that says nothing", 0, 44, Qt::Key_J},
                     {"French a", Qt::Key_A, 24, Qt::Key_A},   {"German z", Qt::Key_Z, 29, Qt::Key_Z},
                     {"German u umlaut", 0xdc, 34, 0xdc},      {"Home", Qt::Key_Home, 110, Qt::Key_Home},
                     {"Russian e at 48", 0x042d, 48, 0x042d},  {"a place unknown", 0x042b, 0, 0x042b}};

TEST(LetterPlaces, AreThoseOfAnEnglishKeyboardWhereNoLatinLetterIsWritten) {
    for (const auto& [layout, key, place, counts_as] : keys)
        EXPECT_EQ(LetterPlaces::latin_key(key, place), counts_as) << layout;
}

class ForeignKeyboard : public OpenWindow {
  protected:
    void type_at(int key, quint32 place, const QString& text, Qt::KeyboardModifiers modifiers = {}) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, place, 0, 0, text);
            QCoreApplication::sendEvent(session.window(), &event);
        }
    }
};

TEST_F(ForeignKeyboard, HasTheKeysOfTheWindowInTheirPlaces) {
    const auto theme = session.preferences().theme();
    type_at(0x0415, 28, QStringLiteral("е"));
    EXPECT_NE(session.preferences().theme(), theme);
    type_at(0x0421, 54, QStringLiteral("с"), Qt::ControlModifier);
    EXPECT_EQ(playback().direction(), 1);
    type_at(0x0418, 56, QStringLiteral("и"));
    EXPECT_EQ(playback().direction(), -1) << "B, in its place";
    type_at(0x041f, 42, QStringLiteral("п"));
    EXPECT_EQ(session.window()->activeFocusItem(), item(QStringLiteral("timeField"))) << "G, in its place";
}

TEST_F(ForeignKeyboard, TypesItsOwnLettersIntoFields) {
    item(QStringLiteral("timeField"))->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    type_at(0x0415, 28, QStringLiteral("е"));
    EXPECT_EQ(text_of(QStringLiteral("timeField")), QStringLiteral("е"));
}

TEST_F(ForeignKeyboard, RepeatsAStretchWithoutBrackets) {
    playback().seek(60'000);
    press(Qt::Key_I);
    playback().seek(180'000);
    press(Qt::Key_O);
    EXPECT_EQ(playback().loopFromMs(), 60'000);
    EXPECT_EQ(playback().loopToMs(), 180'000);
    press(Qt::Key_I, Qt::ShiftModifier);
    EXPECT_FALSE(playback().looping());
}

TEST_F(ForeignKeyboard, TakesBracketsThatNeedAltGr) {
    playback().seek(60'000);
    type_at(Qt::Key_BracketLeft, 17, QStringLiteral("["), Qt::GroupSwitchModifier);
    playback().seek(180'000);
    type_at(Qt::Key_BracketRight, 18, QStringLiteral("]"), Qt::GroupSwitchModifier);
    EXPECT_EQ(playback().loopFromMs(), 60'000);
    EXPECT_EQ(playback().loopToMs(), 180'000);
}

}  // namespace
}  // namespace simul
