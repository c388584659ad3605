import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Simul

// Something to choose from a menu, with its key.
T.AbstractButton {
    id: root

    property string keys
    property bool current: false
    // Stands apart from what is above it.
    property bool apart: false
    property bool showsChecks: false

    signal entered

    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    padding: 5 * Theme.unit
    leftPadding: 9 * Theme.unit
    rightPadding: 9 * Theme.unit
    topPadding: padding + (apart ? 7 * Theme.unit : 0)
    implicitHeight: contentItem.implicitHeight + topPadding + padding
    opacity: enabled ? 1 : 0.45
    onHoveredChanged: if (hovered) entered()

    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: keys
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focused: current
    Accessible.onPressAction: clicked()

    background: Item {
        Rectangle {
            visible: root.apart
            y: 3 * Theme.unit
            width: parent.width
            height: Theme.hair
            color: Theme.panelEdge
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.topPadding - root.padding
            radius: 6 * Theme.unit
            color: root.current ? Theme.raised : "transparent"
            border.width: root.current ? Math.max(1, Theme.hair) : 0
            border.color: Theme.accentText
        }
    }

    contentItem: RowLayout {
        spacing: 8 * Theme.unit

        Icon {
            visible: root.showsChecks
            opacity: root.checked ? 1 : 0
            kind: Icon.Check
            color: Theme.accentText
            implicitWidth: Math.round(14 * Theme.unit)
            implicitHeight: implicitWidth
        }
        PlainText {
            objectName: "menuWords"
            text: root.text
            color: Theme.text
            font.pixelSize: Math.round(13 * Theme.unit)
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        SoftText {
            text: root.keys
            font.pixelSize: Math.round(12 * Theme.unit)
        }
    }
}
