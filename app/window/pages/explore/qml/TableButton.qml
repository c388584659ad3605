import QtQuick
import Simul

// The numbers of a view instead of its drawing.
AppButton {
    id: root

    required property ExploreChoices choices

    objectName: "table"
    text: qsTr("Table")
    implicitHeight: Math.round(28 * Theme.unit)
    checkable: true
    checked: choices.table
    onToggled: {
        choices.table = checked
        checked = Qt.binding(() => root.choices.table)
    }
}
