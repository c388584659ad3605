import QtQuick
import Simul

// Predict, run, explain: the list of lessons, or the one that is open.
FocusScope {
    id: root

    // The halls of the race, for *Open in the race*.
    required property Exhibition exhibition
    required property Preferences preferences
    // The language shown: "en" or "ko".
    required property string language
    // A lesson to open from the start: "id", or "id:7:run" in setup 7 and a stage.
    property string lesson
    readonly property alias room: room
    readonly property bool busy: room.busy
    readonly property bool open: room.lesson.length > 0

    // The page of the race, the page Code with a listing and a mark in it, or all ways.
    signal raceWanted
    signal listingWanted(string listing, string line)
    signal waysWanted

    function show(): void {
        if (open)
            content.setSource(Qt.resolvedUrl("LessonView.qml"), {room: room, preferences: preferences, focus: true})
        else
            content.setSource(Qt.resolvedUrl("LessonList.qml"), {shelf: shelf, room: room, focus: true})
        content.forceActiveFocus()
    }
    function leave(): void {
        const left = room.lesson
        room.close()
        shelf.refresh()
        const list = content.item as LessonList
        if (list !== null)
            list.focusLesson(left)
    }
    function openInRace(nextStep: bool): void {
        if (room.openIn(exhibition, nextStep))
            raceWanted()
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Lessons")

    onOpenChanged: show()
    Component.onCompleted: {
        if (lesson.length > 0)
            room.open(lesson)
        if (!open)
            show()
    }

    LessonRoom {
        id: room

        preferences: root.preferences
        language: root.language
    }
    LessonShelf {
        id: shelf

        preferences: root.preferences
        language: root.language
    }
    TextClipboard { id: clipboard }
    HiddenResults {
        playback: room.halls.playback
        on: room.stage !== LessonRoom.Explain
    }

    // The only door for wall time of these halls, in seconds.
    FrameAnimation {
        running: room.halls.playback.playing || room.halls.playback.holding
        onTriggered: room.halls.playback.step(Math.min(frameTime, 0.1))
    }

    Keys.forwardTo: [lessonKeys, timeKeys]

    LessonKeys {
        id: lessonKeys

        room: room
        onListWanted: root.leave()
    }
    TimeKeys {
        id: timeKeys

        playback: room.halls.playback
    }

    Loader {
        id: content

        anchors.fill: parent
        focus: true
    }
    Connections {
        target: content.item
        ignoreUnknownSignals: true  // the list asks for other things than a lesson
        function onLessonWanted(lesson: string): void { room.open(lesson) }
        function onListWanted(): void { root.leave() }
        function onRaceWanted(nextStep: bool): void { root.openInRace(nextStep) }
        function onFileWanted(file: url): void { room.openFile(file) }
        function onCopyWanted(text: string): void { clipboard.copy(text) }
        function onListingWanted(listing: string, line: string): void { root.listingWanted(listing, line) }
        function onWaysWanted(): void {
            if (room.openIn(root.exhibition, false))
                root.waysWanted()
        }
    }
}
