import QtQuick
import QtQuick.Layouts
import Simul

// A caption with one or two values.
RowLayout {
    id: root

    property string caption
    property string one
    property string other
    property bool strong: false
    property bool heading: false

    spacing: 4 * Theme.unit
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: caption + (one.length > 0 ? ", " + one : "") + ", " + other

    Text {
        text: root.caption
        color: root.heading ? Theme.text : Theme.textSoft
        font.pixelSize: Math.round((root.heading ? 14 : 12) * Theme.unit)
        font.weight: root.heading ? Font.DemiBold : Font.Normal
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.minimumWidth: 0
    }
    Text {
        visible: text.length > 0
        text: root.one
        color: root.heading ? Theme.textSoft : Theme.text
        font.pixelSize: Math.round(12 * Theme.unit)
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: 68 * Theme.unit
    }
    Text {
        text: root.other
        color: root.heading ? Theme.textSoft : root.strong ? Theme.accentText : Theme.text
        font.pixelSize: Math.round(12 * Theme.unit)
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
        Layout.minimumWidth: 64 * Theme.unit
    }
}
