import QtQuick
import Simul

// What the timeline says about the bar or mark that is pointed at.
QtObject {
    id: root

    required property Timeline timeline

    readonly property int board: timeline.cursor.board + 1
    readonly property int pair: timeline.cursor.pair + 1
    readonly property bool told: timeline.cursor.what !== Timeline.Nothing

    // Whose bar it is needs to be said of a run that has no hall.
    readonly property string headline: (timeline.cursor.group > 1 ? timeline.cursorRun.title + ". " : "") + what
    readonly property string what: {
        switch (timeline.cursor.what) {
        case Timeline.NotOpen: return qsTr("Board %1: the game has not begun").arg(board)
        case Timeline.Waiting: return qsTr("Board %1 waits for her").arg(board) + inPair
        case Timeline.Served: return qsTr("She thinks at board %1").arg(board) + inPair
        case Timeline.OpponentThinking: return qsTr("Board %1: the opponent thinks").arg(board) + inPair
        case Timeline.Paused: return qsTr("Board %1 is paused").arg(board) + inPair
        case Timeline.Over: return qsTr("Board %1: the game is over").arg(board)
        case Timeline.Idle: return qsTr("She waits: no board is ready") + ofMaster
        case Timeline.Walking: return qsTr("She walks to board %1").arg(board) + ofMaster
        case Timeline.Thinking: return qsTr("She thinks at board %1").arg(board) + ofMaster
        case Timeline.Standing: return qsTr("She stands at board %1 and waits for it").arg(board) + ofMaster
        case Timeline.Held: return qsTr("Board %1 does not let her go").arg(board) + ofMaster
        case Timeline.Dropped: return qsTr("Her slice ends: she drops the thought at board %1").arg(board) + ofMaster
        case Timeline.RoundOver: return qsTr("Round %1 is over").arg(timeline.cursor.round)
        case Timeline.FirstGameOver: return qsTr("The first game is over: board %1").arg(board)
        case Timeline.Stall: return qsTr("Everybody waits while she is stuck at board %1").arg(board)
        case Timeline.Switched:
            return qsTr("From here on: %1").arg(WayWords.nameAt(timeline.cursorRun.run, timeline.cursor.fromMs))
        case Timeline.LastMove: return qsTr("Her last move")
        case Timeline.LastReply: return qsTr("The last reply")
        case Timeline.ManyMasters: return qsTr("%1 of %2 masters think").arg(timeline.cursor.thinking).arg(masters)
        default: return ""
        }
    }
    readonly property int masters: timeline.cursorRun?.run?.masters ?? 0
    readonly property string ofMaster: masters > 1 ? ", " + qsTr("master %1").arg(timeline.cursor.lane + 1) : ""
    readonly property string inPair: ", " + qsTr("pair %1").arg(pair)

    readonly property string times: {
        if (!told)
            return ""
        const from = TimeText.precise(timeline.cursor.fromMs)
        if (timeline.cursor.toMs <= timeline.cursor.fromMs)
            return from
        const length = timeline.cursor.toMs - timeline.cursor.fromMs
        return qsTr("%1 to %2, %3").arg(from).arg(TimeText.precise(timeline.cursor.toMs))
                .arg(length < 120000 ? qsTr("%1 s").arg(length / 1000) : TimeText.precise(length))
    }
}
