pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// Explain: each prediction beside what it was, why, the same in code, and what comes next.
FocusScope {
    id: root

    required property LessonRoom room
    required property LessonWords words

    signal lessonWanted(string lesson)
    signal listingWanted(string listing, string line)
    signal raceWanted

    ScrollArea {
        id: scroll

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: 8 * Theme.unit }
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: scroll.width - (scroll.interactive ? Math.round(14 * Theme.unit) : 0)
            spacing: Math.round(12 * Theme.unit)

            PlainText {
                objectName: "summary"
                visible: text.length > 0
                text: root.words.summary
                color: Theme.text
                wrapMode: Text.Wrap
                font.pixelSize: Math.round(16 * Theme.unit)
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            Repeater {
                model: root.room.cards
                delegate: LessonFeedback {
                    objectName: "feedback"
                    words: root.words
                    asked: root.room.asks > 1
                    watched: root.room.watched === index
                    onWatchWanted: root.room.watchAnswer(index)
                    onLessonWanted: root.lessonWanted(lesson)
                    Layout.fillWidth: true
                }
            }
            PlainText {
                objectName: "explanation"
                text: root.words.plain(root.room.explanation)
                color: Theme.text
                wrapMode: Text.Wrap
                font.pixelSize: Math.round(16 * Theme.unit)
                lineHeight: 1.2
                Layout.fillWidth: true
            }
            Rectangle {
                visible: root.room.code.length > 0
                implicitHeight: code.implicitHeight + 24 * Theme.unit
                radius: Theme.radius * Theme.unit
                color: Theme.floor
                Layout.fillWidth: true

                ColumnLayout {
                    id: code

                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: 12 * Theme.unit }
                    spacing: Math.round(6 * Theme.unit)

                    PlainText {
                        text: qsTr("In code")
                        color: Theme.text
                        font.pixelSize: Math.round(14 * Theme.unit)
                        font.weight: Font.DemiBold
                    }
                    PlainText {
                        objectName: "codeSentence"
                        text: root.words.plain(root.room.code)
                        color: Theme.text
                        wrapMode: Text.Wrap
                        font.pixelSize: Math.round(15 * Theme.unit)
                        Layout.fillWidth: true
                    }
                    AppButton {
                        objectName: "showCode"
                        visible: root.room.listing.length > 0
                        text: qsTr("Show it on the page Code")
                        kind: Icon.Right
                        onClicked: root.listingWanted(root.room.listing, root.room.codeLine)
                    }
                }
            }
            RowLayout {
                visible: root.room.nextStep.length > 0
                spacing: Math.round(8 * Theme.unit)
                Layout.fillWidth: true

                PlainText {
                    objectName: "nextStep"
                    text: qsTr("Try it: %1").arg(root.words.plain(root.room.nextStep))
                    color: Theme.text
                    wrapMode: Text.Wrap
                    font.pixelSize: Math.round(15 * Theme.unit)
                    Layout.fillWidth: true
                }
                AppButton {
                    objectName: "tryNext"
                    text: qsTr("In the race")
                    kind: Icon.Right
                    onClicked: root.raceWanted()
                }
            }
        }
    }
    Flow {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        spacing: Math.round(8 * Theme.unit)

        AppButton {
            objectName: "nextLesson"
            visible: root.room.nextTitle.length > 0
            text: qsTr("Next: %1").arg(root.room.nextTitle)
            name: text
            keys: qsTr("Page Down")
            primary: true
            focus: true
            implicitHeight: Math.round(40 * Theme.unit)
            onClicked: root.room.goOn()
        }
        AppButton {
            objectName: "again"
            text: qsTr("Again with other numbers")
            keys: "N"
            implicitHeight: Math.round(40 * Theme.unit)
            onClicked: root.room.otherNumbers()
        }
    }
}
