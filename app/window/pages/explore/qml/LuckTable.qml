pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Simul

// Luck as a table: a row a way.
FocusScope {
    id: root

    required property LuckModel rows

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Table")

    ColumnLayout {
        anchors.fill: parent
        spacing: 4 * Theme.unit

        ExploreCells {
            ink: Theme.textSoft
            texts: ["", qsTr("median"), qsTr("without luck"), qsTr("5 in 100"), qsTr("95 in 100"), qsTr("later")]
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

                required property int way
                required property int count
                required property var texts
                required property int index

                objectName: "tableRow"
                width: list.width
                height: line.implicitHeight + 6 * Theme.unit
                color: Theme.panel
                border.width: ListView.isCurrentItem && list.activeFocus ? Math.max(1, Theme.hair) : 0
                border.color: Theme.accentText
                Accessible.role: Accessible.Row
                Accessible.name: line.texts.join(", ")

                ExploreCells {
                    id: line

                    width: list.width - 12 * Theme.unit
                    anchors.verticalCenter: parent.verticalCenter
                    texts: {
                        const wrong = WayWords.wrong(row.way)
                        const name = WayWords.name(row.way, row.count)
                        return [wrong.length > 0 ? name + " (" + wrong + ")" : name].concat(row.texts)
                    }
                }
            }
        }
    }
}
