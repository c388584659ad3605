import QtQuick
import QtQuick.Templates as T
import Simul

// Parameters that not everybody needs, behind a heading that opens them. `changed`: something in it differs from the
// classic exhibition.
Column {
    id: root

    required property string title
    property bool changed: false
    property bool open: changed
    // What is behind the heading, and its properties.
    required property url rows
    required property var given

    spacing: 2 * Theme.unit

    T.AbstractButton {
        id: heading

        objectName: "heading"
        width: parent.width
        implicitHeight: Math.round(28 * Theme.unit)
        focusPolicy: Qt.TabFocus
        hoverEnabled: true
        text: root.title
        onClicked: root.open = !root.open
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()

        Accessible.role: Accessible.Button
        Accessible.name: root.title
        Accessible.description: root.open ? qsTr("open") : qsTr("closed")
        Accessible.checkable: true
        Accessible.checked: root.open
        Accessible.onPressAction: clicked()

        contentItem: Row {
            spacing: 4 * Theme.unit

            Icon {
                kind: root.open ? Icon.Down : Icon.Right
                color: Theme.textSoft
                width: Math.round(15 * Theme.unit)
                height: width
                anchors.verticalCenter: parent.verticalCenter
            }
            PlainText {
                text: root.title
                color: heading.hovered ? Theme.accentText : Theme.text
                font.pixelSize: Math.round(13 * Theme.unit)
                font.weight: Font.DemiBold
                anchors.verticalCenter: parent.verticalCenter
            }
            Rectangle {
                visible: root.changed && !root.open
                width: Math.round(7 * Theme.unit)
                height: width
                radius: width / 2
                color: Theme.accent
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        background: Item {
            FocusRing {
                shown: heading.visualFocus
                anchors.margins: 0
            }
        }
    }
    LazyItem {
        width: parent.width
        wanted: root.open
        page: root.rows
        given: root.given
    }
}
