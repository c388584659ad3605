pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// The cells of a row of a table, equally wide.
RowLayout {
    id: root

    required property var texts
    property color ink: Theme.text

    spacing: 8 * Theme.unit

    Repeater {
        model: root.texts.length
        delegate: PlainText {
            required property int index

            text: root.texts[index] ?? ""
            color: root.ink
            font.pixelSize: Math.round(13 * Theme.unit)
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
