import QtQuick
import Simul

// What a screen reader says about a board.
QtObject {
    function name(board: int, phase: int, leftMs: real): string {
        const left = SpokenTime.of(1000 * Math.ceil(leftMs / 1000))
        switch (phase) {
        case Choice.WaitingForHer: return qsTr("Board %1, waiting for the master").arg(board + 1)
        case Choice.Served: return qsTr("Board %1, the master thinks, %2 left").arg(board + 1).arg(left)
        case Choice.OpponentThinking:
            return qsTr("Board %1, opponent thinking, %2 left").arg(board + 1).arg(left)
        case Choice.Paused: return qsTr("Board %1, paused").arg(board + 1)
        case Choice.Over: return qsTr("Board %1, game over").arg(board + 1)
        default: return qsTr("Board %1, not begun").arg(board + 1)
        }
    }
}
