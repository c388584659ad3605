pragma ComponentBehavior: Bound

import QtQuick
import Simul

// Adds one incident: a few typed values, a button, and what was wrong with them.
Column {
    id: root

    required property Settings settings
    required property string label
    required property int field
    // Captions and first values of the fields.
    required property var captions
    required property var first
    readonly property bool isRefused: settings.hasProblem && settings.problemField === field
    readonly property string refusal: !isRefused ? ""
        : settings.problemHigh <= settings.problemLow ? settings.problemAllowed
        : qsTr("Possible here: %1 to %2.").arg(settings.problemLow).arg(settings.problemHigh)

    signal added(var typed)

    function add(): void {
        const typed = []
        for (let i = 0; i < fields.count; ++i)
            typed.push((fields.itemAt(i) as IncidentField).typed)
        added(typed)
    }

    spacing: 2 * Theme.unit

    SoftText {
        text: root.label
        color: Theme.text
        width: parent.width
    }
    Row {
        spacing: 5 * Theme.unit

        Repeater {
            id: fields

            model: root.captions.length
            delegate: IncidentField {
                required property int index

                objectName: "value" + index
                width: (root.width - plus.width) / root.captions.length - 5 * Theme.unit
                name: root.label + ", " + caption
                caption: root.captions[index]
                typed: root.first[index]
                refused: root.refusal
                onAccepted: root.add()
            }
        }
        AppButton {
            id: plus

            objectName: "add"
            text: "+"
            name: qsTr("Add: %1").arg(root.label)
            implicitHeight: Math.round(24 * Theme.unit)
            anchors.bottom: parent.bottom
            onClicked: root.add()
        }
    }
    ProblemText {
        text: root.refusal
        width: parent.width
    }
}
