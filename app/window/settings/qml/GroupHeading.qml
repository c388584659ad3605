import QtQuick
import QtQuick.Templates as T
import Simul

// Opens and closes a group of parameters; they appear below all headings.
T.AbstractButton {
    id: root

    required property ParameterGroup group

    objectName: "heading"
    implicitHeight: Math.round(28 * Theme.unit)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    text: group.title
    onClicked: group.open = !group.open
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.Button
    Accessible.name: group.title
    Accessible.description: group.open ? qsTr("open") : qsTr("closed")
    Accessible.checkable: true
    Accessible.checked: group.open
    Accessible.onPressAction: clicked()

    contentItem: Row {
        leftPadding: 2 * Theme.unit
        spacing: 4 * Theme.unit

        Icon {
            kind: root.group.open ? Icon.Down : Icon.Right
            color: Theme.textSoft
            width: Math.round(15 * Theme.unit)
            height: width
            anchors.verticalCenter: parent.verticalCenter
        }
        PlainText {
            text: root.group.title
            color: root.hovered ? Theme.accentText : Theme.text
            font.pixelSize: Math.round(13 * Theme.unit)
            font.weight: Font.DemiBold
            anchors.verticalCenter: parent.verticalCenter
        }
        Rectangle {
            visible: root.group.changed && !root.group.open
            width: Math.round(7 * Theme.unit)
            height: width
            radius: width / 2
            color: Theme.accent
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Rectangle {
        radius: 6 * Theme.unit
        color: root.group.open ? Theme.raised : "transparent"
        border.width: root.group.open ? Theme.hair : 0
        border.color: Theme.panelEdge

        FocusRing {
            shown: root.visualFocus
            anchors.margins: 0
        }
    }
}
