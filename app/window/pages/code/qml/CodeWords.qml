import QtQuick
import Simul

// What the page Code says: who stands at a line, who went on and why, what is on the stack.
QtObject {
    id: root

    // CodeState of the engine.
    readonly property int notOpen: 0
    readonly property int ready: 1
    readonly property int dropped: 2
    readonly property int thinks: 3
    readonly property int replies: 4
    readonly property int holds: 5
    readonly property int everybody: 6
    readonly property int paused: 7
    // Anchor of the engine.
    readonly property int atOpen: 0
    readonly property int atWaiting: 1
    readonly property int atServed: 2
    readonly property int atOpponent: 3
    readonly property int atOver: 4
    readonly property int atMain: 5

    // The line that somebody was sent to, by its mark: "opponent"; and its Anchor, -1: none.
    property string mark
    readonly property var marks: ({open: atOpen, waiting: atWaiting, served: atServed, opponent: atOpponent, over: atOver, main: atMain})
    readonly property int marked: marks[mark] ?? -1

    function span(ms: real): string {
        const seconds = Math.ceil(ms / 1000)
        if (TimeText.real)
            return TimeText.clock(seconds * 1000)
        return seconds < 120 ? qsTr("%1 s").arg(seconds).replace(" ", "\u00a0") : TimeText.clock(seconds * 1000)
    }
    function both(one: string, other: string): string {
        return one.length === 0 ? other : other.length === 0 ? one : qsTr("%1; %2").arg(one).arg(other)
    }

    // Who stands at a line of a listing, in half a sentence.
    function sentence(view: CodeView, line: CodeLine): string {
        switch (line.place) {
        case root.atOpen: return line.notOpen > 0 ? qsTr("%n not open", "", line.notOpen) : qsTr("all have been opened")
        case root.atOver: return qsTr("%n over", "", line.over)
        case root.atMain: return root.main(view)
        case root.atOpponent: return root.opponents(line)
        default: return root.askers(line)
        }
    }
    function main(view: CodeView): string {
        if (!view.python)
            return view.inPlay < view.mayBeInPlay ? qsTr("%1 of %2 in play").arg(view.inPlay).arg(view.mayBeInPlay)
                                                  : qsTr("%1 of %2: no room").arg(view.inPlay).arg(view.mayBeInPlay)
        const waits = view.over === (view.hall?.games ?? 0) ? qsTr("main: all games are over")
                                                           : qsTr("main waits until the last game is over")
        return view.over > 0 ? both(waits, qsTr("%n over", "", view.over)) : waits
    }
    function opponents(line: CodeLine): string {
        if (line.holds > 0 && line.next >= 0)
            return both(qsTr("%1 holds the thread, %2 left").arg(line.next + 1).arg(span(line.nextMs)),
                        line.replies > 0 ? qsTr("%n wait for a reply", "", line.replies) : "")
        if (line.replies === 0)
            return qsTr("nobody")
        return both(qsTr("%n wait for a reply", "", line.replies),
                    qsTr("%1 goes on in %2").arg(line.next + 1).arg(span(line.nextMs)))
    }
    function askers(line: CodeLine): string {
        const asking = line.ready + line.dropped
        let all = ""
        if (line.thinks === 1)
            all = qsTr("she thinks at %1, %2 left").arg(line.next + 1).arg(span(line.nextMs))
        else if (line.thinks > 1)
            all = qsTr("masters think at %n board(s)", "", line.thinks)
        if (line.everybody > 0)
            all = both(all, qsTr("she thinks at %n board(s) at once", "", line.everybody))
        if (asking > 0)
            all = both(all, qsTr("%n ask for her", "", asking))
        if (asking > 0 && line.nextReady >= 0)
            all = both(all, qsTr("%1 is next").arg(line.nextReady + 1))
        if (line.dropped > 0)
            all = both(all, qsTr("%n stopped in mid-thought", "", line.dropped))
        if (line.paused > 0)
            all = both(all, qsTr("%n paused", "", line.paused))
        return all.length > 0 ? all : qsTr("nobody")
    }
    // For a screen reader.
    function spoken(view: CodeView, line: CodeLine): string {
        const start = qsTr("line %1").arg(line.number)
        if (line.place === root.atOpponent && line.holds === 0 && line.replies > 0)
            return start + ", " + qsTr("%n board(s) wait here", "", line.replies) + ", "
                 + qsTr("next board %1 in %2").arg(line.next + 1).arg(span(line.nextMs))
        return line.place < 0 ? start + ", " + line.code.trim() : start + ", " + sentence(view, line)
    }
    // One board: what it waits for, until when, and where it goes on.
    function story(view: CodeView, board: int): string {
        const line = view.lineOf(board)
        const until = view.untilMs(board) - (view.hall?.nowMs ?? 0)
        const since = qsTr("It stands at line %1 since %2.").arg(line).arg(TimeText.clock(view.sinceMs(board)))
        switch (view.stateOf(board)) {
        case root.ready: return since + " " + qsTr("It is ready and asks for the master. When she has thought here, it goes on behind this line.")
        case root.dropped: return since + " " + qsTr("Its thread was stopped in the middle of a thought, which a coroutine never is.")
        case root.thinks: return qsTr("She thinks here, %1 left. Then it goes on behind line %2.").arg(span(until)).arg(line)
        case root.everybody: return qsTr("She thinks here, too, as if she had a head for every board: %1 left.").arg(span(until))
        case root.replies: return qsTr("Its opponent thinks, %1 left. Then it goes on behind line %2 and asks for the master.").arg(span(until)).arg(line)
        case root.holds: return qsTr("Its opponent thinks, %1 left, and it does not give way: nobody else can run.").arg(span(until))
        case root.paused: return since + " " + qsTr("It is paused: fewer games may be in play.")
        case root.notOpen: return qsTr("Its game has not been opened: there is no frame of it yet.")
        default: return qsTr("Its game is over: its frame is gone.")
        }
    }
    // Ways that differ in has_room() only.
    function onlyRoom(way: int): bool {
        return way === Choice.OneByOne || way === Choice.Asyncio || way === Choice.AwaitsInTurn || way === Choice.ThreadPool
    }
    // The line that was left by who went on last.
    function leftBy(view: CodeView): int {
        switch (view.resumeKind) {
        case 1: return root.atOpen
        case 2: return root.atServed
        case 3:
        case 4: return root.atOpponent
        default: return -1
        }
    }
    // Who resumed whom, at the newest moment.
    function resume(view: CodeView): string {
        const board = view.resumeBoard + 1
        const more = view.resumeOthers > 0 ? " " + qsTr("At the same moment %n more go on.", "", view.resumeOthers) : ""
        switch (view.resumeKind) {
        case 1: return qsTr("Board %1 was opened. It runs to its first wait and asks for the master.").arg(board) + more
        case 2: return qsTr("She has thought and moved at board %1: it goes on and waits for its opponent.").arg(board) + more
        case 3: return qsTr("Board %1: the reply came. It goes round the loop and asks for the master.").arg(board) + more
        case 4: return qsTr("Board %1: the last reply came. Its loop ends, and its frame is gone.").arg(board) + more
        default: return ""
        }
    }
    // What stands behind // in the file, in the reader's language where it is known.
    function comment(line: CodeLine): string {
        switch (line.comment) {
        case "wait until she comes to this board, thinks and moves":
            return qsTr("wait until she comes to this board, thinks and moves")
        case "the opponent thinks; meanwhile she is free for other boards":
            return qsTr("the opponent thinks; meanwhile she is free for other boards")
        case "for one game: synchronous; for all: asynchronous; between them: a pool":
            return qsTr("for one game: synchronous; for all: asynchronous; between them: a pool")
        case "a game is over: there is room for the next one":
            return qsTr("a game is over: there is room for the next one")
        default: return line.comment
        }
    }
    // What is wrong with a line.
    function fault(view: CodeView): string {
        if (view.mistake === 0)
            return qsTr("The call only makes a coroutine; nobody runs it. No opponent ever thinks.")
        if (view.mistake === 1)
            return qsTr("Nobody waits for the tasks: the loop is closed and they end with it.")
        switch (view.way) {
        case Choice.AwaitsInTurn: return qsTr("Each game is awaited to its end before the next begins.")
        case Choice.BlockingCalls: return qsTr("time.sleep() inside: she cannot leave, and nobody else runs.")
        case Choice.EveryoneHers: return qsTr("Cannot exist: she would think at every board at once.")
        default: return ""
        }
    }
    function mistake(which: int): string {
        return which === 0 ? qsTr("missing await") : qsTr("forgotten gather")
    }
    // What the exported script of a mistake prints.
    function printed(which: int): string {
        return which === 0 ? qsTr("its script: all moves, 0 replies, “was never awaited”")
                           : qsTr("its script: ends at once, 0 moves")
    }
    function stack(view: CodeView, run: Run): string {
        const threads = run?.threads ?? 1
        const threaded = view.way === Choice.ThreadPool || view.way === Choice.ThreadsInTurn
        if (view.way === Choice.EveryoneHers)
            return qsTr("On the stack: she thinks at %n board(s) at once, which no thread can do", "", view.inPlay)
        if (threaded)
            return qsTr("On the stack: each game in play has a thread and a stack of its own: %n", "", threads)
        if ((run?.processes ?? 1) > 1 && view.way === Choice.Processes)
            return qsTr("On the stack: %n processes, each with one thread and a loop", "", run.processes)
        const loop = view.way === Choice.OneByOne && view.python ? qsTr("the program") : qsTr("the loop")
        if (view.running >= 0 && view.python)
            return qsTr("On the stack (1 thread): %1, play_game(%2)").arg(loop).arg(view.running + 1)
        return qsTr("On the stack (1 thread): %1").arg(loop)
    }
    function aside(view: CodeView, run: Run): string {
        if (view.way === Choice.ThreadPool || view.way === Choice.ThreadsInTurn)
            return qsTr("Set aside: nothing. A thread that waits keeps its whole stack.")
        if (view.way === Choice.OneByOne && view.python)
            return qsTr("Set aside: nothing. The one game keeps the thread while it waits.")
        const aside = view.inPlay - (view.running >= 0 && view.python ? 1 : 0)
        if (aside <= 0)
            return qsTr("Set aside: nothing.")
        return qsTr("Set aside: %n small frame(s), each with its board, pair and line.", "", aside)
    }
}
