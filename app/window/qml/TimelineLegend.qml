pragma ComponentBehavior: Bound

import QtQuick
import Simul

// The patterns of the lanes and what they mean; as many as there is room for.
Row {
    id: root

    property real room: 0
    readonly property var entries: [
        { what: Timeline.Served, words: qsTr("she thinks") },
        { what: Timeline.OpponentThinking, words: qsTr("opponent thinks") },
        { what: Timeline.Waiting, words: qsTr("waits for her") },
        { what: Timeline.Over, words: qsTr("game over") }
    ]

    spacing: 14 * Theme.unit
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Legend: %1").arg(entries.map(entry => entry.words).join(", "))

    Repeater {
        model: root.entries
        delegate: Row {
            id: entry

            required property var modelData

            visible: x + width <= root.room
            spacing: 5 * Theme.unit

            TimelineSwatch {
                what: entry.modelData.what
                themeName: Theme.name
                unit: Theme.unit
                width: Math.round(24 * Theme.unit)
                height: Math.round(10 * Theme.unit)
                anchors.verticalCenter: parent.verticalCenter
            }
            SoftText {
                text: entry.modelData.words
                font.pixelSize: Math.round(12 * Theme.unit)
            }
        }
    }
}
