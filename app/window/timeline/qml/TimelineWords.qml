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
        case Timeline.Waiting: return inPair(qsTr("Board %1 waits for her").arg(board))
        case Timeline.Served: return inPair(qsTr("She thinks at board %1").arg(board))
        case Timeline.OpponentThinking: return inPair(qsTr("Board %1: the opponent thinks").arg(board))
        case Timeline.Paused: return inPair(qsTr("Board %1 is paused").arg(board))
        case Timeline.Over: return qsTr("Board %1: the game is over").arg(board)
        case Timeline.Idle: return ofMaster(qsTr("She waits: no board is ready"))
        case Timeline.Walking: return ofMaster(qsTr("She walks to board %1").arg(board))
        case Timeline.Thinking: return ofMaster(qsTr("She thinks at board %1").arg(board))
        case Timeline.Standing: return ofMaster(qsTr("She stands at board %1 and waits for it").arg(board))
        case Timeline.Held: return ofMaster(qsTr("Board %1 does not let her go").arg(board))
        case Timeline.Dropped: return ofMaster(qsTr("Her slice ends: she drops the thought at board %1").arg(board))
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

    function ofMaster(said: string): string {
        return masters > 1 ? qsTr("%1, master %2").arg(said).arg(timeline.cursor.lane + 1) : said
    }
    function inPair(said: string): string { return qsTr("%1, pair %2").arg(said).arg(pair) }

    readonly property string times: {
        if (!told)
            return ""
        const from = TimeText.exact(timeline.cursor.fromMs)
        if (timeline.cursor.toMs <= timeline.cursor.fromMs)
            return from
        if (timeline.cursor.toMs > timeline.nowMs && !(timeline.cursorRun?.run?.told ?? true))
            return qsTr("%1 to ?").arg(from)
        const length = timeline.cursor.toMs - timeline.cursor.fromMs
        return qsTr("%1 to %2, %3").arg(from).arg(TimeText.exact(timeline.cursor.toMs)).arg(SpokenTime.of(length))
    }
}
