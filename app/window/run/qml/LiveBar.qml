import QtQuick
import QtQuick.Layouts
import Simul

// A hall on real timers: how far it has come, and how late. Playback shows the planned hall at the live time.
Panel {
    id: root

    required property LiveHall live
    required property Playback playback
    readonly property string scaleText: (Math.round(live.scale * 10) / 10).toLocaleString(Qt.locale("en"), "f", 0)

    function wall(ms: real): string { return qsTr("%1 ms").arg(ms.toFixed(2)) }
    function percent(value: real): string {
        return value < 0 ? qsTr("%1 % early").arg((-value).toFixed(2)) : qsTr("%1 % late").arg(value.toFixed(2))
    }

    readonly property string progress: {
        if (live.errorText.length > 0)
            return live.errorText
        if (!live.known)
            return qsTr("Real timers, × %1").arg(scaleText)
        return qsTr("Real timers, × %1: measured %2, simulated %3, %4").arg(scaleText)
            .arg(TimeText.exact(Math.round(live.measuredMs))).arg(TimeText.exact(Math.round(live.simulatedMs)))
            .arg(percent(live.driftPercent))
    }
    readonly property string verdict: {
        if (!live.known)
            return ""
        if (live.running)
            return qsTr("The latest move or reply came %1 late.").arg(wall(live.worstLateMs))
        const stopped = live.complete ? "" : qsTr("Stopped before the end.") + " "
        return stopped + (live.keepsTime ? qsTr("It stayed under 1 %.") : qsTr("It did not stay under 1 %.")) + " "
            + qsTr("Moves and replies came late by %1 (median), %2 (99 of 100), %3 (worst).")
                .arg(wall(live.medianLateMs)).arg(wall(live.p99LateMs)).arg(wall(live.worstLateMs))
    }

    visible: live.run !== null
    implicitHeight: Math.max(row.implicitHeight, 32 * Theme.unit) + 12 * Theme.unit
    Accessible.role: Accessible.StaticText
    Accessible.name: live.running ? qsTr("Real timers, × %1").arg(scaleText) : progress + ". " + verdict

    FrameAnimation {
        running: root.live.running
        onTriggered: root.live.refresh()
    }
    Connections {
        target: root.live
        function onRunningChanged(): void {
            if (root.live.running)
                root.playback.playing = false
        }
        function onChanged(): void {
            if (root.live.running)
                root.playback.seek(root.live.nowMs)
        }
    }
    Connections {
        target: root.playback
        function onPlayingChanged(): void {
            if (root.playback.playing)
                root.live.cancel()
        }
    }

    Rectangle {
        visible: root.live.running && root.live.endMs > 0
        x: Theme.radius * Theme.unit
        anchors.bottom: parent.bottom
        width: (parent.width - 2 * x) * Math.min(1, root.live.nowMs / Math.max(1, root.live.endMs))
        height: Math.max(2, Theme.line)
        color: Theme.accent
    }
    RowLayout {
        id: row

        anchors { left: parent.left; right: parent.right; leftMargin: 12 * Theme.unit; rightMargin: 8 * Theme.unit }
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10 * Theme.unit

        ColumnLayout {
            spacing: 1 * Theme.unit

            PlainText {
                objectName: "liveText"
                text: root.progress
                color: Theme.text
                font.pixelSize: Math.round(13 * Theme.unit)
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            SoftText {
                objectName: "liveVerdict"
                visible: text.length > 0
                text: root.verdict
                font.pixelSize: Math.round(12 * Theme.unit)
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        AppButton {
            objectName: "stopLive"
            visible: root.live.running
            text: qsTr("Stop")
            kind: Icon.Close
            onClicked: root.live.cancel()
        }
        AppButton {
            objectName: "closeLive"
            visible: !root.live.running
            name: qsTr("Close")
            kind: Icon.Close
            onClicked: root.live.dismiss()
        }
    }
}
