pragma ComponentBehavior: Bound

import QtQuick
import Simul

// What goes wrong, to be added and to be taken back.
Column {
    id: root

    required property Settings settings
    readonly property IncidentsModel incidents: settings.incidents

    function words(what: int, board: int, pair: int, factor: real, extraMs: real): string {
        switch (what) {
        case Choice.SlowOpponent: return qsTr("board %1: × %2").arg(board + 1).arg(factor)
        case Choice.HoldingOpponent: return qsTr("board %1 holds her").arg(board + 1)
        default: return qsTr("board %1, pair %2: %3").arg(board + 1).arg(pair + 1).arg(SpokenTime.of(extraMs))
        }
    }

    spacing: 4 * Theme.unit
    bottomPadding: 6 * Theme.unit

    IncidentRow {
        objectName: "slow"
        width: parent.width
        settings: root.settings
        label: qsTr("A slow opponent")
        field: Choice.SlowField
        captions: [qsTr("board"), qsTr("times slower")]
        first: ["1", "4"]
        onAdded: typed => root.incidents.addSlow(typed[0], typed[1])
    }
    IncidentRow {
        objectName: "holding"
        width: parent.width
        settings: root.settings
        label: qsTr("An opponent who holds her")
        field: Choice.BlockingBoardField
        captions: [qsTr("board")]
        first: ["1"]
        onAdded: typed => root.incidents.addHolding(typed[0])
    }
    IncidentRow {
        objectName: "thought"
        width: parent.width
        settings: root.settings
        label: qsTr("A thought that takes long")
        field: Choice.BlockField
        captions: [qsTr("board"), qsTr("pair"), qsTr("longer by")]
        first: ["1", "1", TimeText.brief(600000)]
        onAdded: typed => root.incidents.addThought(typed[0], typed[1], typed[2])
    }
    Flow {
        width: parent.width
        spacing: 4 * Theme.unit

        Repeater {
            model: root.incidents
            delegate: AppButton {
                required property int index
                required property int what
                required property int board
                required property int pair
                required property real factor
                required property real extraMs

                objectName: "incident"
                text: root.words(what, board, pair, factor, extraMs)
                name: qsTr("Take back: %1").arg(text)
                kind: Icon.Close
                iconAfter: true
                textSize: 11
                leftPadding: Math.round(7 * Theme.unit)
                implicitHeight: Math.round(24 * Theme.unit)
                onClicked: root.incidents.takeBack(index)
            }
        }
    }
}
