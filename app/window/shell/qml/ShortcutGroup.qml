pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// The keys of one place, each with what it does.
ColumnLayout {
    id: root

    required property string title
    // Pairs of key and words.
    required property var lines
    property real keyWidth: 118 * Theme.unit

    spacing: 4 * Theme.unit

    PlainText {
        text: root.title
        color: Theme.text
        font.pixelSize: Math.round(14 * Theme.unit)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.lines.length
        delegate: RowLayout {
            id: row

            required property int index
            readonly property var line: root.lines[index]

            objectName: "shortcut"
            spacing: 10 * Theme.unit
            Accessible.role: Accessible.ListItem
            Accessible.name: line[0] + ": " + line[1]

            PlainText {
                text: row.line[0]
                color: Theme.accentText
                font.pixelSize: Math.round(13 * Theme.unit)
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Layout.preferredWidth: root.keyWidth
                Layout.alignment: Qt.AlignTop
            }
            PlainText {
                text: row.line[1]
                color: Theme.text
                font.pixelSize: Math.round(13 * Theme.unit)
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
