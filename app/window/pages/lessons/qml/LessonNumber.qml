import QtQuick
import QtQuick.Layouts
import Simul

// An answer that is typed: a number, a time, a moment that can be dragged as well, boards that can be clicked as well.
ColumnLayout {
    id: root

    required property LessonRoom room
    required property LessonWords words
    readonly property int kind: room.kind
    readonly property bool isTime: kind === LessonRoom.Moment || (kind === LessonRoom.Number && room.measure === 1)
    readonly property string sample: kind === LessonRoom.Pick ? qsTr("Click boards in the hall, or type their numbers: 2-5, 9")
        : kind === LessonRoom.Moment ? qsTr("Drag the marker, or type a time such as 0:12:30 or 12m 30s")
        : isTime ? qsTr("A time such as 0:12:30, 12m 30s or 750 (seconds)") : qsTr("A number")

    function focusFirst(): void { field.forceActiveFocus(Qt.OtherFocusReason) }

    spacing: Math.round(8 * Theme.unit)

    ValueField {
        id: field

        objectName: "answerField"
        name: root.words.plain(root.room.question)
        unit: root.kind === LessonRoom.Number && !root.isTime ? root.words.unit(root.room.measure) : ""
        shown: root.room.unknown ? "" : root.room.answer
        enabled: !root.room.locked
        fieldWidth: 220
        implicitHeight: Math.round(44 * Theme.unit)
        font.pixelSize: Math.round(20 * Theme.unit)
        onEntered: typed => {
            refused = ""
            if (!root.room.typeAnswer(typed))
                refused = root.sample
        }
    }
    AppSlider {
        objectName: "momentSlider"
        visible: root.kind === LessonRoom.Moment
        enabled: !root.room.locked
        from: 0
        to: Math.max(1, root.room.latestMs)
        target: Math.max(0, root.room.answerMs)
        stepSize: 1000
        name: qsTr("The marker")
        valueText: root.room.answer
        onChosen: position => root.room.pointAt(Math.round(position / 1000) * 1000, 8 * to / Math.max(1, width))
        Layout.fillWidth: true
    }
    PlainText {
        objectName: "answerNote"
        text: field.refused.length > 0 ? field.refused : root.sample
        color: field.refused.length > 0 ? Theme.error : Theme.textSoft
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(13 * Theme.unit)
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        Accessible.ignored: field.refused.length === 0
    }
}
