import QtQuick
import Simul

// The keys that move time, wherever the keyboard is.
Item {
    id: root

    required property Playback playback
    readonly property Item focused: Window.activeFocusItem
    readonly property bool active: Window.active

    function changeSpeed(factor: real): void {
        playback.speed = Math.max(1, Math.min(3600, Math.round(playback.speed * factor)))
    }

    // A key whose release goes elsewhere is not held any more.
    onFocusedChanged: playback.letGo()
    onActiveChanged: playback.letGo()

    Keys.onPressed: event => {
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0
        const back = event.key === Qt.Key_Left || event.key === Qt.Key_PageUp || event.key === Qt.Key_Comma
        const way = back ? -1 : 1
        const control = (event.modifiers & Qt.ControlModifier) !== 0
        const arrow = event.key === Qt.Key_Left || event.key === Qt.Key_Right
        event.accepted = (event.modifiers & (Qt.AltModifier | Qt.MetaModifier)) === 0 && (arrow || !control)
        switch (event.accepted ? event.key : Qt.Key_unknown) {
        case Qt.Key_Space:
            if (!event.isAutoRepeat)
                root.playback.toggle()
            return
        case Qt.Key_Left:
        case Qt.Key_Right:
            if (control)
                root.playback.stepRound(way)
            else if (!event.isAutoRepeat)
                root.playback.hold(way)
            return
        case Qt.Key_Comma:
        case Qt.Key_Period:
            // Presenters send a full stop for a black screen: it may pause, but must not lose the place.
            if (root.playback.playing)
                root.playback.playing = false
            else
                root.playback.stepEvent(way)
            return
        case Qt.Key_PageUp:
        case Qt.Key_PageDown: return shift ? root.playback.stepGame(way) : root.playback.stepRound(way)
        case Qt.Key_Home: return root.playback.toStart()
        case Qt.Key_End: return root.playback.toEnd()
        case Qt.Key_Plus:
        case Qt.Key_Equal: return root.changeSpeed(2)
        case Qt.Key_Minus: return root.changeSpeed(0.5)
        default: event.accepted = false
        }
    }
    Keys.onReleased: event => {
        event.accepted = !event.isAutoRepeat && (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
        if (event.accepted)
            root.playback.letGo()
    }
}
