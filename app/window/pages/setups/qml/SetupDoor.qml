import QtQuick
import Simul

// The ways of setups into the window and out of it: keys, drop, paste, dialogs; and what was wrong with one.
Item {
    id: root

    required property SetupDesk desk
    // What the window shows besides halls and clock: a function.
    required property var shownView
    // Files are opened; games are on their way.
    signal gamesOpened

    function ask(): void { dialog.show(Qt.resolvedUrl("SetupDialog.qml"), {}) }
    function askForFolder(): void { dialog.show(Qt.resolvedUrl("SetupFolderDialog.qml"), {}) }
    function askToKeep(): void {
        sheet.wanted = true
        const keep = sheet.item as KeepSheet
        if (keep !== null)
            keep.open()
    }
    function keep(name: string, withLook: bool): void {
        dialog.show(Qt.resolvedUrl("SetupDialog.qml"), {saving: true, name: name, withLook: withLook})
    }
    function openPath(path: string): void { desk.openPath(path, shownView()) }  // qmllint disable
    function openBuiltIn(id: string): void { desk.openBuiltIn(id, shownView()) }  // qmllint disable
    function paste(): void {
        const text = clipboard.text().trim()
        if (text.startsWith("simul:") || text.startsWith("{"))
            desk.openText(text, shownView())  // qmllint disable
    }

    Shortcut { sequences: ["Ctrl+O"]; onActivated: root.ask() }
    Shortcut { sequences: ["Ctrl+S"]; onActivated: root.askToKeep() }
    Shortcut { sequences: ["Ctrl+Z"]; enabled: root.desk.canUndo; onActivated: root.desk.undo() }
    Shortcut { sequences: ["Ctrl+V"]; onActivated: root.paste() }

    TextClipboard { id: clipboard }

    DropArea {
        id: drop

        objectName: "drop"
        anchors.fill: parent
        keys: ["text/uri-list"]
        onEntered: drag => drag.accepted = root.desk.takes(drag.urls)
        onDropped: dropped => {
            if (!root.desk.takes(dropped.urls))
                return
            const file = dropped.urls[0]
            root.desk.open(file, root.shownView())  // qmllint disable
            if (/\.pgn(\.gz)?$/i.test(file.toString()))
                root.gamesOpened()
        }
    }
    Rectangle {
        objectName: "dropPanel"
        visible: drop.containsDrag
        anchors.fill: parent
        color: Qt.rgba(0, 0, 0, 0.35)

        Panel {
            anchors.centerIn: parent
            width: dropText.implicitWidth + 60 * Theme.unit
            height: dropText.implicitHeight + 40 * Theme.unit
            border.color: Theme.accent

            PlainText {
                id: dropText

                anchors.centerIn: parent
                text: qsTr("Drop to open")
                color: Theme.text
                font.pixelSize: Math.round(22 * Theme.unit)
                font.weight: Font.DemiBold
            }
        }
    }
    Panel {
        id: problem

        objectName: "setupProblem"
        visible: root.desk.errorText.length > 0
        anchors { bottom: parent.bottom; bottomMargin: 24 * Theme.unit; horizontalCenter: parent.horizontalCenter }
        width: Math.min(parent.width - 24 * Theme.unit, 760 * Theme.unit)
        height: words.implicitHeight + 24 * Theme.unit
        border.color: Theme.error

        Column {
            id: words

            anchors { left: parent.left; right: close.left; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: 14 * Theme.unit; rightMargin: 8 * Theme.unit }
            spacing: 2 * Theme.unit

            PlainText {
                text: qsTr("This did not work, and nothing has changed.")
                width: parent.width
                color: Theme.text
                wrapMode: Text.Wrap
                font.pixelSize: Math.round(14 * Theme.unit)
                font.weight: Font.DemiBold
            }
            ProblemText {
                objectName: "setupError"
                text: root.desk.errorText
                width: parent.width
                maximumLineCount: 6
                elide: Text.ElideRight
                font.pixelSize: Math.round(13 * Theme.unit)
            }
        }
        AppButton {
            id: close

            objectName: "closeSetupProblem"
            anchors { right: parent.right; rightMargin: 8 * Theme.unit; verticalCenter: parent.verticalCenter }
            name: qsTr("Close")
            kind: Icon.Close
            flat: true
            onClicked: root.desk.forgetError()
        }
    }

    // Made anew each time: a dialog keeps what it was given.
    Loader {
        id: dialog

        function show(file: url, given: var): void {
            source = ""
            setSource(file, Object.assign({parentWindow: root.Window.window, desk: root.desk, shownView: root.shownView}, given))
        }
    }
    LazyItem {
        id: sheet

        page: Qt.resolvedUrl("KeepSheet.qml")
        given: ({desk: root.desk})
        onLoaded: (item as KeepSheet).open()
    }
    Connections {
        target: sheet.item
        function onKeepWanted(name: string, withLook: bool): void { root.keep(name, withLook) }
    }
}
