pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Simul

// The numbers of a view as a table: one row for each value. The model tells the cells of a row as `texts`.
FocusScope {
    id: root

    required property var rows
    required property var headings
    // The first cell of the present, which is marked.
    property string here

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Table")

    ColumnLayout {
        anchors.fill: parent
        spacing: 4 * Theme.unit

        ExploreCells {
            ink: Theme.textSoft
            texts: root.headings
            Layout.fillWidth: true
            Layout.rightMargin: 12 * Theme.unit
            Accessible.role: Accessible.Row
            Accessible.name: texts.join(", ")
        }
        ListView {
            id: list

            objectName: "tableRows"
            model: root.rows
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            T.ScrollBar.vertical: Thumb {}

            delegate: Rectangle {
                id: row

                required property var texts
                required property int index

                objectName: "tableRow"
                width: list.width
                height: line.implicitHeight + 6 * Theme.unit
                color: texts[0] === root.here ? Theme.accentSoft : Theme.panel
                border.width: ListView.isCurrentItem && list.activeFocus ? Math.max(1, Theme.hair) : 0
                border.color: Theme.accentText
                Accessible.role: Accessible.Row
                Accessible.name: line.texts.join(", ")

                ExploreCells {
                    id: line

                    width: list.width - 12 * Theme.unit
                    anchors.verticalCenter: parent.verticalCenter
                    texts: row.texts
                }
            }
        }
    }
}
