import QtQuick
import QtQuick.Layouts
import Simul

// The halls of a lesson and their timeline, with what was predicted as a dashed line.
ColumnLayout {
    id: root

    required property LessonRoom room
    property bool reducedMotion: false
    readonly property LessonHalls halls: room.halls
    readonly property bool picks: room.stage === LessonRoom.Predict && room.kind === LessonRoom.Pick && !room.locked

    // Framed: what is picked, or while it runs the board to look at.
    function picksAt(inLeft: bool): list<int> {
        if (room.focusBoard >= 0)
            return room.focusLeft === inLeft ? [room.focusBoard] : []
        return room.picksLeft === inLeft ? room.picked : []
    }

    spacing: Math.round(8 * Theme.unit)

    HallView { id: left; run: root.halls.exhibition.left; playback: root.halls.playback }
    HallView { id: right; run: root.halls.exhibition.right; playback: root.halls.playback }

    RowLayout {
        spacing: root.spacing
        Layout.fillWidth: true
        Layout.fillHeight: true

        LessonHall {
            objectName: "lessonLeftHall"
            visible: root.halls.hasLeft
            view: left
            games: root.halls.exhibition.games
            expected: root.room.watched >= 0
            reducedMotion: root.reducedMotion
            picks: root.picks && root.room.picksLeft
            picked: root.picksAt(true)
            onPickedBoard: board => root.room.togglePicked(board)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
        LessonHall {
            objectName: "lessonRightHall"
            visible: root.halls.hasRight
            view: right
            games: root.halls.exhibition.games
            reducedMotion: root.reducedMotion
            picks: root.picks && !root.room.picksLeft
            picked: root.picksAt(false)
            onPickedBoard: board => root.room.togglePicked(board)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
    TimelinePane {
        objectName: "lessonTimeline"
        exhibition: root.halls.exhibition
        playback: root.halls.playback
        low: Theme.low
        fixed: root.room.stage === LessonRoom.Predict
        markMs: root.room.answerMs
        onPointed: (timeMs, withinMs) => root.room.pointAt(Math.round(timeMs), withinMs)
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(Theme.low ? lowHeight : Math.max(root.height * 0.36, 120 * Theme.unit))
    }
}
