import QtQuick
import Simul

// The keys of a lesson: a presenter leads through it with Page Down and Page Up alone. The race's keys for time work
// while it runs; before, and for what a lesson has not, they do nothing.
Item {
    id: root

    required property LessonRoom room

    signal listWanted

    // False: not a key of a lesson.
    function act(key: int): bool {
        switch (key) {
        case Qt.Key_PageDown:
            room.goOn()
            return true
        case Qt.Key_PageUp:
            room.goBack()
            return true
        case Qt.Key_Return:
        case Qt.Key_Enter: return enter()
        case Qt.Key_V:
            if (room.stage === LessonRoom.Predict)
                room.hands.goOn()
            return true
        case Qt.Key_R:
            room.reveal()
            return true
        case Qt.Key_N:
            room.otherNumbers()
            return true
        case Qt.Key_Escape:
            listWanted()
            return true
        }
        if (key < Qt.Key_1 || key > Qt.Key_6)
            return false
        if (room.kind === LessonRoom.Choice || room.hands.step > 0)
            room.choose(key - Qt.Key_1)
        return true
    }
    // Out of a field the first Enter answers, the next one goes on.
    function enter(): bool {
        const field = Window.activeFocusItem as ValueField
        if (field === null)
            room.enter()
        else if (field.refused.length === 0)
            field.focus = false
        return true
    }

    readonly property var ofTime: [Qt.Key_Space, Qt.Key_Left, Qt.Key_Right, Qt.Key_Comma, Qt.Key_Period, Qt.Key_Home,
        Qt.Key_End, Qt.Key_Plus, Qt.Key_Equal, Qt.Key_Minus]
    readonly property var ofTheRace: [Qt.Key_G, Qt.Key_U, Qt.Key_F10, Qt.Key_B, Qt.Key_I, Qt.Key_O, Qt.Key_E, Qt.Key_F,
        Qt.Key_P, Qt.Key_0, Qt.Key_S, Qt.Key_H, Qt.Key_F5]

    Keys.onPressed: event => {
        const modifiers = event.modifiers & ~Qt.KeypadModifier
        event.accepted = false
        if (root.room.lesson.length === 0 || modifiers !== Qt.NoModifier)
            return
        event.accepted = root.act(event.key) || root.ofTheRace.includes(event.key)
            || (root.room.stage === LessonRoom.Predict && root.ofTime.includes(event.key))
    }
}
