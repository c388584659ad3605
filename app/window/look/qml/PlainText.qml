import QtQuick

// Every text of the window: as it stands, never as markup, because it may hold a name out of somebody's file.
Text {
    textFormat: Text.PlainText
}
