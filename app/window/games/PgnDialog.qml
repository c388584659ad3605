import QtQml
import QtQuick.Dialogs
import Simul

// Asks for a file of games, and opens it.
FileDialog {
    required property GameBook games

    objectName: "pgnDialog"
    title: qsTr("Games for the boards")
    nameFilters: [qsTr("Chess games (*.pgn *.PGN)"), qsTr("All files (*)")]
    onAccepted: games.open(selectedFile)
    Component.onCompleted: open()
}
