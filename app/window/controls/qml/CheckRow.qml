import QtQuick
import QtQuick.Templates as T
import Simul

// Something that is so or not.
T.CheckBox {
    id: root

    signal chosen(bool on)

    implicitWidth: contentItem.implicitWidth
    implicitHeight: Math.round(28 * Theme.unit)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    // Who listens decides what is so.
    nextCheckState: () => checkState
    onClicked: chosen(!checked)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: clicked()
    Accessible.onPressAction: clicked()

    contentItem: Row {
        spacing: 8 * Theme.unit

        Rectangle {
            width: Math.round(17 * Theme.unit)
            height: width
            radius: 4 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            color: root.checked ? Theme.accent : Theme.raised
            border.width: Theme.hair
            border.color: root.hovered ? Theme.accent : Theme.panelEdge

            Icon {
                visible: root.checked
                kind: Icon.Check
                color: Theme.onAccent
                anchors.fill: parent
                anchors.margins: 1
            }
            FocusRing {
                shown: root.visualFocus
                around: 4 * Theme.unit
            }
        }
        PlainText {
            text: root.text
            color: Theme.text
            font.pixelSize: Math.round(13 * Theme.unit)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
