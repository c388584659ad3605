import QtQuick
import Simul

// A value with its caption above.
Column {
    id: root

    required property string name
    required property string caption
    required property string refused
    property alias typed: entry.text

    signal accepted

    spacing: 1 * Theme.unit

    SoftText {
        width: parent.width
        text: root.caption
        font.pixelSize: Math.round(11 * Theme.unit)
    }
    ValueField {
        id: entry

        objectName: "field"
        width: parent.width
        name: root.name
        shown: text
        refused: root.refused
        fieldWidth: 46
        onAccepted: root.accepted()
    }
}
