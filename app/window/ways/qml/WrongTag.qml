import QtQuick
import Simul

// Says that a model is wrong.
Rectangle {
    id: root

    property string text

    visible: text.length > 0
    implicitWidth: visible ? label.implicitWidth + 12 * Theme.unit : 0
    implicitHeight: label.implicitHeight + 3 * Theme.unit
    radius: height / 2
    color: "transparent"
    border.width: Math.max(1, Theme.hair)
    border.color: Theme.waiting

    PlainText {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: Theme.waitingText
        font.pixelSize: Math.round(11 * Theme.unit)
        font.weight: Font.DemiBold
    }
}
