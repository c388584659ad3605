pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// Run: what was predicted, what to look at while it plays, and what to talk about.
FocusScope {
    id: root

    required property LessonRoom room
    required property LessonWords words
    readonly property Playback playback: room.halls.playback

    signal listingWanted(string listing, string line)
    signal waysWanted

    ScrollArea {
        id: scroll

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: 8 * Theme.unit }
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: scroll.width - (scroll.interactive ? Math.round(14 * Theme.unit) : 0)
            spacing: Math.round(12 * Theme.unit)

            SoftText { text: qsTr("Your prediction") }
            PlainText {
                objectName: "fixedAnswer"
                text: root.words.plain(root.words.answer)
                color: Theme.text
                wrapMode: Text.Wrap
                font.pixelSize: Math.round((text.length < 14 ? 30 : 18) * Theme.unit)
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            SoftText {
                visible: root.room.answerMs >= 0
                text: qsTr("a dashed line in the timeline")
            }
            Rectangle {
                implicitHeight: Math.max(1, Theme.hair)
                color: Theme.panelEdge
                Layout.fillWidth: true
            }
            PlainText {
                visible: root.room.points.count > 0
                text: qsTr("What to watch")
                color: Theme.text
                font.pixelSize: Math.round(15 * Theme.unit)
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                model: root.room.points
                delegate: RowLayout {
                    id: point

                    required property real atMs
                    required property string said
                    readonly property bool past: root.playback.timeMs >= atMs

                    spacing: Math.round(10 * Theme.unit)
                    Layout.fillWidth: true

                    Rectangle {
                        implicitWidth: Math.round(18 * Theme.unit)
                        implicitHeight: implicitWidth
                        radius: width / 2
                        color: point.past ? Theme.accent : "transparent"
                        border.width: Math.max(1, Theme.hair)
                        border.color: point.past ? Theme.accent : Theme.textSoft
                        Layout.alignment: Qt.AlignTop

                        Icon {
                            visible: point.past
                            anchors.fill: parent
                            anchors.margins: 3 * Theme.unit
                            kind: Icon.Check
                            color: Theme.onAccent
                        }
                    }
                    PlainText {
                        objectName: "watchPoint"
                        text: root.words.plain(point.said)
                        color: point.past ? Theme.text : Theme.textSoft
                        wrapMode: Text.Wrap
                        font.pixelSize: Math.round(15 * Theme.unit)
                        Layout.fillWidth: true
                    }
                }
            }
            AppButton {
                objectName: "watchElsewhere"
                visible: root.room.pane === "code" || root.room.pane === "models"
                text: root.room.pane === "code" ? qsTr("Look at it on the page Code") : qsTr("Look at it on the page Explore")
                kind: Icon.Right
                onClicked: root.room.pane === "code" ? root.listingWanted(root.room.listing, root.room.codeLine) : root.waysWanted()
            }
            Rectangle {
                visible: root.room.discuss.length > 0
                implicitHeight: discuss.implicitHeight + 24 * Theme.unit
                radius: Theme.radius * Theme.unit
                color: Theme.floor
                Layout.fillWidth: true

                PlainText {
                    id: discuss

                    objectName: "discuss"
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: 12 * Theme.unit }
                    text: qsTr("Tell your neighbour: %1").arg(root.words.plain(root.room.discuss))
                    color: Theme.text
                    wrapMode: Text.Wrap
                    font.pixelSize: Math.round(15 * Theme.unit)
                }
            }
        }
    }
    Flow {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        spacing: Math.round(8 * Theme.unit)

        AppButton {
            objectName: "lessonPlay"
            text: root.playback.playing ? qsTr("Pause") : qsTr("Play")
            keys: qsTr("Space")
            kind: root.playback.playing ? Icon.Pause : Icon.Play
            primary: true
            implicitHeight: Math.round(40 * Theme.unit)
            onClicked: root.playback.toggle()
        }
        AppButton {
            objectName: "lessonToEnd"
            text: qsTr("To the end")
            keys: qsTr("End")
            kind: Icon.ToEnd
            implicitHeight: Math.round(40 * Theme.unit)
            onClicked: root.playback.toEnd()
        }
        AppButton {
            objectName: "explainButton"
            text: qsTr("Explain")
            name: qsTr("Explain")
            keys: qsTr("Page Down")
            kind: Icon.MoveForward
            focus: true
            implicitHeight: Math.round(40 * Theme.unit)
            onClicked: root.room.goOn()
        }
    }
}
