#include <array>

#include "app/window/hall/models/hall_view.hpp"
#include "app/window/settings/models/preferences.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

/// Where the keyboard may be when a key is meant for the window.
constexpr std::array places{"racePage", "rightHall/hall", "timelinePane/timeline",
                            "scrubBar", "stopwatch",      "themeButton"};

class KeysWithModifiers : public ShownItems {
  protected:
    KeysWithModifiers() {
        object(QStringLiteral("frames"))->setProperty("paused", true);
        playback().seek(600'000);
        playback().setLoop(300'000, 900'000);
    }

    /// Everything that a key of the window can change but for where the keyboard is.
    QStringList state() {
        QStringList state{session.window()->property("page").toString()};
        const auto add = [&](const QObject* of, std::initializer_list<const char*> properties) {
            for (const char* property : properties)
                state.append(
                    QStringLiteral("%1 %2").arg(QLatin1String(property), of->property(property).toString()));
        };
        add(&playback(),
            {"timeMs", "playing", "holding", "direction", "speed", "loopFromMs", "loopToMs", "untilMs"});
        add(&session.preferences(), {"language", "themeWord", "reducedMotion", "sound"});
        add(session.window(), {"visibility"});
        add(object(QStringLiteral("stopwatch")), {"visible", "running"});
        for (const char* sheet : {"keys", "drawer", "moreMenu", "untilMenu"})
            add(object(QString::fromLatin1(sheet)), {"opened"});
        add(object(QStringLiteral("racePage")), {"following"});
        add(object(QStringLiteral("transport")), {"loopShown"});
        for (const char* hall : {"leftHall", "rightHall"})
            add(object(QString::fromLatin1(hall) + QStringLiteral("/hall")), {"zoomed"});
        state.append(session.exhibition().right()->fingerprint());
        return state;
    }
    void expect_nothing(Qt::Key key, Qt::KeyboardModifiers modifiers, const QStringList& before) {
        const QQuickItem* keyboard = session.window()->activeFocusItem();
        press(key, modifiers);
        const std::string name =
            QKeySequence(static_cast<int>(modifiers) | static_cast<int>(key)).toString().toStdString();
        EXPECT_EQ(state().join(u'\n').toStdString(), before.join(u'\n').toStdString()) << name;
        EXPECT_EQ(session.window()->activeFocusItem(), keyboard) << name;
    }
    void go_to(const char* place) {
        if (QLatin1String(place) == QLatin1String("stopwatch"))
            QMetaObject::invokeMethod(object(QStringLiteral("stopwatch")), "open");
        else
            item(QString::fromLatin1(place))->forceActiveFocus(Qt::TabFocusReason);
        session.picture();
    }
};

TEST_F(KeysWithModifiers, DoNothingIfTheyAreLetters) {
    const QList<Qt::KeyboardModifiers> all{Qt::ControlModifier,
                                           Qt::AltModifier,
                                           Qt::MetaModifier,
                                           Qt::ControlModifier | Qt::ShiftModifier,
                                           Qt::AltModifier | Qt::ShiftModifier,
                                           Qt::ControlModifier | Qt::AltModifier};
    const QList<int> of_setups{Qt::Key_O, Qt::Key_S, Qt::Key_V, Qt::Key_Z};
    for (const char* place : places) {
        SCOPED_TRACE(place);
        go_to(place);
        const QStringList before = state();
        const QImage picture = session.picture();
        for (const Qt::KeyboardModifiers modifiers : all)
            for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
                if (modifiers != Qt::ControlModifier || !of_setups.contains(key))
                    expect_nothing(static_cast<Qt::Key>(key), modifiers, before);
        EXPECT_EQ(session.picture(), picture);
    }
}

TEST_F(KeysWithModifiers, DoNothingIfTheyAreMarksOrMoveTime) {
    for (const char* place : {"racePage", "rightHall/hall"}) {
        SCOPED_TRACE(place);
        go_to(place);
        const QStringList before = state();
        for (const Qt::KeyboardModifier modifier : {Qt::AltModifier, Qt::MetaModifier})
            for (const Qt::Key key : {Qt::Key_Left,        Qt::Key_Right,
                                      Qt::Key_PageUp,      Qt::Key_PageDown,
                                      Qt::Key_Home,        Qt::Key_End,
                                      Qt::Key_Space,       Qt::Key_Comma,
                                      Qt::Key_Period,      Qt::Key_Plus,
                                      Qt::Key_Minus,       Qt::Key_Equal,
                                      Qt::Key_BracketLeft, Qt::Key_BracketRight,
                                      Qt::Key_Question,    Qt::Key_F5,
                                      Qt::Key_F10,         Qt::Key_0,
                                      Qt::Key_1,           Qt::Key_2,
                                      Qt::Key_3,           Qt::Key_4})
                expect_nothing(key, modifier, before);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Comma, Qt::Key_Period, Qt::Key_Home, Qt::Key_End,
                                  Qt::Key_PageUp, Qt::Key_F5, Qt::Key_BracketLeft, Qt::Key_9})
            expect_nothing(key, Qt::ControlModifier, before);
    }
}

TEST_F(KeysWithModifiers, TakeShiftOnlyWhereTheSheetSaysSo) {
    go_to("racePage");
    const QStringList before = state();
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        if (key != Qt::Key_N && key != Qt::Key_I)
            expect_nothing(static_cast<Qt::Key>(key), Qt::ShiftModifier, before);
    playback().seek(2'000'000);
    press(Qt::Key_N, Qt::ShiftModifier);
    EXPECT_EQ(playback().timeMs(), 1'800'000) << "the first game over";
    press(Qt::Key_BracketLeft, Qt::ShiftModifier);
    EXPECT_FALSE(playback().looping());
    press(Qt::Key_Question, Qt::ShiftModifier);
    EXPECT_TRUE(object(QStringLiteral("keys"))->property("opened").toBool());
}

TEST_F(KeysWithModifiers, OpenThePages) {
    for (const auto& [key, page] : {std::pair{Qt::Key_2, "explore"},
                                    {Qt::Key_3, "code"},
                                    {Qt::Key_4, "lessons"},
                                    {Qt::Key_5, "setups"},
                                    {Qt::Key_1, "race"}}) {
        press(key, Qt::ControlModifier);
        EXPECT_EQ(session.window()->property("page").toString(), QLatin1String(page));
    }
}

}  // namespace
}  // namespace simul
