import QtQuick
import QtQuick.Layouts
import Simul

// One line of a listing: its code, what is wrong with it, and who stands there.
Item {
    id: root

    required property int index
    required property CodeView view
    required property CodeWords words
    // The hall whose boards stand at the right; null: a listing of one hall.
    property CodeView second: null
    // Width of the columns beside the code; 0: boards stand under the line.
    property real gutter: 0
    property CodeView beside: null
    property var hallNames: ["", ""]
    property FlyingChips air: null

    readonly property CodeLine line: view.lineCount > index ? view.line(index) : null
    readonly property CodeLine secondLine: second !== null && second.lineCount > index ? second.line(index) : null
    readonly property int place: line?.place ?? -1
    readonly property bool wrong: (line?.right ?? "").length > 0
    readonly property bool busy: (line?.standing ?? 0) + (secondLine?.standing ?? 0) > 0
    readonly property color hue: place === words.atOpponent ? Theme.thinking : place === words.atServed && view.python ? Theme.accent
                                 : place === words.atWaiting || place === words.atServed ? Theme.waiting : "transparent"
    readonly property real pad: Math.round(4 * Theme.unit)
    readonly property bool empty: line !== null && line.code.length === 0
    // The line that was left last shows it for a moment.
    property bool flashes: false
    readonly property real resumed: view.resumeMs
    readonly property real secondResumed: second?.resumeMs ?? 0

    signal pointed(CodeView view, int board)
    signal opened(CodeView view, int board)

    function flash(by: CodeView): void {
        if (flashes && place >= 0 && place === words.leftBy(by))
            light.restart()
    }

    onResumedChanged: flash(view)
    onSecondResumedChanged: if (second !== null) flash(second)

    implicitHeight: empty ? Math.round(8 * Theme.unit) : Math.ceil(Math.max(middle.implicitHeight, left.visible ? left.implicitHeight : 0,
                                       right.visible ? right.implicitHeight : 0))
                    + (place >= 0 ? 2 * pad : 0)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 1
        anchors.bottomMargin: 1
        radius: 5 * Theme.unit
        color: root.wrong ? Theme.waiting : root.hue
        opacity: root.place >= 0 && (root.place !== root.words.atMain || root.wrong) ? (Theme.dark ? 0.16 : 0.1) : root.wrong ? 0.1 : 0
    }
    Rectangle {
        visible: root.wrong
        width: 4 * Theme.unit
        height: parent.height - 2
        y: 1
        color: Theme.waiting
    }
    Rectangle {
        objectName: "sentHere"
        visible: root.place >= 0 && root.place === root.words.marked
        anchors.fill: parent
        radius: 5 * Theme.unit
        color: "transparent"
        border.width: Math.round(2 * Theme.unit)
        border.color: Theme.accent
    }
    NumberAnimation {
        id: light

        target: glow
        property: "opacity"
        from: 1
        to: 0
        duration: 600
    }
    Rectangle {
        id: glow

        anchors.fill: parent
        radius: 5 * Theme.unit
        color: "transparent"
        border.width: 2 * Theme.unit
        border.color: Theme.accentText
        opacity: 0
    }
    StandingHere {
        id: left

        objectName: "leftMarkers"
        x: 10 * Theme.unit
        y: root.pad
        width: root.gutter - 20 * Theme.unit
        words: root.words
        air: root.air
        onPointed: (view, board) => root.pointed(view, board)
        onOpened: (view, board) => root.opened(view, board)
        view: root.view
        line: root.gutter > 0 ? root.line : null
    }
    StandingHere {
        id: right

        objectName: "rightMarkers"
        x: middle.x + middle.width + 10 * Theme.unit
        y: root.pad
        width: root.width - x - 10 * Theme.unit
        words: root.words
        air: root.air
        onPointed: (view, board) => root.pointed(view, board)
        onOpened: (view, board) => root.opened(view, board)
        view: root.second ?? root.view
        line: root.gutter > 0 ? root.secondLine : null
    }
    ColumnLayout {
        id: middle

        x: root.gutter > 0 ? root.gutter + 10 * Theme.unit : 12 * Theme.unit
        y: root.place >= 0 ? root.pad : 0
        visible: !root.empty
        width: root.gutter > 0 ? Math.min(root.width * 0.46, 560 * Theme.unit) : root.width - x - 10 * Theme.unit
        spacing: 2 * Theme.unit

        RowLayout {
            spacing: 12 * Theme.unit

            PlainText {
                text: root.line?.number ?? ""
                color: Theme.textSoft
                opacity: 0.8
                horizontalAlignment: Text.AlignRight
                font.pixelSize: Math.round(12 * Theme.unit)
                Layout.preferredWidth: 20 * Theme.unit
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
            CodeText {
                objectName: "code"
                text: root.line?.code ?? ""
                python: root.view.python
                themeName: Theme.name
                letterSize: 14 * Theme.unit
                tinted: root.beside !== null && root.beside.lineCount > 0 && root.view.lineCount > 0 && root.view.differsFrom(root.beside, root.index)
                wrong: root.wrong
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: root.line === null ? "" : root.line.number + " " + root.line.code
            }
        }
        SoftText {
            visible: text.length > 0 && (root.gutter > 0 || root.second === null)
            text: root.line === null ? "" : root.words.comment(root.line)
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Math.round(12.5 * Theme.unit)
            Layout.fillWidth: true
            Layout.leftMargin: 64 * Theme.unit
        }
        TheRightLine {
            visible: root.wrong
            correct: root.line?.right ?? ""
            note: root.words.fault(root.view)
            Layout.fillWidth: true
            Layout.leftMargin: 32 * Theme.unit
        }
        StandingHere {
            objectName: "markers"
            words: root.words
            air: root.air
            onPointed: (view, board) => root.pointed(view, board)
            onOpened: (view, board) => root.opened(view, board)
            view: root.view
            line: root.gutter === 0 ? root.line : null
            hallName: root.hallNames[0]
            Layout.fillWidth: true
            Layout.leftMargin: 32 * Theme.unit
        }
        StandingHere {
            objectName: "secondMarkers"
            words: root.words
            air: root.air
            onPointed: (view, board) => root.pointed(view, board)
            onOpened: (view, board) => root.opened(view, board)
            view: root.second ?? root.view
            line: root.gutter === 0 ? root.secondLine : null
            hallName: root.hallNames[1]
            Layout.fillWidth: true
            Layout.leftMargin: 32 * Theme.unit
        }
    }
}
