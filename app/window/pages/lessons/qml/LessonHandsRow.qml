pragma ComponentBehavior: Bound

import QtQuick
import Simul

// How many hands were raised for an answer, in the first vote and beside it in the second; bars only once a vote is over.
Row {
    id: root

    required property LessonHands hands
    required property int option
    required property string label
    readonly property int step: hands.step

    visible: step > 0
    width: visible ? implicitWidth : Math.round(24 * Theme.unit)
    spacing: Math.round(8 * Theme.unit)

    Repeater {
        model: root.step === 0 ? 0 : root.step === 1 ? 1 : 2
        delegate: Row {
            id: vote

            required property int index
            // Its hands have all been counted.
            readonly property bool over: root.step > index + 1

            spacing: Math.round(8 * Theme.unit)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(56 * Theme.unit)
                height: Math.round(7 * Theme.unit)
                radius: height / 2
                color: vote.over ? Theme.floor : "transparent"

                Rectangle {
                    objectName: "handsBar"
                    visible: vote.over
                    width: root.hands.revision < 0 ? 0 : Math.round(parent.width * root.hands.share(vote.index, root.option))
                    height: parent.height
                    radius: height / 2
                    color: vote.index === 0 ? Theme.textSoft : Theme.accent
                }
            }
            ValueField {
                objectName: "handsField"
                name: (vote.index === 0 ? qsTr("First vote for %1") : qsTr("Second vote for %1")).arg(root.label)
                fieldWidth: 48
                shown: root.hands.revision < 0 ? "" : root.hands.count(vote.index, root.option).toString()
                inputMethodHints: Qt.ImhDigitsOnly
                onEntered: typed => {
                    const count = parseInt(typed)
                    refused = isNaN(count) || count < 0 ? qsTr("A number from 0 to 999") : ""
                    if (refused.length === 0)
                        root.hands.setCount(vote.index, root.option, count)
                }
                Keys.onUpPressed: root.hands.setCount(vote.index, root.option, root.hands.count(vote.index, root.option) + 1)
                Keys.onDownPressed: root.hands.setCount(vote.index, root.option, root.hands.count(vote.index, root.option) - 1)
            }
        }
    }
}
