import QtQuick
import Simul

// What the selected board of a hall is doing, since when and until when.
QtObject {
    id: root

    required property HallView view

    readonly property string since: TimeText.clock(view.nowMs - view.board.phaseMs)
    readonly property string until: TimeText.clock(view.nowMs + view.board.leftMs)

    readonly property string state: {
        switch (view.board.phase) {
        case Choice.WaitingForHer: return qsTr("Waits for the master")
        case Choice.Served: return qsTr("The master thinks")
        case Choice.OpponentThinking: return qsTr("The opponent thinks")
        case Choice.Paused: return qsTr("Paused until there is room")
        case Choice.Over: return qsTr("The game is over")
        default: return qsTr("Not begun yet")
        }
    }
    readonly property string story: {
        const spent = SpokenTime.of(1000 * Math.floor(view.board.phaseMs / 1000))
        const left = SpokenTime.of(1000 * Math.ceil(view.board.leftMs / 1000))
        switch (view.board.phase) {
        case Choice.WaitingForHer: return qsTr("Since %1: %2 so far.").arg(since).arg(spent)
        case Choice.Served: return qsTr("She moves at %1, in %2.").arg(until).arg(left)
        case Choice.OpponentThinking: return qsTr("The reply comes at %1, in %2.").arg(until).arg(left)
        case Choice.Paused: return qsTr("Since %1: %2 so far.").arg(since).arg(spent)
        case Choice.Over: return qsTr("Over since %1. It waited %2 for the master in all.").arg(since)
                                 .arg(SpokenTime.of(1000 * Math.floor(view.board.waitedMs / 1000)))
        default: return qsTr("It opens when a place in play becomes free.")
        }
    }
    // Share of the running thought that is behind; -1: nobody thinks here.
    readonly property real thought: view.board.leftMs < 0 ? -1
        : view.board.phaseMs / Math.max(1, view.board.phaseMs + view.board.leftMs)
}
