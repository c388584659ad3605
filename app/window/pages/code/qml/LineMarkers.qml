import QtQuick
import Simul

// Who stands at a line, in one hall: chips and half a sentence.
Column {
    id: root

    required property CodeView view
    property CodeLine line: null
    required property CodeWords words
    property FlyingChips air: null
    // Before the sentence, where two halls stand under one line.
    property string hallName: ""

    function said(aloud: bool): string {
        if (line === null)
            return ""
        return aloud ? words.spoken(view, line) : words.sentence(view, line)
    }
    signal pointed(CodeView view, int board)
    signal opened(CodeView view, int board)

    spacing: 2 * Theme.unit

    MarkerStrip {
        id: strip

        objectName: "strip"
        visible: (root.line?.standing ?? 0) > 0
        width: parent.width
        height: implicitHeight
        line: root.line
        air: root.air
        themeName: Theme.name
        unit: Theme.unit
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: (root.hallName.length > 0 ? root.hallName + ", " : "") + root.said(true)
        Accessible.description: board >= 0 ? qsTr("Board %1").arg(board + 1) + ". " + root.words.story(root.view, board)
            : (crowd.item as Crowd)?.said ?? ""
        Accessible.focusable: true
        onChosenChanged: {
            root.pointed(root.view, board)
            if (many >= 0)
                crowd.wanted = true
        }
        onOpened: board => root.opened(root.view, board)
        onListWanted: (crowd.item as Crowd).show()

        FocusRing { shown: strip.activeFocus }
        // Whoever points at a number is told more.
        LazyItem {
            id: crowd

            page: Qt.resolvedUrl("Crowd.qml")
            given: ({strip: strip, view: root.view, words: root.words, place: root.line.place})
            onLoaded: (item as Crowd).chosen.connect(board => root.opened(root.view, board))
        }
    }
    SoftText {
        objectName: "sentence"
        width: parent.width
        text: (root.hallName.length > 0 ? root.hallName + ": " : "") + root.said(false)
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        font.pixelSize: Math.round(12.5 * Theme.unit)
    }
}
