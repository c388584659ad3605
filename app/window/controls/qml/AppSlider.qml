import QtQuick
import QtQuick.Templates as T
import Simul

// A slider in the theme's colours that follows `target` and says what it was moved to, by whomever, with `chosen`.
// `name` and `valueText` are what a screen reader says.
T.Slider {
    id: root

    property real target: 0
    property string name
    property string valueText
    property color ink: Theme.accent
    property real thickness: 4 * Theme.unit
    readonly property real knob: Math.round(16 * Theme.unit)

    signal chosen(real position)

    value: Math.max(from, Math.min(target, to))
    onValueChanged: if (Math.abs(value - Math.max(from, Math.min(target, to))) > 1e-6) chosen(value)

    implicitHeight: Math.round(22 * Theme.unit)
    implicitWidth: 120 * Theme.unit
    live: true

    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: valueText

    background: Item {
        Rectangle {
            width: parent.width
            height: root.thickness
            radius: height / 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.panelEdge
        }
        Rectangle {
            width: root.knob / 2 + root.visualPosition * (parent.width - root.knob)
            height: root.thickness
            radius: height / 2
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
        }
    }

    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: (root.height - height) / 2
        width: root.knob
        height: root.knob
        radius: width / 2
        color: root.pressed ? root.ink : Theme.panel
        border.width: Math.max(2, Math.round(2.4 * Theme.unit))
        border.color: root.ink

        FocusRing {
            shown: root.visualFocus
            around: root.knob / 2
        }
    }
}
