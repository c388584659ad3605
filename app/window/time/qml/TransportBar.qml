import QtQuick
import QtQuick.Layouts
import Simul

// Everything that moves time.
Panel {
    id: root

    required property Playback playback
    required property Exhibition exhibition
    required property HiddenResults hidden
    property alias loopShown: loop.checked
    // The board chosen in a hall, from 0 (-1: none), and the hall: 0 left, 1 right.
    property int board: -1
    property int hall: 1
    property bool stopwatchShown: false
    readonly property bool oneIsOver: playback.timeMs > 0 && !playback.atEnd
        && playback.timeMs >= Math.min(exhibition.left.lastReplyMs, exhibition.right.lastReplyMs)
    readonly property bool roomy: width > 900 * Theme.unit
    readonly property bool tight: width < 760 * Theme.unit
    readonly property bool cramped: width < 640 * Theme.unit
    readonly property string refusal: time.refused.length > 0 ? time.refused : speed.refused

    signal settingsWanted
    signal stopwatchWanted
    signal markerWanted(int direction)

    property bool offersSettings: false
    property bool offersLoop: true

    function typeTime(): void { time.forceActiveFocus(Qt.ShortcutFocusReason) }
    function openMore(): void { more.openMenu() }
    function openUntil(): void { more.openUntil() }

    readonly property real pad: (Theme.low ? 4 : 8) * Theme.unit

    implicitHeight: rows.implicitHeight + 2 * pad

    ColumnLayout {
        id: rows

        anchors.fill: parent
        anchors.margins: root.pad
        anchors.leftMargin: 12 * Theme.unit
        anchors.rightMargin: 12 * Theme.unit
        spacing: root.pad / 2

        RowLayout {
            spacing: 8 * Theme.unit

            SoftText { text: TimeText.clock(0) }
            ScrubBar {
                objectName: "scrubBar"
                playback: root.playback
                exhibition: root.exhibition
                hidden: root.hidden
                Layout.fillWidth: true
            }
            SoftText { objectName: "endTime"; text: root.hidden.told ? TimeText.clock(root.playback.endMs) : "?" }
        }

        RowLayout {
            spacing: 6 * Theme.unit

            AppButton {
                name: qsTr("To the start")
                keys: qsTr("Home")
                kind: Icon.ToStart
                visible: !root.cramped
                enabled: !root.playback.atStart
                onClicked: root.playback.toStart()
            }
            StepButton {
                playback: root.playback
                direction: -1
                byEvent: true
                objectName: "eventBack"
                name: qsTr("One event back")
                keys: ","
                kind: Icon.EventBack
                visible: !root.tight
                enabled: !root.playback.atStart
            }
            StepButton {
                playback: root.playback
                direction: -1
                objectName: "moveBack"
                name: root.playback.byResume ? qsTr("One resume back") : qsTr("One move back")
                keys: "←"
                kind: Icon.MoveBack
                text: !root.roomy ? "" : root.playback.byResume ? qsTr("resume") : qsTr("move")
                enabled: !root.playback.atStart
            }
            AppButton {
                readonly property bool backward: root.playback.direction < 0

                objectName: "playButton"
                text: root.playback.playing ? qsTr("Pause") : backward ? qsTr("Backward") : qsTr("Play")
                keys: qsTr("Space")
                kind: root.playback.playing ? Icon.Pause : backward ? Icon.PlayBack : Icon.Play
                primary: true
                implicitHeight: Math.round(38 * Theme.unit)
                Layout.preferredWidth: Math.round((root.cramped ? 96 : 112) * Theme.unit)
                onClicked: root.playback.toggle()
            }
            StepButton {
                playback: root.playback
                direction: 1
                objectName: "moveForward"
                name: root.playback.byResume ? qsTr("One resume on") : qsTr("One move on")
                keys: "→"
                kind: Icon.MoveForward
                text: !root.roomy ? "" : root.playback.byResume ? qsTr("resume") : qsTr("move")
                iconAfter: true
                enabled: !root.playback.atEnd
            }
            StepButton {
                playback: root.playback
                direction: 1
                byEvent: true
                objectName: "eventForward"
                name: qsTr("One event on")
                keys: "."
                kind: Icon.EventForward
                visible: !root.tight
                enabled: !root.playback.atEnd
            }
            AppButton {
                name: qsTr("To the end")
                keys: qsTr("End")
                kind: Icon.ToEnd
                visible: !root.cramped
                enabled: !root.playback.atEnd
                onClicked: root.playback.toEnd()
            }

            Item { Layout.preferredWidth: 4 * Theme.unit }
            SpeedControl { id: speed; playback: root.playback; roomy: root.roomy; offersFaster: root.oneIsOver }
            PlainText {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                objectName: "transportMessage"
                text: root.refusal
                color: Theme.error
                font.pixelSize: Math.round(13 * Theme.unit)
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
                Accessible.ignored: text.length === 0
            }
            AppButton {
                id: loop

                objectName: "loopButton"
                visible: root.offersLoop && root.width > 1040 * Theme.unit
                text: qsTr("Event loop")
                keys: "E"
                checkable: true
            }
            TimeField {
                id: time

                objectName: "timeField"
                playback: root.playback
                told: root.hidden.told
            }
            MoreButton {
                id: more

                objectName: "moreButton"
                playback: root.playback
                board: root.board
                hall: root.hall
                labelled: loop.visible
                offersEvents: root.tight
                offersEnds: root.cramped
                loopShown: root.loopShown
                stopwatchShown: root.stopwatchShown
                onLoopWanted: root.loopShown = !root.loopShown
                onStopwatchWanted: root.stopwatchWanted()
                onMarkerWanted: direction => root.markerWanted(direction)
            }
            AppButton {
                id: settings

                // Not while the bar is laid out anew: Qt 6.4 would leave its neighbour where it was.
                Binding { target: settings; property: "visible"; value: root.offersSettings; delayed: true }
                objectName: "settingsButton"
                name: qsTr("Parameters")
                keys: "P"
                kind: Icon.Sliders
                onClicked: root.settingsWanted()
            }
        }
    }
}
