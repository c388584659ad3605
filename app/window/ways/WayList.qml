pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Simul

// All ways to play as a list to choose from, by mouse or with the arrow keys.
ListView {
    id: root

    required property Run run
    required property Settings settings
    readonly property var ways: [Choice.OneByOne, Choice.AwaitsInTurn, Choice.Asyncio, Choice.ThreadPool,
        Choice.ThreadsInTurn, Choice.Processes, Choice.EveryoneHers, Choice.BlockingCalls]

    signal chosen(int way)

    // The number a way has now, or would get.
    function countOf(way: int): int {
        switch (way) {
        case Choice.ThreadPool: return settings.allInPlay ? Math.min(4, settings.boards) : settings.inPlay
        case Choice.Processes: return settings.masters > 1 ? settings.masters : Math.min(4, settings.boards)
        default: return settings.boards
        }
    }

    implicitHeight: contentHeight
    clip: true
    model: ways.length
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    keyNavigationWraps: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Ways to play this hall")

    onVisibleChanged: if (visible) currentIndex = Math.max(0, ways.indexOf(run.way))
    Keys.onReturnPressed: chosen(ways[currentIndex])
    Keys.onEnterPressed: chosen(ways[currentIndex])
    Keys.onSpacePressed: chosen(ways[currentIndex])

    T.ScrollBar.vertical: Thumb {}

    delegate: WayRow {
        required property int index

        width: root.width
        way: root.ways[index]
        count: root.countOf(way)
        checked: root.run.way === way
        current: root.currentIndex === index
        onEntered: root.currentIndex = index
        onClicked: root.chosen(way)
    }
}
