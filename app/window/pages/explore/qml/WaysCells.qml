pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// The cells of a row of the table of models: a name and nine numbers; some give way when there is little room.
RowLayout {
    id: root

    required property string name
    required property var cells
    property string wrong
    property bool heading: false
    property bool strong: false
    property bool roomy: true
    property bool narrow: false
    // Narrow windows leave out turns, thoughts broken off and games in play; very narrow ones threads and processes, too.
    readonly property var widths: roomy ? [80, 70, 64, 92, 70, 78, 64, 64, 78]
        : narrow ? [66, 62, 66, 84, 0, 0, 0, 0, 0] : [66, 62, 66, 84, 0, 0, 0, 58, 72]

    spacing: 6 * Theme.unit

    // Below the name a label never takes the room of the numbers.
    GridLayout {
        columns: root.roomy ? 3 : 1
        columnSpacing: root.spacing
        rowSpacing: 2 * Theme.unit
        Layout.fillWidth: true
        Layout.minimumWidth: 0

        PlainText {
            objectName: "wayName"
            text: root.name
            color: root.heading ? Theme.textSoft : Theme.text
            font.pixelSize: Math.round((root.heading ? 12 : 14) * Theme.unit)
            font.weight: root.heading ? Font.Normal : Font.DemiBold
            elide: Text.ElideRight
            Layout.minimumWidth: 0
            Layout.fillWidth: root.wrong.length === 0 || !root.roomy
        }
        WrongTag {
            text: root.wrong
        }
        Item {
            visible: root.wrong.length > 0 && root.roomy
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: root.cells.length
        delegate: PlainText {
            required property int index

            objectName: "wayNumber"
            visible: root.widths[index] > 0
            text: root.cells[index]
            color: root.heading ? Theme.textSoft : root.strong && index === 0 ? Theme.accentText : Theme.text
            font.pixelSize: Math.round((root.heading ? 12 : 13) * Theme.unit)
            font.weight: index === 0 && !root.heading ? Font.DemiBold : Font.Normal
            horizontalAlignment: Text.AlignRight
            elide: Text.ElideRight
            Layout.preferredWidth: Math.round(root.widths[index] * Theme.unit)
        }
    }
}
