pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// The cells of a row of the table of boards.
RowLayout {
    id: root

    required property var cells
    property bool heading: false
    property bool waits: false
    readonly property var shares: [5, 16, 5, 9, 9, 9, 11, 14, 9]

    spacing: 4 * Theme.unit

    Repeater {
        model: root.cells.length
        delegate: PlainText {
            required property int index

            text: root.cells[index]
            // A row that has left the list is asked once more when the theme changes.
            color: !root || root.heading ? Theme.textSoft : root.waits && index === 1 ? Theme.waitingText : Theme.text
            font.pixelSize: Math.round(12 * Theme.unit)
            font.weight: index === 0 || index === 8 ? Font.DemiBold : Font.Normal
            horizontalAlignment: index === 1 ? Text.AlignLeft : Text.AlignRight
            elide: Text.ElideRight
            leftPadding: index === 1 ? 10 * Theme.unit : 0
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredWidth: root.shares[index]
        }
    }
}
