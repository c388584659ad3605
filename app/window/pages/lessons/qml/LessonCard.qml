import QtQuick
import QtQuick.Templates as T
import Simul

// A lesson of the list: number, title, goal, and how far one is, by a symbol and a word.
T.AbstractButton {
    id: root

    required property int number
    required property string lesson
    required property string title
    required property string goal
    required property int progress
    // The one to go on with.
    property bool next: false

    signal forgetWanted

    readonly property string state_: progress === 2 ? qsTr("done") : progress === 1 ? qsTr("begun") : qsTr("new")

    implicitHeight: Math.round(words.implicitHeight + 64 * Theme.unit)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Lesson %1: %2").arg(number).arg(title)
    Accessible.description: goal + " " + state_
    Accessible.onPressAction: clicked()

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius * Theme.unit
        color: root.next ? Theme.accentSoft : Theme.panel
        border.width: Theme.hair
        border.color: root.hovered || root.next ? Theme.accent : Theme.panelEdge

        FocusRing { shown: root.visualFocus }
    }
    Item {
        anchors.fill: parent

        Rectangle {
            id: badge

            x: Math.round(12 * Theme.unit)
            y: x
            width: Math.round(28 * Theme.unit)
            height: width
            radius: width / 2
            color: root.next ? Theme.accent : Theme.floor

            PlainText {
                anchors.centerIn: parent
                text: root.number
                color: root.next ? Theme.onAccent : Theme.text
                font.pixelSize: Math.round(13 * Theme.unit)
                font.weight: Font.DemiBold
            }
        }
        Column {
            id: words

            y: badge.y
            anchors { left: badge.right; right: parent.right }
            anchors { leftMargin: 12 * Theme.unit; rightMargin: 12 * Theme.unit }
            spacing: Math.round(3 * Theme.unit)

            Item {
                width: parent.width
                height: Math.max(title.implicitHeight, state.height)

                PlainText {
                    id: title

                    text: root.title
                    color: Theme.text
                    elide: Text.ElideRight
                    width: parent.width - state.width - 8 * Theme.unit
                    font.pixelSize: Math.round(16 * Theme.unit)
                    font.weight: Font.DemiBold
                }
                Row {
                    id: state

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Math.round(4 * Theme.unit)

                    Icon {
                        visible: root.progress === 2
                        kind: Icon.Check
                        color: Theme.accentText
                        width: Math.round(14 * Theme.unit)
                        height: width
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    PlainText {
                        objectName: "progressWord"
                        text: root.state_
                        color: root.progress > 0 ? Theme.accentText : Theme.textSoft
                        font.pixelSize: Math.round(12 * Theme.unit)
                        font.weight: root.progress > 0 ? Font.DemiBold : Font.Normal
                    }
                }
            }
            SoftText {
                text: root.goal
                width: parent.width
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }
        LessonPicture {
            anchors { left: words.left; right: words.right; bottom: parent.bottom; bottomMargin: 10 * Theme.unit }
            lesson: root.lesson
        }
        AppButton {
            objectName: "resetLesson"
            anchors { right: parent.right; bottom: parent.bottom; margins: 8 * Theme.unit }
            visible: root.progress > 0
            name: qsTr("Reset this lesson")
            kind: Icon.Reset
            flat: true
            onClicked: root.forgetWanted()
        }
    }
}
