import QtQuick
import Simul

// The keys that belong to the race; on another page they go there first, but for those of time where that page has
// a bar for it.
Item {
    id: root

    required property RacePage race
    required property Playback playback
    // Of the page that is shown instead of the race; null: it has none.
    property TransportBar transport: null

    signal raceWanted
    signal tableToggled

    function act(key: int, shift: bool): void {
        switch (key) {
        case Qt.Key_G: return transport === null ? race.typeTime() : transport.typeTime()
        case Qt.Key_P: return race.toggleParameters()
        case Qt.Key_E: return race.toggleLoop()
        case Qt.Key_F: return race.toggleFollowing()
        case Qt.Key_U: return transport === null ? race.openUntil() : transport.openUntil()
        case Qt.Key_F10: return transport === null ? race.openMore() : transport.openMore()
        case Qt.Key_N: return race.stepMarker(shift ? -1 : 1)
        case Qt.Key_0: return race.showWholeHalls()
        case Qt.Key_B: return playback.turn()
        case Qt.Key_I:
        case Qt.Key_BracketLeft: return shift ? playback.clearLoop() : playback.loopFromHere()
        case Qt.Key_BraceLeft: return playback.clearLoop()
        case Qt.Key_O:
        case Qt.Key_BracketRight: return playback.loopToHere()
        }
    }

    readonly property var keys: [Qt.Key_G, Qt.Key_P, Qt.Key_E, Qt.Key_F, Qt.Key_U, Qt.Key_F10, Qt.Key_N, Qt.Key_0,
        Qt.Key_R, Qt.Key_B, Qt.Key_I, Qt.Key_BracketLeft, Qt.Key_BraceLeft, Qt.Key_O, Qt.Key_BracketRight]

    // What needs the halls to be seen.
    readonly property var ofHalls: [Qt.Key_P, Qt.Key_E, Qt.Key_F, Qt.Key_N, Qt.Key_0]

    // With Shift they do something else; a brace needs it.
    readonly property var shifted: [Qt.Key_N, Qt.Key_I, Qt.Key_BracketLeft, Qt.Key_BraceLeft]

    Keys.onPressed: event => {
        // Many keyboards need AltGr for a bracket.
        const modifiers = event.modifiers & ~(Qt.KeypadModifier | Qt.GroupSwitchModifier)
        event.accepted = modifiers === Qt.NoModifier ? keys.includes(event.key)
            : modifiers === Qt.ShiftModifier && shifted.includes(event.key)
        if (!event.accepted)
            return
        if (event.key === Qt.Key_R)
            return tableToggled()
        if (transport === null || ofHalls.includes(event.key))
            raceWanted()
        act(event.key, (event.modifiers & Qt.ShiftModifier) !== 0)
    }
}
