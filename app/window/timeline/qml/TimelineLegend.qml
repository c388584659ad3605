pragma ComponentBehavior: Bound

import QtQuick
import Simul

// The patterns that occur in the lanes of these runs and what they mean, hers first; as many as there is room for.
Row {
    id: root

    required property Exhibition exhibition
    // One lane stands for many masters.
    required property bool merges
    property real room: 0

    // A number of all runs together.
    function all(number: string): real {
        return exhibition.left[number] + exhibition.right[number] + exhibition.pinned[number]
    }

    readonly property var entries: everything.filter(entry => entry.occurs)
    readonly property var everything: [
        { what: Timeline.Served, words: qsTr("she thinks"), occurs: true },
        { what: Timeline.ManyMasters, words: qsTr("how many think"), occurs: merges },
        { what: Timeline.Dropped, words: qsTr("thought broken off"), occurs: all("drops") > 0 },
        { what: Timeline.Walking, words: qsTr("she walks"), occurs: all("walkingMs") > 0 },
        { what: Timeline.Held, words: qsTr("she is held"), occurs: all("heldMs") > 0 },
        { what: Timeline.OpponentThinking, words: qsTr("opponent thinks"), occurs: true },
        { what: Timeline.Waiting, words: qsTr("waits for her"), occurs: all("longestWaitMs") > 0 },
        { what: Timeline.Paused, words: qsTr("paused"), occurs: all("pausedMs") > 0 },
        { what: Timeline.Over, words: qsTr("game over"), occurs: true }
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
