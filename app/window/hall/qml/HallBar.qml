import QtQuick
import Simul

// Clock, counter and sentence of a hall of which only a part is seen, and the way back to all of it.
Rectangle {
    id: root

    required property string clock
    required property string counter
    required property string counterCaption
    required property string sentence
    property bool finished: false
    readonly property bool roomy: width > 560 * Theme.unit

    signal wholeHallWanted

    implicitHeight: Math.round(34 * Theme.unit)
    color: Theme.panel
    radius: Theme.radius * Theme.unit
    border.width: Theme.hair
    border.color: Theme.panelEdge

    // Nothing passes through to the hall behind.
    MouseArea {
        anchors.fill: parent
        onWheel: wheel => wheel.accepted = true
    }
    PlainText {
        id: time

        text: root.clock
        color: root.finished ? Theme.accentText : Theme.text
        font.pixelSize: Math.round(17 * Theme.unit)
        font.weight: Font.DemiBold
        x: Math.round(10 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        id: count

        text: root.roomy ? root.counter + "  " + root.counterCaption : root.counter
        color: Theme.textSoft
        font.pixelSize: Math.round(12 * Theme.unit)
        anchors.left: time.right
        anchors.leftMargin: Math.round(10 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        text: root.sentence
        color: Theme.text
        font.pixelSize: Math.round(12 * Theme.unit)
        elide: Text.ElideRight
        maximumLineCount: 2
        wrapMode: Text.Wrap
        lineHeight: 0.95
        anchors.left: count.right
        anchors.leftMargin: Math.round(10 * Theme.unit)
        anchors.right: whole.left
        anchors.rightMargin: Math.round(6 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
    }
    AppButton {
        id: whole

        objectName: "wholeHall"
        text: root.roomy ? qsTr("Whole hall") : ""
        name: qsTr("Whole hall")
        keys: "0"
        kind: Icon.FullScreen
        textSize: 12
        leftPadding: Math.round(7 * Theme.unit)
        implicitHeight: Math.round(26 * Theme.unit)
        anchors.right: parent.right
        anchors.rightMargin: Math.round(4 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.wholeHallWanted()
    }
}
