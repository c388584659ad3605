pragma Singleton

import QtQuick
import Simul

// What programmers call a way to play, and what a hall is called that plays it: all the words of a way stand together.
// Its line of code and whether it is wrong are facts of the engine.
QtObject {
    // `count`: games in play, threads or processes, where the way has a number.
    function of(way: int, count: int): var {
        switch (way) {
        case Choice.OneByOne: return {
            name: qsTr("one after another"), shortName: qsTr("sync"), title: qsTr("One game after another"),
            note: qsTr("She finishes a game before she opens the next.")}
        case Choice.AwaitsInTurn: return {
            name: qsTr("await in turn"), shortName: "await", title: qsTr("Awaits each game in turn"),
            note: qsTr("Looks asynchronous, but each game is awaited to its end.")}
        case Choice.Asyncio: return {
            name: "asyncio", shortName: "asyncio", title: qsTr("She walks on while they think"),
            note: qsTr("One thread: a game gives way while its opponent thinks.")}
        case Choice.ThreadPool: return {
            name: qsTr("thread pool of %1").arg(count), shortName: qsTr("pool of %1").arg(count),
            title: qsTr("A few games at once"),
            note: qsTr("Each worker plays whole games; the others wait for a worker.")}
        case Choice.ThreadsInTurn: return {
            name: qsTr("threads under a lock"), shortName: qsTr("threads"),
            title: qsTr("Thinks in slices"),
            note: qsTr("A thread for each game; one thinks at a time, in slices.")}
        case Choice.Processes: return {
            name: qsTr("%n process(es)", "", count), shortName: qsTr("%n process(es)", "", count),
            title: qsTr("Several masters share the boards"),
            note: qsTr("Each has a master and boards of its own.")}
        case Choice.EveryoneHers: return {
            name: qsTr("clones"), shortName: qsTr("clones"), title: qsTr("A master at every board"),
            note: qsTr("Thinks at every board at once, with one head.")}
        case Choice.BlockingCalls: return {
            name: qsTr("blocking wait"), shortName: qsTr("blocking"), title: qsTr("Every opponent holds her"),
            note: qsTr("The coroutine never gives way: every opponent holds her.")}
        }
        return {name: "", shortName: "", title: "", note: ""}
    }

    function name(way: int, count: int): string { return of(way, count).name }
    function note(way: int): string { return of(way, 0).note }
    // What a hall is called that plays it.
    function title(way: int): string { return of(way, 0).title }
    // For a narrow column.
    function shortName(run: Run): string { return of(run.way, count(run)).shortName }
    // Why this model is wrong; empty for the right ones.
    function wrong(way: int): string {
        switch (WayFacts.wrong(way)) {
        case Choice.CannotExist: return qsTr("cannot exist")
        case Choice.CommonMistake: return qsTr("a common mistake")
        default: return ""
        }
    }

    // The number that belongs to the name of a run.
    function count(run: Run): int { return run?.wayCount ?? 0 }
    // The name of what a hall plays at this moment.
    function nameAt(run: Run, ms: real): string {
        return run === null ? "" : name(run.wayAt(ms), count(run))
    }
    // For a lane in which masters overlap who cannot all exist.
    function laneName(run: Run): string {
        const one = nameAt(run, 0)
        return run !== null && WayFacts.wrong(run.way) === Choice.CannotExist ? one + " × " + run.masters : one
    }
}
