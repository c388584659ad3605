import QtQml
import QtQuick
import QtQuick.Dialogs
import Simul

// Asks where a script is to be written, and writes it.
FileDialog {
    id: root

    required property CodeScript script

    objectName: "scriptDialog"
    title: root.script.python ? qsTr("Export Python script") : qsTr("Export C++ program")
    fileMode: FileDialog.SaveFile
    defaultSuffix: root.script.python ? "py" : "cpp"
    currentFile: root.currentFolder + "/" + root.script.fileName
    nameFilters: [root.script.python ? qsTr("Python scripts (*.py)") : qsTr("C++ programs (*.cpp)"), qsTr("All files (*)")]
    readonly property PlainTexts names: PlainTexts { window: root.visible ? root.parentWindow as Window : null }

    onAccepted: script.save(selectedFile)
    Component.onCompleted: open()
}
