import QtQuick
import Simul

// One board in the table of boards.
Rectangle {
    id: root

    required property int board
    required property int phase
    required property int pair
    required property real openedMs
    required property real overMs
    required property real waitedMs
    required property real masterThinkingMs
    required property real opponentThinkingMs
    required property real durationMs
    readonly property string stateName: {
        switch (phase) {
        case Choice.WaitingForHer: return qsTr("waits for her")
        case Choice.Served: return qsTr("she thinks here")
        case Choice.OpponentThinking: return qsTr("opponent thinks")
        case Choice.Paused: return qsTr("paused")
        case Choice.Over: return qsTr("over")
        default: return qsTr("not begun")
        }
    }
    property bool current: false
    property alias cells: line.cells

    function clock(ms: real): string { return ms < 0 ? "–" : TimeText.clock(ms) }

    implicitHeight: Math.round(25 * Theme.unit)
    radius: 4 * Theme.unit
    color: current ? Theme.accentSoft : board % 2 === 0 ? Theme.raised : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("Board %1: %2, waited %3, opponent thought %4, lasted %5").arg(board + 1).arg(stateName)
        .arg(clock(waitedMs)).arg(clock(opponentThinkingMs)).arg(clock(durationMs))

    BoardCells {
        id: line

        anchors.fill: parent
        anchors.rightMargin: 12 * Theme.unit
        waits: root.phase === Choice.WaitingForHer
        cells: [root.board + 1, root.stateName, root.phase === Choice.NotOpen ? 0 : root.pair + 1, root.clock(root.openedMs), root.clock(root.overMs),
            root.clock(root.waitedMs), root.clock(root.masterThinkingMs), root.clock(root.opponentThinkingMs),
            root.clock(root.durationMs)]
    }
}
