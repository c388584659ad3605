pragma ComponentBehavior: Bound

import QtQuick
import Simul

// Luck as a table: a row a way.
ListView {
    id: root

    required property LuckModel rows

    model: rows
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    headerPositioning: ListView.OverlayHeader
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Table")

    header: Rectangle {
        z: 2
        width: root.width
        height: head.implicitHeight + 8 * Theme.unit
        color: Theme.panel

        ExploreCells {
            id: head

            width: root.width
            ink: Theme.textSoft
            texts: ["", qsTr("median"), qsTr("without luck"), qsTr("5 in 100"), qsTr("95 in 100"), qsTr("later")]
        }
    }
    delegate: Rectangle {
        id: row

        required property int way
        required property int count
        required property var texts

        objectName: "tableRow"
        width: root.width
        height: line.implicitHeight + 8 * Theme.unit
        color: ListView.isCurrentItem && root.activeFocus ? Theme.accentSoft : Theme.panel
        Accessible.role: Accessible.Row
        Accessible.name: line.texts.join(", ")

        ExploreCells {
            id: line

            width: root.width
            anchors.verticalCenter: parent.verticalCenter
            texts: {
                const wrong = WayWords.wrong(row.way)
                const name = WayWords.name(row.way, row.count)
                return [wrong.length > 0 ? name + " (" + wrong + ")" : name].concat(row.texts)
            }
        }
    }
}
