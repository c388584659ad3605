import QtQuick.Dialogs

// Asks for a file of games.
FileDialog {
    objectName: "pgnDialog"
    title: qsTr("Games for the boards")
    nameFilters: [qsTr("Chess games (*.pgn *.PGN)"), qsTr("All files (*)")]
}
