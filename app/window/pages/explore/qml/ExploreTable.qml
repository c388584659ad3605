pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Simul

// The numbers of a view as a table: one row for each value. The model tells the cells of a row as `texts`.
ListView {
    id: root

    required property var rows
    required property var headings
    // The cells of the present, which is marked.
    property string here

    model: rows
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    headerPositioning: ListView.OverlayHeader
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Table")

    T.ScrollBar.vertical: Thumb {}

    header: Rectangle {
        z: 2
        width: root.width
        height: head.implicitHeight + 8 * Theme.unit
        color: Theme.panel
        Accessible.role: Accessible.Row
        Accessible.name: root.headings.join(", ")

        ExploreCells {
            id: head

            width: root.width - 12 * Theme.unit
            ink: Theme.textSoft
            texts: root.headings
        }
    }
    delegate: Rectangle {
        id: row

        required property var texts
        required property int index

        objectName: "tableRow"
        width: root.width
        height: line.implicitHeight + 6 * Theme.unit
        color: texts[0] === root.here ? Theme.accentSoft : Theme.panel
        border.width: ListView.isCurrentItem && root.activeFocus ? Math.max(1, Theme.hair) : 0
        border.color: Theme.accentText
        Accessible.role: Accessible.Row
        Accessible.name: texts.join(", ")

        ExploreCells {
            id: line

            width: root.width - 12 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            texts: row.texts
        }
    }
}
