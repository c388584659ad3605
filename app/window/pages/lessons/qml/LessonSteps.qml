pragma ComponentBehavior: Bound

import QtQuick
import Simul

// Where in a lesson one is: predict, run, explain.
Row {
    id: root

    required property int stage
    // There is something to run.
    property bool watches: true
    property bool short_: false
    readonly property var words: [qsTr("Predict"), qsTr("Run"), qsTr("Explain")]

    spacing: Math.round(14 * Theme.unit)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2: %3").arg(watches || stage < 2 ? stage + 1 : 2).arg(watches ? 3 : 2).arg(words[stage] ?? "")

    Repeater {
        model: 3
        delegate: Row {
            id: step

            required property int index
            readonly property bool current: index === root.stage
            readonly property bool past: index < root.stage

            visible: index !== 1 || root.watches
            spacing: Math.round(6 * Theme.unit)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(22 * Theme.unit)
                height: width
                radius: width / 2
                color: step.current ? Theme.accent : "transparent"
                border.width: Math.max(1, Theme.hair)
                border.color: step.current || step.past ? Theme.accent : Theme.textSoft

                PlainText {
                    visible: !step.past
                    anchors.centerIn: parent
                    text: step.index === 2 && !root.watches ? 2 : step.index + 1
                    color: step.current ? Theme.onAccent : Theme.textSoft
                    font.pixelSize: Math.round(12 * Theme.unit)
                    font.weight: Font.DemiBold
                }
                Icon {
                    visible: step.past
                    anchors.centerIn: parent
                    width: Math.round(14 * Theme.unit)
                    height: width
                    kind: Icon.Check
                    color: Theme.accentText
                }
            }
            PlainText {
                visible: !root.short_ || step.current
                anchors.verticalCenter: parent.verticalCenter
                text: root.words[step.index] ?? ""
                color: step.current ? Theme.text : step.past ? Theme.accentText : Theme.textSoft
                font.pixelSize: Math.round(14 * Theme.unit)
                font.weight: step.current ? Font.DemiBold : Font.Medium
            }
        }
    }
}
