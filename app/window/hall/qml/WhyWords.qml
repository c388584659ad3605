import QtQuick
import Simul

// Why the master of a hall is at this board or goes to it.
QtObject {
    id: root

    required property HallView view
    // Says only where she is: there is no choice to be explained.
    property bool quiet: false

    readonly property int board: view.storyBoard + 1
    readonly property int reason: quiet ? Choice.NoReason : view.storyReason
    // Time that has passed is rounded down: what is said has been so for as long.
    readonly property int seconds: Math.floor(view.storySinceMs / 1000)
    readonly property string ago: seconds < 1 ? qsTr("just now") : qsTr("%1 ago").arg(SpokenTime.of(seconds * 1000))

    readonly property string thinking: {
        switch (reason) {
        case Choice.RepliedFirst: return qsTr("Board %1 replied first of all, %2.").arg(board).arg(ago)
        case Choice.RepliedLast: return qsTr("Board %1 had replied last, %2: the newest goes first.").arg(board).arg(ago)
        case Choice.OpenedInOrder: return qsTr("Her first move at board %1: games open in board order.").arg(board)
        case Choice.OpenedLast: return qsTr("Her first move at board %1: the newest goes first.").arg(board)
        case Choice.NextInRound: return qsTr("Board %1 is next in the round.").arg(board)
        case Choice.SliceEnded: return qsTr("She goes on with the thought she dropped at board %1.").arg(board)
        case Choice.Resumed: return qsTr("Board %1 may go on: there is room for it again.").arg(board)
        default: return qsTr("She thinks about her move at board %1.").arg(board)
        }
    }
    readonly property string walking: {
        switch (reason) {
        case Choice.RepliedFirst: return qsTr("She walks to board %1, which replied first, %2.").arg(board).arg(ago)
        case Choice.RepliedLast: return qsTr("She walks to board %1, which had replied last, %2.").arg(board).arg(ago)
        case Choice.OpenedInOrder: return qsTr("She walks to board %1: games open in board order.").arg(board)
        case Choice.OpenedLast: return qsTr("She walks to board %1: the newest goes first.").arg(board)
        case Choice.NextInRound: return qsTr("She walks to board %1, the next in the round.").arg(board)
        case Choice.SliceEnded: return qsTr("She walks to board %1, where she dropped a thought.").arg(board)
        case Choice.Resumed: return qsTr("She walks to board %1, which may go on again.").arg(board)
        default: return qsTr("She walks to board %1.").arg(board)
        }
    }
}
