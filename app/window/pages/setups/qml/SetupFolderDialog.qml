import QtQml
import QtQuick
import QtQuick.Dialogs
import Simul

// Asks where the reader's own setups are.
FolderDialog {
    id: root

    required property SetupDesk desk
    required property var shownView

    objectName: "setupFolderDialog"
    title: qsTr("Folder of your own setups")
    readonly property PlainTexts names: PlainTexts { window: root.visible ? root.parentWindow as Window : null }

    onAccepted: desk.chooseFolder(selectedFolder)
    Component.onCompleted: {
        if (desk.folder.length > 0)
            currentFolder = desk.folderUrl()
        open()
    }
}
