import QtQuick
import Simul

// Room for those who stand at a line, in one hall: made only where somebody can.
Item {
    id: root

    required property CodeView view
    property CodeLine line: null
    required property CodeWords words
    property FlyingChips air: null
    property string hallName: ""

    signal pointed(CodeView view, int board)
    signal opened(CodeView view, int board)

    visible: line !== null && line.place >= 0
    implicitHeight: standing.item?.implicitHeight ?? 0

    Loader {
        id: standing

        active: root.line !== null && root.line.place >= 0
        width: root.width
        // Qt 6.4 cannot make a bound component within a row of a Repeater.
        // qmllint disable unqualified
        sourceComponent: LineMarkers {
            view: root.view
            line: root.line
            words: root.words
            air: root.air
            hallName: root.hallName
            onPointed: (view, board) => root.pointed(view, board)
            onOpened: (view, board) => root.opened(view, board)
        }
        // qmllint enable unqualified
    }
}
