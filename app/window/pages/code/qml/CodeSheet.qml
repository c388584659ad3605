pragma ComponentBehavior: Bound

import QtQuick
import Simul

// A listing, line by line: of one hall, or in C++ of both.
Panel {
    id: root

    required property CodeView view
    required property CodeWords words
    property CodeView second: null
    property CodeView beside: null
    readonly property bool roomy: second !== null && width > 840 * Theme.unit
    readonly property real gutter: roomy ? Math.round(width * 0.17) : 0
    property bool flashes: false
    // Chips fly to their next line.
    property bool flies: false
    property alias heading: head.data

    signal pointed(CodeView view, int board)
    signal opened(CodeView view, int board)

    Item {
        id: head

        x: 14 * Theme.unit
        y: 10 * Theme.unit
        width: parent.width - 2 * x
        height: Math.round(38 * Theme.unit)
    }
    ScrollArea {
        id: area

        objectName: "lines"
        anchors.fill: parent
        anchors.topMargin: head.y + head.height
        anchors.margins: 6 * Theme.unit
        contentWidth: width
        contentHeight: lines.height

        Column {
            id: lines

            width: area.width - 8 * Theme.unit

            Repeater {
                model: root.view.lineCount
                delegate: CodeLineRow {
                    required index
                    objectName: "codeLine"
                    width: lines.width
                    view: root.view
                    second: root.second
                    beside: root.beside
                    words: root.words
                    gutter: root.gutter
                    flashes: root.flashes
                    air: air
                    hallNames: root.second === null ? ["", ""]
                        : [WayWords.name(root.view.way, WayWords.count(root.view.hall.run)),
                           WayWords.name(root.second.way, WayWords.count(root.second.hall.run))]
                    onPointed: (view, board) => root.pointed(view, board)
                    onOpened: (view, board) => root.opened(view, board)
                }
            }
        }
        FlyingChips {
            id: air

            objectName: "air"
            anchors.fill: lines
            calm: root.flies && !lately.running
            themeName: Theme.name
            unit: Theme.unit
            onMovedOn: lately.restart()
            onStarted: flight.restart()
        }
    }
    // Two a second are too many to follow.
    Timer {
        id: lately

        interval: 500
    }
    NumberAnimation {
        id: flight

        target: air
        property: "progress"
        from: 0
        to: 1
        duration: 260
        easing.type: Easing.InOutQuad
    }
}
