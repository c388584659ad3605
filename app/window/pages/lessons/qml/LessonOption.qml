pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Simul

// One answer to choose, with its key.
T.AbstractButton {
    id: root

    required property int index
    required property string label
    required property bool chosen
    required property LessonHands hands
    // "I do not know yet".
    property bool last: false
    property string unknown

    text: last ? unknown : label.replace(/`/g, "")
    implicitHeight: Math.round(Math.max(46 * Theme.unit, words.implicitHeight + 20 * Theme.unit))
    hoverEnabled: true
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: index < 6 ? index + 1 : ""
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()

    // The keyboard follows a choice made by its number: Enter then goes on, and does not choose another.
    onChosenChanged: if (chosen && Window.activeFocusItem as LessonOption !== null) forceActiveFocus(Qt.OtherFocusReason)
    // The first Enter chooses, the next one goes on.
    Keys.onPressed: event => {
        event.accepted = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !chosen
        if (event.accepted)
            clicked()
    }

    background: Rectangle {
        radius: Theme.radius * Theme.unit
        color: root.chosen ? Theme.accentSoft : Theme.raised
        border.width: root.chosen ? Math.max(2, Math.round(2 * Theme.unit)) : Theme.hair
        border.color: root.chosen || root.hovered ? Theme.accent : Theme.panelEdge

        FocusRing { shown: root.visualFocus }
    }
    Item {
        anchors.fill: parent

        Rectangle {
            id: circle

            x: Math.round(14 * Theme.unit)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(18 * Theme.unit)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: root.chosen ? Math.round(6 * Theme.unit) : Math.max(1, Theme.hair)
            border.color: root.chosen ? Theme.accent : Theme.textSoft
        }
        PlainText {
            id: words

            anchors { left: circle.right; right: counts.left; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: 12 * Theme.unit; rightMargin: 8 * Theme.unit }
            text: root.text
            color: root.last ? Theme.textSoft : Theme.text
            wrapMode: Text.Wrap
            font.pixelSize: Math.round((root.last ? 15 : root.text.length < 12 ? 19 : 16) * Theme.unit)
            font.weight: root.last ? Font.Normal : Font.DemiBold
        }
        LessonHandsRow {
            id: counts

            anchors { right: parent.right; rightMargin: 12 * Theme.unit; verticalCenter: parent.verticalCenter }
            hands: root.hands
            option: root.index
            label: root.text
        }
        Rectangle {
            visible: root.hands.step === 0 && root.index < 6
            anchors { right: parent.right; rightMargin: 12 * Theme.unit; verticalCenter: parent.verticalCenter }
            width: Math.round(20 * Theme.unit)
            height: width
            radius: 4 * Theme.unit
            color: "transparent"
            border.width: Theme.hair
            border.color: Theme.panelEdge

            PlainText {
                anchors.centerIn: parent
                text: root.index + 1
                color: Theme.textSoft
                font.pixelSize: Math.round(12 * Theme.unit)
            }
        }
    }
}
