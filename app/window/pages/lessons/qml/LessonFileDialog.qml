import QtQml
import QtQuick
import QtQuick.Dialogs
import Simul

// Asks for a lesson that somebody wrote.
FileDialog {
    id: root

    objectName: "lessonDialog"
    title: qsTr("A lesson of your own")
    nameFilters: [qsTr("Lessons (*.json)"), qsTr("All files (*)")]
    readonly property PlainTexts names: PlainTexts { window: root.visible ? root.parentWindow as Window : null }

    signal fileWanted(file: url)

    onAccepted: fileWanted(selectedFile)
    Component.onCompleted: open()
}
