import QtQml
import QtQuick
import QtQuick.Dialogs
import Simul

// Asks for a file, and opens it or keeps the setup on show in it.
FileDialog {
    id: root

    required property SetupDesk desk
    required property var shownView
    property bool saving: false
    property string name
    property bool withLook: false

    objectName: "setupDialog"
    title: saving ? qsTr("Keep this setup") : qsTr("Open a setup")
    fileMode: saving ? FileDialog.SaveFile : FileDialog.OpenFile
    defaultSuffix: "simul"
    nameFilters: saving ? [qsTr("Setups (*.simul)")]
                        : [qsTr("Setups, scenarios and games (*.simul *.json *.pgn *.pgn.gz)"), qsTr("All files (*)")]
    readonly property PlainTexts names: PlainTexts { window: root.visible ? root.parentWindow as Window : null }

    onAccepted: {
        if (saving)
            desk.keep(selectedFile, name, withLook, shownView())  // qmllint disable
        else
            desk.open(selectedFile, shownView())  // qmllint disable
    }
    Component.onCompleted: {
        if (desk.folder.length > 0)
            currentFolder = desk.folderUrl()
        if (saving)
            currentFile = desk.fileFor(name)
        open()
    }
}
