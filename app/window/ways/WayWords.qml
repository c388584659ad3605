pragma Singleton

import QtQuick
import Simul

// What programmers call a way to play, what it is like in code, and what is wrong with it.
QtObject {
    // `count`: games in play, threads or processes, where the way has a number.
    function name(way: int, count: int): string {
        switch (way) {
        case Choice.OneByOne: return qsTr("one after another")
        case Choice.AwaitsInTurn: return qsTr("await in turn")
        case Choice.ThreadPool: return qsTr("thread pool of %1").arg(count)
        case Choice.ThreadsInTurn: return qsTr("threads under a lock")
        case Choice.Processes: return qsTr("%n process(es)", "", count)
        case Choice.EveryoneHers: return qsTr("clones")
        case Choice.BlockingCalls: return qsTr("blocking wait")
        default: return qsTr("asyncio")
        }
    }

    // For a narrow column.
    function shortName(run: Run): string {
        switch (run.way) {
        case Choice.OneByOne: return "sync"
        case Choice.AwaitsInTurn: return "await"
        case Choice.ThreadPool: return qsTr("pool of %1").arg(count(run))
        case Choice.ThreadsInTurn: return qsTr("threads")
        case Choice.Processes: return qsTr("%n process(es)", "", count(run))
        case Choice.EveryoneHers: return qsTr("clones")
        case Choice.BlockingCalls: return qsTr("blocking")
        default: return "asyncio"
        }
    }

    // The number that belongs to the name of a run.
    function count(run: Run): int {
        if (run === null)
            return 0
        return run.way === Choice.Processes ? run.masters : run.inPlay
    }

    // The name of what a hall plays at this moment.
    function nameAt(run: Run, ms: real): string {
        return run === null ? "" : name(run.wayAt(ms), count(run))
    }

    // For a lane in which masters overlap who cannot all exist.
    function laneName(run: Run): string {
        return run?.way === Choice.EveryoneHers ? nameAt(run, 0) + " × " + run.masters : nameAt(run, 0)
    }

    function code(way: int, count: int): string {
        switch (way) {
        case Choice.OneByOne: return "for game in games: play(game)"
        case Choice.AwaitsInTurn: return "for game in games: await play(game)"
        case Choice.ThreadPool: return "ThreadPoolExecutor(%1).map(play, games)".arg(count)
        case Choice.ThreadsInTurn: return "with lock: think()  # in %1 threads".arg(count)
        case Choice.Processes: return "Process(target=asyncio.run)  × %1".arg(count)
        case Choice.EveryoneHers: return "think()  # in %1 threads, no lock".arg(count)
        case Choice.BlockingCalls: return "async def play():  …  opponent.wait()"
        default: return "await asyncio.gather(*games)"
        }
    }

    function note(way: int): string {
        switch (way) {
        case Choice.OneByOne: return qsTr("She finishes a game before she opens the next.")
        case Choice.AwaitsInTurn: return qsTr("Looks asynchronous, but each game is awaited to its end.")
        case Choice.ThreadPool: return qsTr("Each worker plays whole games; the others wait for a worker.")
        case Choice.ThreadsInTurn: return qsTr("A thread for each game; one thinks at a time, in slices.")
        case Choice.Processes: return qsTr("Each has a master and boards of its own.")
        case Choice.EveryoneHers: return qsTr("Thinks at every board at once, with one head.")
        case Choice.BlockingCalls: return qsTr("The coroutine never gives way: every opponent holds her.")
        default: return qsTr("One thread: a game gives way while its opponent thinks.")
        }
    }

    // Why this model is wrong; empty for the right ones.
    function wrong(way: int): string {
        switch (way) {
        case Choice.EveryoneHers: return qsTr("cannot exist")
        case Choice.AwaitsInTurn:
        case Choice.BlockingCalls: return qsTr("a common mistake")
        default: return ""
        }
    }
}
