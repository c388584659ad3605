import QtQuick
import QtQuick.Layouts
import Simul

// Moments to run to, each with its time, and a field for any other.
FocusScope {
    id: root

    required property Playback playback
    required property int board
    required property int hall
    readonly property var moments: found.list
    // How both halls end may be said.
    readonly property bool told: playback.exhibition.left.told && playback.exhibition.right.told
    readonly property string boardWords: hall === 0 ? qsTr("board %1, left hall").arg(board + 1)
                                                    : qsTr("board %1, right hall").arg(board + 1)

    signal done

    function words(what: string): string {
        switch (what) {
        case "noBoard": return qsTr("A board: choose one in a hall first")
        case "event": return qsTr("Next event: %1").arg(boardWords)
        case "gameOfBoard": return qsTr("Game over: %1").arg(boardWords)
        default: return qsTr("Next game over")
        }
    }

    implicitHeight: rows.implicitHeight
    onVisibleChanged: if (visible) {
        field.refused = ""
        field.offer()
    }

    // A digit is the beginning of a time.
    Keys.onPressed: event => {
        event.accepted = event.text.length === 1 && event.text >= "0" && event.text <= "9"
        if (!event.accepted)
            return
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        field.text = event.text
    }

    UntilMoments {
        id: found

        playback: root.playback
        board: root.board
        hall: root.hall
        active: root.visible
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
            entries: root.moments.map(moment => ({
                what: moment.what, words: root.words(moment.what), enabled: moment.ms >= 0,
                keys: moment.ms < 0 ? "" : root.told ? TimeText.clock(moment.ms) : "?"
            }))
            focus: true
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            onChosen: what => {
                root.done()
                found.runTo(what)
            }
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
                        : TimeText.parse(typed) < 0 ? qsTr("“%1” is not a time. Try 0:20:00, 20m or 90s.").arg(TimeText.excerpt(typed))
                        : root.told ? qsTr("The last reply comes at %1.").arg(TimeText.clock(root.playback.endMs))
                                    : qsTr("The last reply comes earlier.")
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
