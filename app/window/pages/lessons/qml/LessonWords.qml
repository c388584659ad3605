import QtQuick
import Simul

// The sentences of a lesson that the page itself says.
QtObject {
    id: root

    required property LessonRoom room

    // With which numbers the question is asked.
    readonly property string numbers: room.boards === 0 ? ""
        : qsTr("%n board(s), %1, %2 and %3", "", room.boards).arg(qsTr("%n pair(s)", "", room.pairs))
              .arg(SpokenTime.of(room.masterMs)).arg(SpokenTime.of(room.opponentMs))
    readonly property string which: room.asks > 1 ? qsTr("Question %1 of %2").arg(room.ask + 1).arg(room.asks) : ""
    readonly property string answer: room.unknown ? unknown : room.answered ? room.answer : qsTr("no prediction")
    readonly property string unknown: qsTr("I do not know yet")

    readonly property string live: {
        if (room.lesson.length === 0)
            return ""
        if (room.stage === LessonRoom.Predict)
            return qsTr("Predict: %1").arg(plain(room.question)) + (room.answered ? " " + qsTr("Your prediction: %1.").arg(answer) : "")
        if (room.stage === LessonRoom.Run)
            return qsTr("Run. Your prediction is fixed.")
        return qsTr("Explain.") + " " + plain(room.explanation)
    }

    // After questions from many lessons: whose are sure, whose are worth another look.
    readonly property string sure: room.sure.length > 0 ? qsTr("Sure: %1").arg(room.sure) : ""
    readonly property string again: room.lookAgain.length > 0 ? qsTr("Look again: %1").arg(room.lookAgain) : ""
    readonly property string summary: sure + (sure.length > 0 && again.length > 0 ? "\n" : "") + again

    // `judged`: 0 right, 1 wrong, 2 none of the usual answers, 3 not answered.
    function verdict(judged: int): string {
        switch (judged) {
        case 0: return qsTr("As you predicted.")
        case 1: return qsTr("Not quite.")
        case 2: return qsTr("Not one of the usual answers.")
        default: return qsTr("No prediction this time. This is how it is:")
        }
    }
    // Words of code stand between backticks in a lesson.
    function plain(text: string): string { return text.replace(/`/g, "") }
    function unit(measure: int): string {
        switch (measure) {
        case 2: return qsTr("boards")
        case 4: return qsTr("times")
        case 5: return "%"
        default: return ""
        }
    }
}
