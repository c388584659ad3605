pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// A stopwatch for the class: what passes on the wall and in the halls, with laps. It can be dragged out of the way.
FocusScope {
    id: root

    required property Playback playback
    readonly property alias running: watch.running

    // Wall time, in seconds.
    function step(wallSeconds: real): void { watch.step(wallSeconds) }
    // The keyboard stays where it is: Space still plays.
    function open(): void { visible = true }
    function close(): void {
        visible = false
        closed()
    }
    function toggle(): void {
        if (visible)
            close()
        else
            open()
    }

    signal closed

    visible: false
    implicitWidth: Math.round(250 * Theme.unit)
    implicitHeight: rows.implicitHeight + 20 * Theme.unit
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Stopwatch")
    Accessible.description: qsTr("%1 real time, %2 in the halls").arg(TimeText.wall(watch.elapsedMs))
        .arg(TimeText.clock(watch.hallMs))

    Keys.onEscapePressed: close()

    Stopwatch { id: watch }
    Connections {
        target: root.playback
        function onPlayed(ms: real): void { watch.play(ms) }
    }
    DragHandler {
        xAxis.minimum: 0
        xAxis.maximum: root.parent.width - root.width
        yAxis.minimum: 0
        yAxis.maximum: root.parent.height - root.height
    }

    Panel {
        anchors.fill: parent
        border.color: Theme.accent

        // Nothing passes through to what is behind.
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }
    ColumnLayout {
        id: rows

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 10 * Theme.unit }
        spacing: 7 * Theme.unit

        RowLayout {
            PlainText {
                text: qsTr("Stopwatch")
                color: Theme.text
                font.pixelSize: Math.round(14 * Theme.unit)
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "closeStopwatch"
                name: qsTr("Close")
                keys: qsTr("Esc")
                kind: Icon.Close
                flat: true
                implicitHeight: Math.round(26 * Theme.unit)
                onClicked: root.close()
            }
        }
        StopwatchTimes {
            objectName: "stopwatchTotal"
            wallMs: watch.elapsedMs
            hallMs: watch.hallMs
            large: true
            Layout.fillWidth: true
            Layout.rightMargin: 28 * Theme.unit
        }
        RowLayout {
            spacing: 6 * Theme.unit

            AppButton {
                id: start

                objectName: "startStopwatch"
                focus: true
                text: watch.running ? qsTr("Stop") : qsTr("Start")
                kind: watch.running ? Icon.Pause : Icon.Play
                primary: true
                Layout.fillWidth: true
                onClicked: watch.toggle()
            }
            AppButton {
                objectName: "lapStopwatch"
                text: qsTr("Lap")
                enabled: watch.running
                Layout.fillWidth: true
                onClicked: watch.lap()
            }
            AppButton {
                objectName: "resetStopwatch"
                text: qsTr("Reset")
                enabled: watch.elapsedMs > 0 || watch.running
                Layout.fillWidth: true
                onClicked: watch.reset()
            }
        }
        StopwatchLaps {
            objectName: "laps"
            visible: watch.lapCount > 0
            laps: watch
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(implicitHeight, 132 * Theme.unit)
        }
    }
}
