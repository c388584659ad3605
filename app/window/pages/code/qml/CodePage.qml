import QtQuick
import QtQuick.Layouts
import Simul

// The code that both halls run, and every board at the line where it is suspended at this moment.
FocusScope {
    id: root

    required property Exhibition exhibition
    required property Playback playback
    required property HiddenResults hidden
    required property Preferences preferences
    required property HallView leftView
    required property HallView rightView
    property bool stopwatchShown: false
    readonly property real gap: Math.round(10 * Theme.unit)
    readonly property bool wide: width > 1050 * Theme.unit
    readonly property bool both: width > 980 * Theme.unit
    // Room for C++ and Python beside each other.
    readonly property bool all: width >= 1590 && width > 1300 * Theme.unit
    // "cpp", "python", "missing-await" or "forgotten-gather".
    property string listing: "cpp"
    property bool python: listing !== "cpp"; property string mark  // the line that a lesson sent here for
    // What is shown first has not just happened.
    property bool complete: false
    readonly property bool flies: complete && !preferences.reducedMotion
    // What Python shows: 0, 1: a mistake; -1: what the halls run, or the right one; -2: the left one.
    property int shown: listing === "missing-await" ? 0 : listing === "forgotten-gather" ? 1 : -1
    readonly property int mistake: Math.max(shown, -1)
    readonly property alias transport: bar
    // The board that is told about: pointed at, or the last one that was.
    property CodeView toldView: rightCode
    property int toldBoard: -1

    signal stopwatchWanted
    // A board to look at large: in the left hall or the right one.
    signal boardWanted(bool inLeft, int board)

    function tell(view: CodeView, board: int): void {
        if (board < 0)
            return
        toldView = view
        toldBoard = board
    }
    function show(wantsPython: bool, which: int): void {
        python = wantsPython
        shown = which
        listing = !python ? "cpp" : which === 0 ? "missing-await" : which === 1 ? "forgotten-gather" : "python"
    }
    function copy(view: CodeView): void {
        clipboard.copy(view.text)
        copied.restart()
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Code")
    Component.onCompleted: complete = true

    TextClipboard { id: clipboard }
    CodeWords { id: words; mark: root.mark }
    ScriptWords { id: scriptWords }
    CodeView {
        id: leftCode

        hall: root.leftView
        python: root.python
        active: root.complete
    }
    CodeView {
        id: rightCode

        hall: root.rightView
        python: root.python
        mistake: root.python ? root.mistake : -1
        active: root.complete
    }
    CodeView {
        id: besideCode

        hall: root.rightView
        python: true
        active: root.complete && root.all && !root.python
    }
    CodeScript {
        id: script

        run: root.exhibition.right
        python: root.python
        mistake: root.python ? root.mistake : -1
    }
    Timer {
        id: copied

        interval: 3000
    }
    Binding {
        target: root.toldView.hall.board
        property: "number"
        value: root.toldBoard
        when: root.toldBoard >= 0
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.gap
        spacing: root.gap

        CodeBar {
            objectName: "codeBar"
            python: root.python
            shown: root.both ? root.mistake : root.shown
            both: root.both
            roomy: root.wide
            onlyRoom: words.onlyRoom(leftCode.way) && words.onlyRoom(rightCode.way)
            note: copied.running ? qsTr("Copied.") : script.failure.length > 0 ? script.failure
                : scriptWords.refusal(script.refusal)
            canExport: script.refusal < 0
            onLanguageWanted: python => root.show(python, root.shown)
            onListingWanted: which => root.show(true, which)
            onCopyWanted: root.copy(rightCode)
            onExportWanted: dialog.open()
            Layout.fillWidth: true
        }
        CodeBody {
            exhibition: root.exhibition
            leftCode: leftCode
            rightCode: rightCode
            besideCode: besideCode
            words: words
            python: root.python
            wide: root.wide
            all: root.all
            leftShown: root.both || root.shown === -2
            rightShown: root.both || root.shown !== -2
            flashes: root.flies && !root.playback.playing
            flies: root.flies
            toldView: root.toldView
            toldBoard: root.toldBoard
            onPointed: (view, board) => root.tell(view, board)
            onOpened: (inLeft, board) => root.boardWanted(inLeft, board)
            onCopyWanted: view => root.copy(view)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Panel {
            implicitHeight: said.implicitHeight + 14 * Theme.unit
            Layout.fillWidth: true

            ColumnLayout {
                id: said

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 12 * Theme.unit
                spacing: 2 * Theme.unit

                ResumeLine {
                    objectName: "resume"
                    view: root.toldView === leftCode ? leftCode : rightCode
                    words: words
                    Layout.fillWidth: true
                }
                SoftText {
                    visible: !root.wide && (root.toldBoard >= 0 || rightCode.mistake < 0)
                    text: root.toldBoard < 0 ? words.stack(rightCode, rightCode.hall.run) + ". " + words.aside(rightCode, rightCode.hall.run)
                        : qsTr("Board %1").arg(root.toldBoard + 1) + ". " + words.story(root.toldView, root.toldBoard)
                    wrapMode: Text.Wrap
                    maximumLineCount: root.height > 560 * Theme.unit ? 2 : 1
                    Layout.fillWidth: true
                }
            }
        }
        TransportBar {
            id: bar

            objectName: "codeTransport"
            playback: root.playback
            exhibition: root.exhibition
            hidden: root.hidden
            offersLoop: false
            stopwatchShown: root.stopwatchShown
            onStopwatchWanted: root.stopwatchWanted()
            Layout.fillWidth: true
        }
    }
    LazyItem {
        id: dialog

        function open(): void {
            if (wanted && item)
                (item as TheirScript).open()
            wanted = true
        }

        page: Qt.resolvedUrl("TheirScript.qml")
        given: ({script: script})
    }
}
