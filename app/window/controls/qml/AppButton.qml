import QtQuick
import QtQuick.Templates as T
import Simul

// A button with a text, one of our icons, or both. `name` is what a screen reader says and what the hint shows.
T.AbstractButton {
    id: root

    property string name: text
    property string keys
    property int kind: -1
    property bool primary: false
    property bool flat: false
    property bool iconAfter: false
    property real textSize: primary ? 15 : 13
    // A hint has said what there is to say once the button was used, and would only be in the way.
    property bool used: false
    readonly property bool pointedAt: hovered || visualFocus
    readonly property color ink: primary || (checkable && checked) ? Theme.onAccent : Theme.text

    function activate(): void {
        if (checkable) {
            toggle()
            toggled()
        }
        clicked()
    }

    implicitHeight: Math.round(32 * Theme.unit)
    implicitWidth: Math.max(implicitHeight, Math.ceil(contentItem.implicitWidth) + leftPadding + rightPadding)
    leftPadding: Math.round((text.length > 0 ? 12 : 6) * Theme.unit)
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: keys
    Accessible.checkable: checkable
    Accessible.checked: checkable && checked
    Accessible.onPressAction: activate()
    Accessible.onToggleAction: activate()

    onClicked: used = pointedAt
    onPointedAtChanged: if (!pointedAt) used = false

    Keys.onReturnPressed: activate()
    Keys.onEnterPressed: activate()

    background: Rectangle {
        radius: Math.min(height / 2, Theme.radius * 0.8 * Theme.unit)
        color: root.primary || (root.checkable && root.checked) ? Theme.accent
             : root.flat ? (root.hovered ? Theme.raised : "transparent") : Theme.raised
        border.width: root.flat || root.primary ? 0 : Theme.hair
        border.color: root.hovered ? Theme.accent : Theme.panelEdge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.text
            opacity: root.down ? 0.16 : root.hovered && root.primary ? 0.08 : 0
        }
        FocusRing { shown: root.visualFocus }
    }

    contentItem: Item {
        implicitWidth: children[0].implicitWidth

        Row {
            anchors.centerIn: parent
            spacing: 6 * Theme.unit
            layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                visible: root.kind >= 0
                kind: Math.max(0, root.kind)
                color: root.ink
                width: Math.round(18 * Theme.unit)
                height: width
                anchors.verticalCenter: parent.verticalCenter
            }
            PlainText {
                visible: root.text.length > 0
                text: root.text
                color: root.ink
                font.pixelSize: Math.round(root.textSize * Theme.unit)
                font.weight: root.primary || (root.checkable && root.checked) ? Font.DemiBold : Font.Medium
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    // A component bound to this file (or one that names its ids) cannot be made by a Loader of Qt 6.4.
    Loader {
        id: hint

        anchors.fill: parent
        active: root.pointedAt
        sourceComponent: Hint {}

        Binding {
            target: hint.item
            property: "text"
            value: root.keys.length > 0 ? root.name + "  " + root.keys : root.name
        }
        Binding {
            target: hint.item
            property: "shown"
            value: root.pointedAt && !root.down && !root.used
                   && (root.keys.length > 0 || root.name !== root.text)
        }
    }
}
