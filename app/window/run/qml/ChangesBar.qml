pragma ComponentBehavior: Bound

import QtQuick
import Simul

// What was changed at a moment: switches of either hall and thoughts that took long. Each can be taken back.
Flow {
    id: root

    required property Exhibition exhibition
    readonly property Settings settings: exhibition.settings
    readonly property var changes: switchesOf(exhibition.left, qsTr("left"))
        .concat(switchesOf(exhibition.right, qsTr("right"))).concat(thoughts)
    readonly property var listed: settings.blockingThoughts
    readonly property var thoughts: listed.map(thought => ({
        text: qsTr("board %1, pair %2: she thinks %3 longer").arg(thought.board + 1).arg(thought.pair + 1)
            .arg(TimeText.brief(thought.extraMs)),
        undo: () => settings.setBlockingThought(thought.board, thought.pair, 0)
    }))

    function wayOf(run: Run, mode: int): int {
        switch (mode) {
        case Choice.Sync: return Choice.OneByOne
        case Choice.Threads: return Choice.ThreadsInTurn
        case Choice.Pool: return Choice.ThreadPool
        default: return run.masters > 1 ? Choice.Processes : settings.allInPlay ? Choice.Asyncio : Choice.ThreadPool
        }
    }
    function switchesOf(run: Run, side: string): var {
        return run.wrongModel ? [] : run.switches.map(change => ({
            text: qsTr("%1, %2: %3").arg(TimeText.clock(change.atMs)).arg(side)
                .arg(WayWords.name(wayOf(run, change.mode), run.masters > 1 ? run.masters : settings.inPlay)),
            undo: () => run.removeSwitch(change.atMs)
        }))
    }

    visible: changes.length > 0
    spacing: 6 * Theme.unit
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Changes")

    Repeater {
        model: root.changes.slice(0, 8)
        delegate: AppButton {
            required property var modelData

            objectName: "change"
            text: modelData.text
            name: qsTr("Take back: %1").arg(modelData.text)
            kind: Icon.Close
            iconAfter: true
            textSize: 12
            implicitHeight: Math.round(26 * Theme.unit)
            onClicked: modelData.undo()
        }
    }
    AppButton {
        objectName: "undoAll"
        visible: root.changes.length > 1
        text: qsTr("Take all back")
        kind: Icon.Reset
        flat: true
        textSize: 12
        implicitHeight: Math.round(26 * Theme.unit)
        onClicked: root.changes.forEach(change => change.undo())
    }
}
