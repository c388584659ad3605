pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// All keys, by the place where they work; scrolls when there is too little room.
FocusScope {
    id: root

    readonly property bool wide: width > 560 * Theme.unit

    signal closed

    readonly property var firstLesson: [
        qsTr("1. A chess master plays many opponents, in two halls on one clock. Her moves take as long in both."),
        qsTr("2. Left she finishes one game before the next; right she makes a move and walks on while the opponent thinks."),
        qsTr("3. Guess how long each hall takes. H hides the results until a hall has ended."),
        qsTr("4. Space plays. Watch how often she waits in the left hall, and who waits in the right one."),
        qsTr("5. Then change a number at the right, or how a hall is played above it, and guess again.")
    ]

    readonly property var everywhere: [
        ["Ctrl+1 … Ctrl+5", qsTr("race, explore, code, lessons, setups")],
        ["Ctrl+O Ctrl+S", qsTr("open a setup, keep this one")],
        ["Ctrl+Z Ctrl+V", qsTr("the setup before; paste a link or a setup")],
        ["R", qsTr("the race as a table of all boards")],
        ["1 … 4", qsTr("on Explore: curve, map, luck, ways")],
        ["X Y Shift+L", qsTr("on Explore: what the axes show, logarithmic axes")],
        [qsTr("Tab"), qsTr("to the next control")],
        ["S", qsTr("stopwatch")],
        ["H", qsTr("hide results until a hall has ended")],
        ["T", qsTr("next theme")],
        ["M", qsTr("reduced motion: jump instead of gliding")],
        ["A", qsTr("sound on or off")],
        ["L", qsTr("English or Korean")],
        ["F11", qsTr("full screen")],
        ["F5", qsTr("full screen, and play from the start")],
        ["F1 ?", qsTr("this sheet")],
        [qsTr("Esc"), qsTr("close, or leave full screen")]
    ]
    readonly property var time: [
        [qsTr("Space"), qsTr("play or pause")],
        ["← →", qsTr("one move (on Code: one resume) back or on; held down, run")],
        [", .", qsTr("pause; then one event back or on")],
        [qsTr("Page up, page down"), qsTr("one round back or on, also with a presenter")],
        ["Ctrl+← Ctrl+→", qsTr("one round back or on")],
        [qsTr("Shift+Page up, page down"), qsTr("to the previous or next game over")],
        [qsTr("Home, End"), qsTr("to the start, to the end")],
        ["+ −", qsTr("faster, slower")],
        ["B", qsTr("play backward or forward")],
        ["G", qsTr("type a time to go to")],
        ["U", qsTr("run until a moment")],
        ["[ ] I O", qsTr("repeat from here, up to here")],
        ["Shift+[ Shift+I", qsTr("do not repeat")],
        ["N Shift+N", qsTr("to the next or previous marker")],
        ["F10", qsTr("the menu with all of this")]
    ]
    readonly property var hall: [
        ["← → ↑ ↓", qsTr("choose a board")],
        [qsTr("Enter"), qsTr("look at the chosen board large, then ← → for the next one")],
        ["Z Shift+Z", qsTr("closer, further away; also with the wheel")],
        ["0", qsTr("both whole halls")],
        ["F", qsTr("follow the master")],
        ["E", qsTr("show or hide the event loop of both halls")],
        ["P", qsTr("show or hide the parameters")]
    ]
    readonly property var timeline: [
        ["+ −", qsTr("less or more time; also with the wheel")],
        ["← →", qsTr("earlier, later")],
        ["0 1", qsTr("everything, the shorter run")],
        ["↑ ↓", qsTr("row by row")],
        [qsTr("Enter"), qsTr("to the end of the bar described")],
        [qsTr("Shift+drag"), qsTr("on the axis: repeat this stretch")]
    ]

    implicitHeight: heading.implicitHeight + 8 * Theme.unit + first.height + groups.implicitHeight

    Keys.onUpPressed: scroll.go(-40 * Theme.unit)
    Keys.onDownPressed: scroll.go(40 * Theme.unit)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown
        if (event.accepted)
            scroll.go(event.key === Qt.Key_PageUp ? -scroll.height : scroll.height)
    }

    RowLayout {
        id: heading

        width: parent.width

        PlainText {
            text: qsTr("What is this?")
            color: Theme.text
            font.pixelSize: Math.round(18 * Theme.unit)
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        AppButton {
            name: qsTr("Close")
            kind: Icon.Close
            flat: true
            focus: true
            onClicked: root.closed()
        }
    }
    ScrollArea {
        id: scroll

        objectName: "shortcutScroll"
        function go(way: real): void { contentY = Math.max(0, Math.min(contentHeight - height, contentY + way)) }

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { top: heading.bottom; topMargin: 8 * Theme.unit }
        contentHeight: groups.y + groups.implicitHeight

        Column {
            id: first

            width: scroll.width - 12 * Theme.unit
            spacing: 4 * Theme.unit
            bottomPadding: 14 * Theme.unit

            Repeater {
                model: root.firstLesson
                delegate: PlainText {
                    required property string modelData

                    width: first.width
                    text: modelData
                    color: Theme.text
                    font.pixelSize: Math.round(14 * Theme.unit)
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
            PlainText {
                topPadding: 10 * Theme.unit
                text: qsTr("Keys")
                color: Theme.text
                font.pixelSize: Math.round(18 * Theme.unit)
                font.weight: Font.DemiBold
            }
        }
        GridLayout {
            id: groups

            anchors.top: first.bottom

            objectName: "shortcutGroups"
            width: scroll.width - 12 * Theme.unit
            columns: root.wide ? 2 : 1
            columnSpacing: 26 * Theme.unit

            ColumnLayout {
                spacing: 14 * Theme.unit
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                Layout.fillWidth: true

                ShortcutGroup {
                    title: qsTr("Time")
                    lines: root.time
                    Layout.fillWidth: true
                }
                ShortcutGroup {
                    title: qsTr("In the timeline")
                    lines: root.timeline
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                spacing: 14 * Theme.unit
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                Layout.fillWidth: true

                ShortcutGroup {
                    title: qsTr("Everywhere")
                    lines: root.everywhere
                    Layout.fillWidth: true
                }
                ShortcutGroup {
                    title: qsTr("In a hall")
                    lines: root.hall
                    Layout.fillWidth: true
                }
            }
        }
    }
}
