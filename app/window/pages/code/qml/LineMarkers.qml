import QtQuick
import Simul

// Who stands at a line, in one hall: chips and half a sentence.
Column {
    id: root

    required property CodeView view
    property CodeLine line: null
    required property CodeWords words
    // Before the sentence, where two halls stand under one line.
    property string hallName: ""
    readonly property alias board: strip.board

    function said(aloud: bool): string {
        if (line === null)
            return ""
        return aloud ? words.spoken(view, line) : words.sentence(view, line)
    }

    signal pointed(CodeView view, int board)
    signal opened(CodeView view, int board)

    visible: line !== null && line.place >= 0
    spacing: 2 * Theme.unit

    MarkerStrip {
        id: strip

        objectName: "strip"
        visible: (root.line?.standing ?? 0) > 0
        width: parent.width
        height: implicitHeight
        line: root.line
        themeName: Theme.name
        unit: Theme.unit
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: (root.hallName.length > 0 ? root.hallName + ", " : "") + root.said(true)
        Accessible.description: board < 0 ? "" : qsTr("Board %1").arg(board + 1) + ". " + root.words.story(root.view, board)
        Accessible.focusable: true
        onBoardChanged: root.pointed(root.view, board)
        onOpened: board => root.opened(root.view, board)

        FocusRing { shown: strip.activeFocus }
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
