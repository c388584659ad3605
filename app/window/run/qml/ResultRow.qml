import QtQuick
import QtQuick.Layouts
import Simul

// A caption with one or two values beside it or three below it, and perhaps a word on what they mean.
GridLayout {
    id: root

    property string caption
    property string one
    property string other
    property string third
    property string hint
    property bool three: false
    property bool strong: false
    property bool heading: false
    readonly property var words: [caption, one, other, third]
    readonly property color ink: heading ? Theme.textSoft : Theme.text

    columns: 3
    columnSpacing: 8 * Theme.unit
    rowSpacing: 0
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: words.filter(text => text.length > 0).join(", ")
    Accessible.description: hint

    PlainText {
        text: root.caption
        color: root.heading ? Theme.text : Theme.textSoft
        font.pixelSize: Math.round((root.heading ? 14 : 12) * Theme.unit)
        font.weight: root.heading ? Font.DemiBold : Font.Normal
        elide: Text.ElideRight
        Layout.columnSpan: root.three ? 3 : 1
        Layout.fillWidth: true
        Layout.minimumWidth: 0
    }
    PlainText {
        visible: root.three || text.length > 0
        text: root.one
        color: root.ink
        font.pixelSize: Math.round(12 * Theme.unit)
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
        Layout.fillWidth: root.three
        Layout.preferredWidth: (root.three ? 1 : 68) * Theme.unit
    }
    PlainText {
        text: root.other
        color: root.strong && !root.heading ? Theme.accentText : root.ink
        font.pixelSize: Math.round(12 * Theme.unit)
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
        elide: root.three ? Text.ElideRight : Text.ElideNone
        Layout.fillWidth: root.three
        Layout.minimumWidth: root.three ? 0 : 64 * Theme.unit
        Layout.preferredWidth: root.three ? Theme.unit : implicitWidth
    }
    PlainText {
        visible: root.three
        text: root.third
        color: root.ink
        font.pixelSize: Math.round(12 * Theme.unit)
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.unit
    }
    HoverHandler { id: pointer }
    Hint {
        parent: root
        text: root.hint
        shown: pointer.hovered
    }
}
