import QtQuick
import Simul

// Where the keyboard is: a line round the control it stands in.
Rectangle {
    property bool shown: false
    // Corner radius of the control.
    property real around: Theme.radius * 0.8 * Theme.unit

    anchors.fill: parent
    anchors.margins: -3 * Theme.unit
    radius: around + 3 * Theme.unit
    visible: shown
    color: "transparent"
    border.width: Math.max(2, Math.round(2 * Theme.unit))
    border.color: Theme.accentText
}
