import QtQuick
import QtQuick.Layouts
import Simul

// Predict: the question, whatever kind it is, and the button that fixes the prediction.
FocusScope {
    id: root

    required property LessonRoom room
    required property LessonWords words
    readonly property int kind: room.kind
    readonly property bool votes: room.hands.step > 0
    readonly property bool lastAsk: room.ask + 1 >= room.asks
    property bool hinted: false
    // Which question is shown: another one begins without its hint, and with the keyboard here.
    readonly property string which: room.lesson + room.ask + room.setup

    onWhichChanged: {
        hinted = false
        answers.focusFirst()
    }

    ScrollArea {
        id: scroll

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; bottomMargin: 8 * Theme.unit }
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: scroll.width - (scroll.interactive ? Math.round(14 * Theme.unit) : 0)
            spacing: Math.round(10 * Theme.unit)

            SoftText {
                objectName: "lessonNumbers"
                text: root.words.which + (root.words.which.length > 0 && root.words.numbers.length > 0 ? "  ·  " : "") + root.words.numbers
                visible: text.length > 0
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "lessonQuestion"
                text: root.words.plain(root.room.question)
                color: Theme.text
                wrapMode: Text.Wrap
                font.pixelSize: Math.round(19 * Theme.unit)
                font.weight: Font.DemiBold
                lineHeight: 1.12
                Layout.fillWidth: true
                Layout.bottomMargin: Math.round(8 * Theme.unit)
            }
            SoftText {
                visible: root.room.renewed || root.room.inOtherLanguage
                text: root.room.renewed ? qsTr("This lesson has changed since you were here, and begins anew.")
                                        : qsTr("This lesson is written in another language.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            LessonOptions {
                id: answers

                objectName: "lessonOptions"
                visible: root.kind === LessonRoom.Choice || (root.kind === LessonRoom.Number && root.votes)
                room: root.room
                words: root.words
                Layout.fillWidth: true
            }
            LessonNumber {
                objectName: "lessonNumber"
                visible: root.kind === LessonRoom.Moment || root.kind === LessonRoom.Pick
                    || (root.kind === LessonRoom.Number && !root.votes)
                room: root.room
                words: root.words
                Layout.fillWidth: true
            }
            LessonOrder {
                objectName: "lessonOrder"
                visible: root.kind === LessonRoom.Order
                room: root.room
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "doNotKnow"
                visible: !answers.visible
                text: root.words.unknown
                checkable: true
                checked: root.room.unknown
                enabled: !root.room.locked
                onClicked: {
                    root.room.doNotKnow()
                    checked = Qt.binding(() => root.room.unknown)
                }
            }
            RowLayout {
                spacing: Math.round(10 * Theme.unit)

                AppButton {
                    objectName: "hintButton"
                    visible: root.room.hint.length > 0
                    text: root.hinted ? qsTr("Hide the hint") : qsTr("A hint")
                    flat: true
                    onClicked: root.hinted = !root.hinted
                }
                SoftText {
                    objectName: "handsNote"
                    text: !root.votes ? qsTr("Nobody sees your answer but you.")
                        : root.room.hands.step === 2 ? qsTr("Tell your neighbour why, then vote again. Nothing is kept.")
                                                     : qsTr("Hands are counted, and not kept.")
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            PlainText {
                objectName: "lessonHint"
                visible: root.hinted
                text: root.hinted ? root.words.plain(root.room.hint) : ""
                color: Theme.text
                wrapMode: Text.Wrap
                font.pixelSize: Math.round(15 * Theme.unit)
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        spacing: Math.round(10 * Theme.unit)

        AppButton {
            visible: root.room.ask > 0
            objectName: "askBack"
            name: qsTr("The question before")
            keys: qsTr("Page Up")
            kind: Icon.MoveBack
            implicitHeight: Math.round(40 * Theme.unit)
            onClicked: root.room.goBack()
        }
        AppButton {
            objectName: "runButton"
            text: !root.lastAsk ? qsTr("Next question") : root.room.watches ? qsTr("Run") : qsTr("Explain")
            keys: qsTr("Page Down")
            kind: root.lastAsk ? Icon.Play : Icon.MoveForward
            primary: true
            enabled: !root.room.busy
            implicitHeight: Math.round(40 * Theme.unit)
            onClicked: root.room.enter()
        }
        SoftText {
            text: root.room.locked ? qsTr("Your prediction is fixed.")
                : root.lastAsk ? qsTr("Then your prediction is fixed. Enter or Page Down.") : qsTr("Enter or Page Down")
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
    }
}
