pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// Things to put in order, the first above: by buttons, or by Alt and an arrow. (No layout around the rows, as in
// LessonOptions.)
Column {
    id: root

    required property LessonRoom room
    readonly property bool locked: room.locked

    function move(from: int, to: int): void {
        if (to < 0 || to >= room.items.count)
            return
        room.moveItem(from, to)
        const moved = rows.itemAt(to)
        if (moved !== null)
            moved.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Math.round(6 * Theme.unit)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Put them in order, the first above")

    SoftText {
        text: qsTr("The first above. Move one with its buttons or with Alt and ↑ ↓.")
        wrapMode: Text.Wrap
        width: root.width
    }
    Repeater {
        id: rows

        model: root.room.items
        delegate: FocusScope {
            id: row

            required property int index
            required property string label

            objectName: "orderItem"
            activeFocusOnTab: true
            width: root.width
            implicitHeight: Math.round(46 * Theme.unit)
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2").arg(index + 1).arg(label)

            Keys.onPressed: event => {
                const way = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
                event.accepted = way !== 0 && (event.modifiers & Qt.AltModifier) !== 0
                if (event.accepted && !root.locked)
                    root.move(index, index + way)
            }

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius * Theme.unit
                color: Theme.raised
                border.width: Theme.hair
                border.color: row.activeFocus ? Theme.accent : Theme.panelEdge

                FocusRing { shown: row.activeFocus && !up.activeFocus && !down.activeFocus }
            }
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Math.round(14 * Theme.unit)
                anchors.rightMargin: Math.round(8 * Theme.unit)
                spacing: Math.round(6 * Theme.unit)

                SoftText { text: row.index + 1 }
                PlainText {
                    text: row.label
                    color: Theme.text
                    wrapMode: Text.Wrap
                    font.pixelSize: Math.round(16 * Theme.unit)
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                    Layout.leftMargin: Math.round(6 * Theme.unit)
                }
                AppButton {
                    id: up

                    objectName: "orderUp"
                    text: "↑"
                    name: qsTr("%1: earlier").arg(row.label)
                    enabled: row.index > 0 && !root.locked
                    onClicked: root.move(row.index, row.index - 1)
                }
                AppButton {
                    id: down

                    objectName: "orderDown"
                    text: "↓"
                    name: qsTr("%1: later").arg(row.label)
                    enabled: row.index < root.room.items.count - 1 && !root.locked
                    onClicked: root.move(row.index, row.index + 1)
                }
            }
        }
    }
}
