import QtQuick
import Simul

// What the timeline says about the bar or mark that is pointed at.
QtObject {
    id: root

    required property Timeline timeline

    readonly property int board: timeline.hoverBoard + 1
    readonly property int pair: timeline.hoverPair + 1
    readonly property bool told: timeline.what !== Timeline.Nothing

    readonly property string headline: {
        switch (timeline.what) {
        case Timeline.NotOpen: return qsTr("Board %1: the game has not begun").arg(board)
        case Timeline.Waiting: return qsTr("Board %1 waits for her").arg(board) + inPair
        case Timeline.Served: return qsTr("She thinks at board %1").arg(board) + inPair
        case Timeline.OpponentThinking: return qsTr("Board %1: the opponent thinks").arg(board) + inPair
        case Timeline.Paused: return qsTr("Board %1 is paused").arg(board) + inPair
        case Timeline.Over: return qsTr("Board %1: the game is over").arg(board)
        case Timeline.Idle: return qsTr("She waits: no board is ready")
        case Timeline.Walking: return qsTr("She walks to board %1").arg(board)
        case Timeline.Thinking: return qsTr("She thinks at board %1").arg(board)
        case Timeline.Standing: return qsTr("She stands at board %1 and waits for it").arg(board)
        case Timeline.Held: return qsTr("Board %1 does not let her go").arg(board)
        case Timeline.Dropped: return qsTr("Her slice ends: she drops the thought at board %1").arg(board)
        case Timeline.RoundOver: return qsTr("Round %1 is over").arg(timeline.hoverBoard)
        case Timeline.FirstGameOver: return qsTr("The first game is over: board %1").arg(board)
        case Timeline.Stall: return qsTr("Everybody waits while she is stuck at board %1").arg(board)
        case Timeline.LastMove: return qsTr("Her last move")
        case Timeline.LastReply: return qsTr("The last reply")
        default: return ""
        }
    }
    readonly property string inPair: ", " + qsTr("pair %1").arg(pair)

    readonly property string times: {
        if (!told)
            return ""
        const from = TimeText.precise(timeline.hoverFromMs)
        if (timeline.hoverToMs <= timeline.hoverFromMs)
            return from
        const length = timeline.hoverToMs - timeline.hoverFromMs
        return qsTr("%1 to %2, %3").arg(from).arg(TimeText.precise(timeline.hoverToMs))
                .arg(length < 120000 ? qsTr("%1 s").arg(length / 1000) : TimeText.precise(length))
    }
}
