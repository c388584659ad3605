import QtQuick
import Simul

// The keys that work everywhere. None does anything with a modifier, but for pages (Ctrl) and the question mark (Shift).
Item {
    id: root

    required property Preferences preferences
    required property HallSounds sounds
    // The language shown: "en" or "ko".
    required property string language

    signal pageWanted(string name)
    signal stopwatchWanted
    // A value was entered in a field: the keyboard goes back to where it moves time.
    signal entered
    signal hidingWanted
    signal presentationWanted
    signal helpWanted
    signal escaped

    function act(key: int): void {
        switch (key) {
        case Qt.Key_S: return stopwatchWanted()
        case Qt.Key_H: return hidingWanted()
        case Qt.Key_F5: return presentationWanted()
        case Qt.Key_T:
            preferences.theme = (preferences.theme + 1) % 4
            return
        case Qt.Key_M:
            preferences.reducedMotion = !preferences.reducedMotion
            return
        case Qt.Key_A: return sounds.toggle()
        case Qt.Key_L:
            preferences.language = language === "ko" ? "en" : "ko"
            return
        case Qt.Key_Escape: return escaped()
        }
    }

    readonly property var keys: [Qt.Key_S, Qt.Key_H, Qt.Key_F5, Qt.Key_T, Qt.Key_M, Qt.Key_A, Qt.Key_L, Qt.Key_Escape]
    // By Ctrl+1, Ctrl+2, ...
    readonly property var pages: ["race", "explore", "code", "lessons", "setups"]

    function isEntered(key: int): bool {
        const field = Window.activeFocusItem as ValueField
        return (key === Qt.Key_Return || key === Qt.Key_Enter) && field !== null && field.refused.length === 0
    }

    Keys.onPressed: event => {
        const modifiers = event.modifiers & ~Qt.KeypadModifier
        const page = event.key - Qt.Key_1
        event.accepted = true
        if (modifiers === Qt.NoModifier && isEntered(event.key))
            entered()
        else if (modifiers === Qt.NoModifier && keys.includes(event.key))
            act(event.key)
        else if (modifiers === Qt.ControlModifier && page >= 0 && page < pages.length)
            pageWanted(pages[page])
        else if ((modifiers & ~Qt.ShiftModifier) === 0 && event.key === Qt.Key_Question)
            helpWanted()
        else
            event.accepted = false
    }
}
