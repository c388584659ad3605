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

    // What Qt's own dialog says, in the contexts of its files: the translations of Qt leave it out, or are not installed.
    readonly property var wordsOfQt: [QT_TRANSLATE_NOOP("FileDialog", "File name"), QT_TRANSLATE_NOOP("FileDialog", "Filter"),
        QT_TRANSLATE_NOOP("QPlatformTheme", "Open"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel")]

    onAccepted: games.open(selectedFile)
    Component.onCompleted: open()
}
