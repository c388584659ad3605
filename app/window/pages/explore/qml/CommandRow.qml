import QtQuick
import QtQuick.Layouts
import Simul

// The same numbers on the console, to be copied, and what the hands can do here.
RowLayout {
    id: root

    required property string command
    property string hint
    property bool roomy: true

    signal copyWanted(string text)

    spacing: 8 * Theme.unit
    Layout.fillWidth: true

    SoftText {
        visible: root.command !== "" && root.roomy
        text: qsTr("On the console")
        Layout.fillWidth: false
    }
    Rectangle {
        visible: root.command !== ""
        color: Theme.raised
        radius: 6 * Theme.unit
        border.width: Theme.hair
        border.color: Theme.panelEdge
        implicitHeight: line.implicitHeight + 10 * Theme.unit
        implicitWidth: line.implicitWidth + 18 * Theme.unit
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.maximumWidth: implicitWidth

        PlainText {
            id: line

            objectName: "command"
            x: 9 * Theme.unit
            width: parent.width - 18 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: root.command
            color: Theme.text
            font.family: "monospace"
            font.pixelSize: Math.round(12 * Theme.unit)
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("On the console: %1").arg(root.command)
        }
    }
    AppButton {
        objectName: "copyCommand"
        visible: root.command !== ""
        text: qsTr("Copy")
        name: qsTr("Copy the command line")
        implicitHeight: Math.round(28 * Theme.unit)
        onClicked: root.copyWanted(root.command)
    }
    Item { Layout.fillWidth: true }
    SoftText {
        visible: root.roomy
        text: root.hint
        font.pixelSize: Math.round(12 * Theme.unit)
        Layout.minimumWidth: 0
    }
}
