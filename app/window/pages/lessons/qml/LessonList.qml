pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// All lessons by chapter, each with its goal and how far one is.
FocusScope {
    id: root

    required property LessonShelf shelf
    required property LessonRoom room
    readonly property int columns: width > 1150 * Theme.unit ? 4 : width > 640 * Theme.unit ? 2 : 1
    // Rows of a chapter: its name, and up to five lessons.
    readonly property int deep: 6
    readonly property real cardWidth: Math.floor((grid.width + grid.columnSpacing) / columns - grid.columnSpacing)

    signal lessonWanted(string lesson)
    signal fileWanted(file: url)

    // The keyboard goes to a lesson; to the first one if there is none of this name.
    function focusLesson(lesson: string): void {
        for (let i = 0; i < cards.count; ++i) {
            const card = cards.itemAt(i) as LessonCard
            if (card !== null && (card.lesson === lesson || (i === 0 && lesson.length === 0)))
                card.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("All lessons")
    Component.onCompleted: focusLesson(shelf.nextLesson)

    LessonListBar {
        id: bar

        objectName: "lessonListBar"
        x: Math.round(22 * Theme.unit)
        y: Math.round(10 * Theme.unit)
        width: parent.width - 2 * x
        shelf: root.shelf
        onLessonWanted: lesson => root.lessonWanted(lesson)
        onFileWanted: dialog.setSource(Qt.resolvedUrl("LessonFileDialog.qml"), {parentWindow: root.Window.window})
    }
    Loader {
        id: dialog

        onLoaded: (item as LessonFileDialog).fileWanted.connect(root.fileWanted)
    }
    ProblemText {
        id: problem

        objectName: "fileProblem"
        visible: text.length > 0
        x: bar.x
        width: bar.width
        anchors.top: bar.bottom
        text: root.room.failure
    }
    ScrollArea {
        id: scroll

        objectName: "lessonScroll"
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        anchors.topMargin: Math.round(8 * Theme.unit) + (problem.visible ? problem.height : 0)
        contentHeight: grid.implicitHeight + 16 * Theme.unit

        GridLayout {
            id: grid

            x: Math.round(12 * Theme.unit)
            width: scroll.width - 2 * x
            columns: root.columns
            rowSpacing: Math.round(8 * Theme.unit)
            columnSpacing: rowSpacing

            Repeater {
                model: root.shelf.chapters.length
                delegate: PlainText {
                    required property int index

                    text: root.shelf.chapters[index] ?? ""
                    color: Theme.text
                    font.pixelSize: Math.round(15 * Theme.unit)
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                    Layout.row: root.deep * Math.floor(index / root.columns)
                    Layout.column: index % root.columns
                    Layout.topMargin: Math.round(6 * Theme.unit)
                    Layout.leftMargin: Math.round(10 * Theme.unit)
                    Layout.maximumWidth: root.cardWidth - Layout.leftMargin
                }
            }
            Repeater {
                id: cards

                model: root.shelf
                delegate: LessonCard {
                    required property int chapter
                    required property int place

                    objectName: "lessonCard"
                    next: lesson === root.shelf.nextLesson
                    onClicked: root.lessonWanted(lesson)
                    onForgetWanted: root.shelf.forget(lesson)
                    Layout.row: chapter < 0 ? (root.columns === 4 ? root.deep - 1 : 100) : root.deep * Math.floor(chapter / root.columns) + 1 + place
                    Layout.column: chapter < 0 ? 0 : chapter % root.columns
                    Layout.columnSpan: chapter < 0 ? Math.max(1, root.columns - 1) : 1
                    Layout.fillHeight: true
                    Layout.preferredWidth: Layout.columnSpan * (root.cardWidth + grid.columnSpacing) - grid.columnSpacing
                    Layout.maximumWidth: Layout.preferredWidth
                }
            }
        }
    }
}
