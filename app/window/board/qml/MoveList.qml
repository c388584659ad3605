pragma ComponentBehavior: Bound

import QtQuick
import Simul

// The score sheet: one line a pair, the last move marked, what is still to come in a softer colour.
ListView {
    id: root

    required property BoardMoves moves
    readonly property real line: Math.round(21 * Theme.unit)

    model: moves
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Moves")

    function follow(): void {
        if (moves.row < 0)
            positionViewAtBeginning()
        else
            positionViewAtIndex(moves.row, ListView.Center)
    }

    Component.onCompleted: follow()
    onHeightChanged: follow()
    onCountChanged: follow()
    Connections {
        target: root.moves
        function onPlyChanged() { root.follow() }
    }

    component Move: Rectangle {
        id: move

        required property string text
        required property int ply

        width: 0.42 * root.width
        height: root.line
        radius: 4 * Theme.unit
        color: ply === root.moves.ply ? Theme.accent : "transparent"

        PlainText {
            anchors.fill: parent
            anchors.leftMargin: 5 * Theme.unit
            verticalAlignment: Text.AlignVCenter
            text: move.text
            color: move.ply === root.moves.ply ? Theme.onAccent : move.ply < root.moves.ply ? Theme.text : Theme.textSoft
            font.pixelSize: Math.round(13 * Theme.unit)
            font.weight: move.ply === root.moves.ply ? Font.DemiBold : Font.Normal
        }
    }

    delegate: Row {
        id: pair

        required property int index
        required property int number
        required property string white
        required property string black

        Accessible.role: Accessible.ListItem
        Accessible.name: number + ". " + white + " " + black
        Accessible.selected: root.moves.row === index

        SoftText {
            width: 0.16 * root.width
            height: root.line
            verticalAlignment: Text.AlignVCenter
            text: pair.number + "."
            font.pixelSize: Math.round(12 * Theme.unit)
        }
        Move {
            text: pair.white
            ply: 2 * pair.index + 1
        }
        Move {
            text: pair.black
            ply: 2 * pair.index + 2
        }
    }
}
