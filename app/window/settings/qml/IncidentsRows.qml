pragma ComponentBehavior: Bound

import QtQuick
import Simul

// What goes wrong, to be added and to be taken back.
Column {
    id: root

    required property Settings settings
    readonly property var slow: settings.slowBoards
    readonly property var blocking: settings.blockingBoards
    readonly property var thoughts: settings.blockingThoughts
    readonly property var incidents: slow.map(one => ({
        text: qsTr("board %1: × %2").arg(one.board + 1).arg(one.factor),
        undo: () => settings.setSlowBoard(one.board, 1)
    })).concat(blocking.map(board => ({
        text: qsTr("board %1 holds her").arg(board + 1),
        undo: () => settings.setBlockingBoard(board, false)
    })), thoughts.map(thought => ({
        text: qsTr("board %1, pair %2: %3").arg(thought.board + 1).arg(thought.pair + 1)
            .arg(TimeText.brief(thought.extraMs)),
        undo: () => settings.setBlockingThought(thought.board, thought.pair, 0)
    })))

    // A board or pair typed from 1, as an index; -1 when it is none.
    function index(text: string): int {
        const number = numbers.wholeNumber(text)
        return isNaN(number) || number > 1000000 ? -1 : number - 1
    }

    spacing: 4 * Theme.unit
    bottomPadding: 6 * Theme.unit

    StopScale { id: numbers }

    IncidentRow {
        objectName: "slow"
        width: parent.width
        settings: root.settings
        label: qsTr("A slow opponent")
        field: Choice.SlowField
        captions: [qsTr("board"), qsTr("times slower")]
        first: ["1", "4"]
        onAdded: typed => {
            const factor = Number(typed[1])
            root.settings.setSlowBoard(root.index(typed[0]), isNaN(factor) ? 0 : factor)
        }
    }
    IncidentRow {
        objectName: "holding"
        width: parent.width
        settings: root.settings
        label: qsTr("An opponent who holds her")
        field: Choice.BlockingBoardField
        captions: [qsTr("board")]
        first: ["1"]
        onAdded: typed => root.settings.setBlockingBoard(root.index(typed[0]), true)
    }
    IncidentRow {
        objectName: "thought"
        width: parent.width
        settings: root.settings
        label: qsTr("A thought that takes long")
        field: Choice.BlockField
        captions: [qsTr("board"), qsTr("pair"), qsTr("longer by")]
        first: ["1", "1", "10m"]
        onAdded: typed => root.settings.setBlockingThought(root.index(typed[0]), root.index(typed[1]),
                                                           TimeText.parse(typed[2]))
    }
    Flow {
        width: parent.width
        spacing: 4 * Theme.unit

        Repeater {
            model: root.incidents
            delegate: AppButton {
                required property var modelData

                objectName: "incident"
                text: modelData.text
                name: qsTr("Take back: %1").arg(modelData.text)
                kind: Icon.Close
                iconAfter: true
                textSize: 11
                leftPadding: Math.round(7 * Theme.unit)
                implicitHeight: Math.round(24 * Theme.unit)
                onClicked: modelData.undo()
            }
        }
    }
}
