import QtQuick
import Simul

// Who the many are behind a number at a line: a hint, and a list to choose a board from.
Item {
    id: root

    required property MarkerStrip strip
    required property CodeView view
    required property CodeWords words
    // The line, an Anchor of the engine; and how the many of the list stand there, a CodeState.
    required property int place
    property int state: -1
    readonly property string said: strip.many < 0 ? "" : qsTr("A click or Enter lists these boards")

    signal chosen(int board)

    function show(): void {
        state = strip.many
        menu.x = 0
        menu.y = height + 4 * Theme.unit
        menu.open()
    }
    function rows(boards: var): var {
        return boards.map(board => ({what: String(board), words: qsTr("Board %1").arg(board + 1), keys: when(board)}))
    }
    // How long it still stands there, or since when.
    function when(board: int): string {
        const until = view.untilMs(board)
        return until < 0 ? qsTr("since %1").arg(TimeText.clock(view.sinceMs(board)))
                         : qsTr("%1 left").arg(words.span(until - view.hall.nowMs))
    }

    x: strip.place.x
    y: strip.place.y
    width: strip.place.width
    height: strip.place.height

    Hint {
        shown: root.strip.many >= 0 && !menu.opened
        text: root.said
    }
    MenuPopup {
        id: menu

        implicitWidth: Math.round(210 * Theme.unit)
        height: Math.min(implicitHeight, 300 * Theme.unit)

        contentItem: MenuList {
            objectName: "crowd"
            name: qsTr("Boards at this line")
            entries: menu.visible ? root.rows(root.view.boardsAt(root.place, root.state)) : []
            onChosen: what => {
                menu.close()
                root.chosen(Number(what))
            }
        }
    }
}
