import QtQuick
import QtQuick.Layouts
import Simul

// One prediction beside the truth: the verdict in words, both on one scale, what the answer would be true of.
ColumnLayout {
    id: root

    required property int index
    required property string question
    required property int judged
    required property string you
    required property string truth
    required property string feedback
    required property bool scaled
    required property real youAt
    required property real truthAt
    required property bool playable
    required property string lesson
    required property string lessonTitle
    required property LessonWords words
    // The lesson has several questions: say which one this is.
    property bool asked: false
    property bool watched: false

    signal watchWanted
    signal lessonWanted

    spacing: Math.round(7 * Theme.unit)

    SoftText {
        visible: root.asked
        text: root.words.plain(root.question)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Math.round(6 * Theme.unit)

        Icon {
            visible: root.judged === 0
            kind: Icon.Check
            color: Theme.accentText
            implicitWidth: Math.round(20 * Theme.unit)
            implicitHeight: implicitWidth
        }
        PlainText {
            objectName: "verdict"
            text: root.words.verdict(root.judged)
            color: root.judged === 0 ? Theme.accentText : Theme.text
            wrapMode: Text.Wrap
            font.pixelSize: Math.round(18 * Theme.unit)
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
    }
    LessonScale {
        visible: root.scaled && root.judged !== 0
        you: root.you
        truth: root.truth
        youAt: root.youAt
        truthAt: root.truthAt
        Layout.fillWidth: true
    }
    PlainText {
        objectName: "youAndTruth"
        visible: !root.scaled || root.judged === 0
        text: root.judged !== 0 && root.you.length > 0
            ? qsTr("you: %1").arg(root.words.plain(root.you)) + "\n" + qsTr("it was: %1").arg(root.words.plain(root.truth))
            : root.words.plain(root.truth)
        color: Theme.text
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(16 * Theme.unit)
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    PlainText {
        objectName: "feedbackText"
        text: root.words.plain(root.feedback)
        color: Theme.text
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(16 * Theme.unit)
        lineHeight: 1.2
        Layout.fillWidth: true
    }
    Flow {
        spacing: Math.round(8 * Theme.unit)
        visible: root.playable || (root.lesson.length > 0 && root.judged !== 0)
        Layout.fillWidth: true

        AppButton {
            objectName: "watchAnswer"
            visible: root.playable
            text: root.watched ? qsTr("Playing at the left: what you expected") : qsTr("Watch your answer: %1").arg(root.words.plain(root.you))
            kind: Icon.Play
            onClicked: root.watchWanted()
        }
        AppButton {
            objectName: "lookAgain"
            visible: root.lesson.length > 0 && root.judged !== 0
            text: qsTr("Look again: %1").arg(root.lessonTitle)
            onClicked: root.lessonWanted()
        }
    }
    Rectangle {
        implicitHeight: Math.max(1, Theme.hair)
        color: Theme.panelEdge
        Layout.fillWidth: true
        Layout.topMargin: Math.round(4 * Theme.unit)
    }
}
