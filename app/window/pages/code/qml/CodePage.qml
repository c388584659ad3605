import QtQuick
import QtQuick.Layouts
import Simul

// The code that both halls run, and every board at the line where it is suspended at this moment.
FocusScope {
    id: root

    required property Exhibition exhibition
    required property Playback playback
    required property HallView leftView
    required property HallView rightView
    property bool stopwatchShown: false
    readonly property real gap: Math.round(10 * Theme.unit)
    readonly property bool wide: width > 1050 * Theme.unit
    readonly property bool both: width > 720 * Theme.unit
    property bool python: false
    // What the right listing shows in Python: what its hall runs, or a mistake (0, 1).
    property int mistake: -1
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
    function copy(view: CodeView): void {
        clipboard.copy(view.text)
        copied.restart()
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Code")

    TextClipboard { id: clipboard }
    CodeWords { id: words }
    CodeView {
        id: leftCode

        hall: root.leftView
        python: root.python
    }
    CodeView {
        id: rightCode

        hall: root.rightView
        python: root.python
        mistake: root.python ? root.mistake : -1
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
            mistake: root.mistake
            roomy: root.wide
            note: copied.running ? qsTr("Copied.") : script.failure.length > 0 ? script.failure
                : words.refusal(script.refusal)
            canExport: script.refusal < 0
            onLanguageWanted: python => root.python = python
            onMistakeWanted: which => root.mistake = which
            onCopyWanted: root.copy(rightCode)
            onExportWanted: dialog.open()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: root.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            CppListing {
                objectName: "cppListing"
                visible: !root.python
                view: leftCode
                second: rightCode
                words: words
                onPointed: (view, board) => root.tell(view, board)
                onOpened: (view, board) => root.boardWanted(view === leftCode, board)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
            }
            ListingPane {
                objectName: "leftListing"
                visible: root.python && root.both
                view: leftCode
                words: words
                beside: rightCode
                onCopyWanted: root.copy(leftCode)
                onPointed: (view, board) => root.tell(view, board)
                onOpened: (view, board) => root.boardWanted(true, board)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
            }
            ListingPane {
                objectName: "rightListing"
                visible: root.python
                view: rightCode
                words: words
                beside: leftCode
                onCopyWanted: root.copy(rightCode)
                onPointed: (view, board) => root.tell(view, board)
                onOpened: (view, board) => root.boardWanted(false, board)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
            }
            CodeCards {
                objectName: "cards"
                visible: root.wide
                leftCode: leftCode
                rightCode: rightCode
                words: words
                toldView: root.toldView
                toldBoard: root.toldBoard
                games: root.exhibition.games
                Layout.fillWidth: false
                Layout.preferredWidth: Math.round(230 * Theme.unit)
                Layout.fillHeight: true
            }
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
                    visible: !root.wide
                    text: root.toldBoard < 0 ? words.stack(rightCode, rightCode.hall.run) + " " + words.aside(rightCode, rightCode.hall.run)
                        : qsTr("Board %1").arg(root.toldBoard + 1) + ". " + words.story(root.toldView, root.toldBoard)
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }
        }
        TransportBar {
            objectName: "codeTransport"
            playback: root.playback
            exhibition: root.exhibition
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
