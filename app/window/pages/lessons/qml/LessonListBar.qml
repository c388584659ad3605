import QtQuick
import QtQuick.Layouts
import Simul

// Above the list: what lessons are, how to go on, and how to begin anew.
RowLayout {
    id: root

    required property LessonShelf shelf
    readonly property bool roomy: width > 760 * Theme.unit

    signal lessonWanted(string lesson)
    signal fileWanted

    spacing: Math.round(8 * Theme.unit)

    Column {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        spacing: Math.round(2 * Theme.unit)

        PlainText {
            text: qsTr("Predict, run, explain")
            color: Theme.text
            font.pixelSize: Math.round(20 * Theme.unit)
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SoftText {
            objectName: "doneCount"
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 2
            text: root.shelf.done > 0 ? qsTr("Take any of them, in any order; nothing is scored. %n done, kept on this computer only.", "", root.shelf.done)
                                      : qsTr("Short lessons. Take any of them, in any order; nothing is scored.")
        }
    }
    AppButton {
        objectName: "openLesson"
        text: root.roomy ? qsTr("Open lesson…") : ""
        name: qsTr("Open a lesson of your own…")
        kind: Icon.Folder
        onClicked: root.fileWanted()
    }
    AppButton {
        objectName: "resetAll"
        visible: root.shelf.begun || root.shelf.canUndo
        text: root.shelf.canUndo ? qsTr("Undo reset") : root.roomy ? qsTr("Reset all lessons") : ""
        name: root.shelf.canUndo ? qsTr("Undo reset") : qsTr("Reset all lessons")
        kind: Icon.Reset
        onClicked: root.shelf.canUndo ? root.shelf.undo() : root.shelf.forgetAll()
    }
    AppButton {
        objectName: "goOn"
        visible: root.shelf.nextLesson.length > 0
        text: root.shelf.begun ? qsTr("Go on: %1").arg(root.shelf.nextTitle) : qsTr("Begin: %1").arg(root.shelf.nextTitle)
        kind: Icon.Play
        primary: true
        onClicked: root.lessonWanted(root.shelf.nextLesson)
    }
}
