import QtQuick
import QtQuick.Layouts
import Simul

// Moments to run to, each with its time, and a field for any other.
FocusScope {
    id: root

    required property Playback playback
    required property int board
    required property int hall
    readonly property string boardWords: hall === 0 ? qsTr("board %1, left hall").arg(board + 1)
                                                    : qsTr("board %1, right hall").arg(board + 1)
    readonly property real nowMs: visible ? playback.timeMs : 0
    readonly property var ofBoard: [
        at("event", qsTr("Next event: %1").arg(boardWords), (nowMs, playback.nextEventOfBoard(board, 1, hall))),
        at("gameOfBoard", qsTr("Game over: %1").arg(boardWords), (nowMs, playback.gameOverOfBoard(board, hall)))
    ]
    readonly property var noBoard: [{what: "none", words: qsTr("A board: choose one in a hall first"), enabled: false}]
    readonly property var entries: (board < 0 ? noBoard : ofBoard)
        .concat(at("game", qsTr("Next game over"), (nowMs, playback.nextGameOver())))

    signal done

    function at(what: string, words: string, ms: real): var {
        return {what: what, words: words, keys: ms < 0 ? "" : TimeText.clock(ms), enabled: ms >= 0, ms: ms}
    }
    function run(what: string): void {
        const ms = entries.find(entry => entry.what === what).ms
        done()
        playback.runUntil(ms)
    }

    implicitHeight: rows.implicitHeight
    onVisibleChanged: if (visible) {
        field.refused = ""
        field.offer()
    }

    ColumnLayout {
        id: rows

        anchors.fill: parent
        spacing: 6 * Theme.unit

        PlainText {
            text: qsTr("Run until")
            color: Theme.text
            font.pixelSize: Math.round(14 * Theme.unit)
            font.weight: Font.DemiBold
            Layout.leftMargin: 9 * Theme.unit
            Layout.topMargin: 4 * Theme.unit
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        MenuList {
            name: qsTr("Run until")
            entries: root.entries
            focus: true
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            onChosen: what => root.run(what)
        }
        RowLayout {
            spacing: 8 * Theme.unit
            Layout.leftMargin: 9 * Theme.unit
            Layout.bottomMargin: 4 * Theme.unit

            PlainText {
                text: qsTr("a time")
                color: Theme.text
                font.pixelSize: Math.round(13 * Theme.unit)
            }
            ValueField {
                id: field

                objectName: "untilField"
                name: qsTr("Run until")
                fieldWidth: 96
                onTextEdited: refused = ""
                onEntered: typed => {
                    refused = typed === "" || root.playback.runUntilText(typed) ? ""
                        : TimeText.parse(typed) < 0 ? qsTr("“%1” is not a time. Try 0:20:00, 20m or 90s.").arg(typed)
                        : qsTr("The last reply comes at %1.").arg(TimeText.clock(root.playback.endMs))
                    if (refused === "" && typed !== "")
                        root.done()
                }
            }
        }
        SoftText {
            visible: field.refused.length > 0
            text: field.refused
            color: Theme.error
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.leftMargin: 9 * Theme.unit
        }
    }
}
