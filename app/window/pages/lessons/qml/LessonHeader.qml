import QtQuick
import QtQuick.Layouts
import Simul

// Above a lesson: back to the list, which one it is, how far, with which numbers, and to the race.
RowLayout {
    id: root

    required property LessonRoom room
    readonly property bool roomy: width > 1000 * Theme.unit
    readonly property bool spacious: width > 1200 * Theme.unit
    readonly property string failure: paperButton.failure

    signal copyWanted(string text)
    signal listWanted
    signal raceWanted

    spacing: Math.round(8 * Theme.unit)

    AppButton {
        objectName: "backToList"
        text: root.roomy ? qsTr("Lessons") : ""
        name: qsTr("All lessons")
        keys: "Esc"
        kind: Icon.MoveBack
        onClicked: root.listWanted()
    }
    PlainText {
        objectName: "lessonTitle"
        text: root.room.number > 0 ? qsTr("%1  %2").arg(root.room.number).arg(root.room.title) : root.room.title
        color: Theme.text
        elide: Text.ElideRight
        font.pixelSize: Math.round(19 * Theme.unit)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Layout.fillWidth: true
        Layout.minimumWidth: 0
    }
    LessonSteps {
        objectName: "lessonSteps"
        stage: root.room.stage
        watches: root.room.watches
        short_: !root.roomy
        Layout.rightMargin: Math.round((root.spacious ? 60 : 8) * Theme.unit)
    }
    SoftText {
        objectName: "setupNumber"
        text: root.roomy ? qsTr("numbers %1 of %2").arg(root.room.setup).arg(root.room.setups) : root.room.setup + " / " + root.room.setups
    }
    AppButton {
        objectName: "otherNumbers"
        text: root.spacious ? qsTr("Other numbers") : ""
        name: qsTr("The same with other numbers")
        keys: "N"
        kind: Icon.Dice
        enabled: !root.room.busy
        onClicked: root.room.otherNumbers()
    }
    AppButton {
        objectName: "handsButton"
        text: root.room.hands.step === 1 ? qsTr("Second vote") : root.room.hands.step === 2 ? qsTr("Show both votes")
            : root.room.hands.step === 3 ? qsTr("Put away") : qsTr("Hands")
        name: root.room.hands.step === 0 ? qsTr("Count raised hands") : text
        keys: "V"
        enabled: root.room.stage === LessonRoom.Predict && (root.room.kind === LessonRoom.Choice || root.room.kind === LessonRoom.Number)
        onClicked: root.room.hands.goOn()
    }
    LessonPaperButton {
        id: paperButton

        objectName: "paperButton"
        room: root.room
        text: root.spacious ? qsTr("Worksheet…") : ""
        kind: Icon.Down
    }
    AppButton {
        objectName: "copyCommand"
        text: root.spacious ? qsTr("Copy command") : ""
        name: qsTr("Copy the command line that opens this lesson here: %1").arg(root.room.command)
        kind: Icon.Copy
        onClicked: root.copyWanted(root.room.command)
    }
    AppButton {
        objectName: "openInRace"
        text: root.roomy ? qsTr("Open in the race") : ""
        name: qsTr("Open in the race")
        kind: Icon.Right
        enabled: !root.room.busy
        onClicked: root.raceWanted()
    }
}
