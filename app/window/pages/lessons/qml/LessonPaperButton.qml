import QtQuick
import Simul

// Puts a lesson on paper: a worksheet, alone or with the teacher's sheet.
AppButton {
    id: root

    required property LessonRoom room
    property bool answers: false
    // Why the last file could not be written.
    readonly property string failure: paper.failure

    // Asks where it is to be written.
    function ask(withAnswers: bool): void {
        answers = withAnswers
        menu.close()
        if (dialog.wanted && dialog.item)
            (dialog.item as LessonPaperDialog).open()
        dialog.wanted = true
    }

    name: qsTr("Worksheet on paper")
    enabled: !root.room.busy && !paper.busy
    onClicked: menu.open()

    LessonPaper { id: paper }
    MenuPopup {
        id: menu

        objectName: "paperMenu"
        y: root.height + Math.round(6 * Theme.unit)

        contentItem: MenuList {
            name: root.name
            entries: [{what: "worksheet", words: qsTr("Worksheet (PDF)…")}, {what: "teachersSheet", words: qsTr("With the teacher's sheet (PDF)…")}]
            onChosen: what => root.ask(what === "teachersSheet")
        }
    }
    LazyItem {
        id: dialog

        page: Qt.resolvedUrl("LessonPaperDialog.qml")
        given: ({button: root, paper: paper})
    }
}
