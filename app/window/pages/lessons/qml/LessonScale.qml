import QtQuick
import Simul

// "You" and "it was" on one scale: a ring and a filled dot.
Item {
    id: root

    required property string you
    required property string truth
    // From 0 to 1.
    required property real youAt
    required property real truthAt
    readonly property real line: Math.round(34 * Theme.unit)

    implicitHeight: Math.round(50 * Theme.unit)
    Accessible.role: Accessible.StaticText
    Accessible.name: youLabel.text + ", " + truthLabel.text

    function place(at: real, wide: real): real { return Math.max(0, Math.min(width - wide, at * width - wide / 2)) }

    Rectangle {
        y: root.line - height / 2
        width: parent.width
        height: Math.round(3 * Theme.unit)
        radius: height / 2
        color: Theme.panelEdge
    }
    Rectangle {
        x: root.width * Math.min(root.youAt, root.truthAt)
        y: root.line - height / 2
        width: root.width * Math.abs(root.youAt - root.truthAt)
        height: Math.round(3 * Theme.unit)
        color: Theme.thinking
    }
    Rectangle {
        x: root.width * root.youAt - width / 2
        y: root.line - height / 2
        width: Math.round(14 * Theme.unit)
        height: width
        radius: width / 2
        color: Theme.panel
        border.width: Math.max(2, Math.round(2 * Theme.unit))
        border.color: Theme.text
    }
    Rectangle {
        x: root.width * root.truthAt - width / 2
        y: root.line - height / 2
        width: Math.round(14 * Theme.unit)
        height: width
        radius: width / 2
        color: Theme.accent
    }
    PlainText {
        id: youLabel

        objectName: "scaleYou"
        x: root.place(root.youAt, width)
        text: qsTr("you: %1").arg(root.you)
        color: Theme.text
        font.pixelSize: Math.round(14 * Theme.unit)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    PlainText {
        id: truthLabel

        objectName: "scaleTruth"
        x: root.place(root.truthAt, width)
        text: qsTr("it was: %1").arg(root.truth)
        color: Theme.accentText
        font.pixelSize: Math.round(14 * Theme.unit)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
