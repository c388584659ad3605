import QtQml
import QtQuick
import QtQuick.Dialogs
import Simul

// Asks where a worksheet is to be written, and writes it.
FileDialog {
    id: root

    required property LessonPaperButton button
    required property LessonPaper paper

    objectName: "paperDialog"
    title: root.button.answers ? qsTr("Worksheet with the teacher's sheet") : qsTr("Worksheet")
    fileMode: FileDialog.SaveFile
    defaultSuffix: "pdf"
    currentFile: root.currentFolder + "/" + root.button.room.lesson + ".pdf"
    nameFilters: [qsTr("PDF documents (*.pdf)"), qsTr("All files (*)")]
    readonly property PlainTexts names: PlainTexts { window: root.visible ? root.parentWindow as Window : null }

    onAccepted: paper.save(selectedFile, root.button.room.lesson, root.button.room.setup, root.button.room.language, root.button.answers)
    Component.onCompleted: open()
}
