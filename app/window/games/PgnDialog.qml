import QtQml
import QtQuick
import QtQuick.Dialogs
import Simul

// Asks for a file of games, and opens it.
FileDialog {
    id: root

    required property GameBook games

    objectName: "pgnDialog"
    title: qsTr("Games for the boards")
    nameFilters: [qsTr("Chess games (*.pgn *.PGN *.pgn.gz)"), qsTr("All files (*)")]
    readonly property PlainTexts names: PlainTexts { window: root.visible ? root.parentWindow as Window : null }

    onAccepted: games.open(selectedFile)
    Component.onCompleted: open()
}
