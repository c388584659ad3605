import QtQuick
import QtQuick.Templates as T
import Simul

// A name for the setup on show, before it is asked where to keep it.
T.Popup {
    id: root

    required property SetupDesk desk

    signal keepWanted(string name, bool withLook)

    function finish(): void {
        const name = field.text.trim()
        const look = withLook.checked
        close()
        keepWanted(name, look)
    }

    objectName: "keepSheet"
    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: 18 * Theme.unit
    width: Math.min((parent?.width ?? 640) - 12, 440 * Theme.unit + 2 * padding)
    height: contentItem.implicitHeight + 2 * padding

    T.Overlay.modal: Rectangle { color: Qt.rgba(0, 0, 0, 0.4) }
    background: Panel {}

    onAboutToShow: {
        field.text = desk.name
        withLook.checked = false
    }
    onOpened: {
        field.forceActiveFocus(Qt.PopupFocusReason)
        field.selectAll()
    }

    contentItem: Column {  // qmllint disable deferred-property-id
        spacing: 10 * Theme.unit
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        PlainText {
            id: heading

            text: qsTr("Keep this setup")
            color: Theme.text
            font.pixelSize: Math.round(18 * Theme.unit)
            font.weight: Font.DemiBold
        }
        SoftText {
            width: parent.width
            text: qsTr("Both halls with all numbers, the time, the speed and the page, as they are now.")
            wrapMode: Text.Wrap
        }
        PlainText {
            text: qsTr("Name")
            color: Theme.text
            font.pixelSize: Math.round(13 * Theme.unit)
        }
        T.TextField {
            id: field

            objectName: "keepName"
            width: parent.width
            implicitHeight: Math.round(32 * Theme.unit)
            leftPadding: 8 * Theme.unit
            rightPadding: leftPadding
            verticalAlignment: TextInput.AlignVCenter
            maximumLength: 80
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            selectByMouse: true
            font.family: Theme.family
            font.pixelSize: Math.round(14 * Theme.unit)
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Name")
            Keys.onReturnPressed: root.finish()
            Keys.onEnterPressed: root.finish()

            background: Rectangle {
                radius: 6 * Theme.unit
                color: Theme.raised
                border.width: Theme.hair
                border.color: field.activeFocus ? Theme.accent : Theme.panelEdge
            }
        }
        CheckRow {
            id: withLook

            objectName: "keepLook"
            text: qsTr("with theme and language")
            onChosen: on => checked = on
        }
        Row {
            anchors.right: parent.right
            spacing: 8 * Theme.unit

            AppButton {
                text: qsTr("Cancel")
                onClicked: root.close()
            }
            AppButton {
                objectName: "keepButton"
                primary: true
                text: qsTr("Choose a place…")
                textSize: 13
                onClicked: root.finish()
            }
        }
    }
}
