pragma ComponentBehavior: Bound

import QtQuick
import Simul

// The answers to choose from, and beside them the hands of a class when they are counted. (No layout: Qt 6.4's crashes
// when its rows are replaced while the panel around it gets another width.)
Column {
    id: root

    required property LessonRoom room
    required property LessonWords words
    readonly property LessonHands hands: room.hands

    function focusFirst(): void {
        const first = rows.itemAt(0) as LessonOption
        if (visible && first !== null)
            first.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: Math.round(8 * Theme.unit)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Answers")

    Row {
        visible: root.hands.step > 0
        anchors.right: parent.right
        rightPadding: Math.round(12 * Theme.unit)
        spacing: Math.round(8 * Theme.unit)

        Repeater {
            model: root.hands.step > 1 ? 2 : 1
            delegate: PlainText {
                required property int index

                objectName: "voteCaption"
                width: Math.round(112 * Theme.unit)
                horizontalAlignment: Text.AlignRight
                text: (index === 0 ? qsTr("first vote: %1") : qsTr("second vote: %1"))
                    .arg(root.hands.revision < 0 ? 0 : root.hands.total(index))
                color: index + 1 === root.hands.step ? Theme.accentText : Theme.textSoft
                font.pixelSize: Math.round(12 * Theme.unit)
                font.weight: Font.DemiBold
            }
        }
    }
    Repeater {
        id: rows

        model: root.room.options
        delegate: LessonOption {
            objectName: "lessonOption"
            last: index === root.room.options.count - 1
            unknown: root.words.unknown
            hands: root.hands
            enabled: !root.room.locked
            width: root.width
            onClicked: root.room.choose(index)
        }
    }
}
