import QtQuick
import Simul

// What a hall says in words: its titles and the one sentence about the master.
QtObject {
    id: root

    required property HallView view
    // How many times sooner than the other hall this one is over; under 1: later.
    property real sooner: 1

    readonly property int way: view.run ? (view.run.way, view.run.wayAt(view.nowMs)) : Choice.OneByOne
    readonly property bool oneByOne: WayFacts.oneAtATime(way)
    readonly property int notBegun: view.games - view.gamesOver - view.gamesInPlay

    readonly property bool several: (view.run?.masters ?? 1) > 1
    readonly property string title: several && way === Choice.OneByOne ? qsTr("Each master: one game after another")
                                                                       : WayWords.title(way)
    readonly property string warning: {
        const wrong = WayWords.wrong(way)
        return wrong.length > 0 ? qsTr("Wrong model: %1").arg(wrong) : ""
    }

    readonly property WhyWords why: WhyWords {
        view: root.view
        quiet: root.oneByOne
    }

    // Numbers stay in the line of the Latin word before them. Korean ones belong to the word after: its texts say so.
    readonly property string sentence: said.replace(/([a-z]) (\d)/g, "$1\u00a0$2")
    readonly property string said: {
        const time = span(view.storyMs)
        const board = view.storyBoard + 1
        switch (view.storyKind) {
        case Choice.NotStarted:
            return beginning
        case Choice.WalkingTo:
            return why.walking + (oneByOne ? idle : waiting(view.storyOthers))
        case Choice.ThinkingAt:
            return why.thinking + (oneByOne ? idle : waiting(view.storyOthers))
        case Choice.WaitsForBoard:
            return oneByOne ? qsTr("She stands still and waits for board %1: %2 left.").arg(board).arg(time) + idle
                            : qsTr("No board is ready. Board %1 will reply first, in %2.").arg(board).arg(time)
        case Choice.StandsAt:
            return qsTr("Board %1 is next in the round; she waits for it: %2 left.").arg(board).arg(time)
                    + waiting(view.storyOthers)
        case Choice.HeldAt:
            return qsTr("Board %1 does not let her go: %2 left.").arg(board).arg(time)
                    + waiting(view.storyOthers)
        case Choice.LastReplyPending:
            return qsTr("Her last move is made. Board %1 still thinks: %2 left.").arg(board).arg(time)
        case Choice.Finished:
            return sooner > 1.05 ? qsTr("Finished %1 times sooner.").arg(sooner.toFixed(1)) + " " + lastReply
                                 : qsTr("Finished.") + " " + lastReply
        case Choice.ManyMasters:
            return qsTr("Masters who think: %1. Masters who wait: %2.").arg(view.mastersThinking)
                        .arg(view.mastersIdle) + (view.storyReason === Choice.OwnBoards ? others : waiting(view.storyOthers))
        case Choice.AllMastersWait:
            return qsTr("Every master waits. Board %1 will reply first, in %2.").arg(board).arg(time)
        default:
            return ""
        }
    }

    readonly property string beginning: {
        if (way === Choice.EveryoneHers)
            return qsTr("A master at every board: all of them will move at once.")
        if (way === Choice.BlockingCalls)
            return qsTr("She will make a move and stay at the board until the opponent replies.")
        if (oneByOne)
            return several ? qsTr("Each master will finish one game before she opens her next one.")
                           : qsTr("She will finish one game before she opens the next.")
        return several ? qsTr("Each master will make a move and walk on while the opponent thinks.")
                       : qsTr("She will make a move and walk on while the opponent thinks.")
    }

    // Why the last reply comes later than the last move: the familiar round number counts the master's time only.
    readonly property string lastReply: {
        const run = view.run
        const words = several ? qsTr("The last move came at %1, the last reply %2 later.")
                              : qsTr("Her last move came at %1, the last reply %2 later.")
        return run ? words.arg(TimeText.clock(run.lastMoveMs))
                        .arg(span(run.lastReplyMs - run.lastMoveMs)) : ""
    }
    readonly property string others: " " + qsTr("%n board(s) are waiting for another master.", "", view.storyOthers)
    readonly property string idle: notBegun > 0 ? " " + qsTr("%n game(s) have not begun.", "", notBegun) : ""

    function waiting(boards: int): string {
        return boards > 0 ? " " + qsTr("%n board(s) are waiting for her.", "", boards) : ""
    }

    function span(ms: real): string { return SpokenTime.of(1000 * Math.ceil(ms / 1000)) }
}
