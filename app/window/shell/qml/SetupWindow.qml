import QtQuick
import Simul

// What the window shows of a setup besides halls and clock, and the door by which setups come and go.
SetupDoor {
    id: root

    required property RacePage race
    required property OtherPage other
    required property HiddenResults hidden
    required property string page

    signal pageWanted(string name)

    function shown(): var {
        const free = race.range.fit === TimelineRange.Free
        return {page: page === "race" && race.table ? "boards" : page, lesson: other.openLesson, board: race.openedBoard + 1,
                fromMs: free ? race.range.from : 0, toMs: free ? race.range.to : 0, hideResults: hidden.on}
    }
    function show(view: var): void {
        if (view.hideResults !== undefined)
            hidden.on = view.hideResults
        race.closeBoards()
        if (page === "lessons")
            pageWanted("race")  // a lesson is left as it is
        if (view.lesson !== undefined)
            other.lesson = view.lesson
        pageWanted(view.lesson !== undefined ? "lessons" : view.page ?? (page === "setups" ? "race" : page))
        if (view.board !== undefined)
            race.openBoard(view.board - 1)
        if (view.toMs !== undefined)
            race.showRange(view.fromMs, view.toMs)
        else if (race.range.fit === TimelineRange.Free)
            race.range.fitShorter()
    }

    shownView: () => shown()
    onGamesOpened: if (page !== "race") pageWanted("race")

    Connections {
        target: root.desk
        function onOpened(view: var): void { root.show(view) }
    }
}
