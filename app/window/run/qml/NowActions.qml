pragma ComponentBehavior: Bound

import QtQuick
import Simul

// What can be done to a hall now, as buttons.
Column {
    id: root

    required property HallView view
    required property Exhibition exhibition
    readonly property Run run: view.run
    readonly property real nowMs: view.nowMs
    readonly property bool finished: view.finished
    readonly property Settings settings: exhibition.settings
    readonly property int wayNow: (run.way, run.wayAt(nowMs))
    // The board she would think about longer, from 0.
    readonly property int board: (run.lastReplyMs, visible) ? exhibition.nextBoard(run, nowMs) : -1
    readonly property bool inSlices: exhibition.left.way === Choice.ThreadsInTurn
        || exhibition.right.way === Choice.ThreadsInTurn
    readonly property bool takesSwitches: !run.wrongModel

    signal thinkWanted
    signal modeWanted(int mode)
    signal liveWanted

    // Modes this hall can go over to, as [mode, way].
    readonly property var others: {
        const open = settings.allInPlay ? Choice.Asyncio : Choice.ThreadPool
        const several = run.masters > 1 ? Choice.Processes : open
        return [[Choice.Sync, Choice.OneByOne], [run.mode === Choice.Pool ? Choice.Pool : Choice.Async, several],
            [Choice.Threads, Choice.ThreadsInTurn]].filter(pair => pair[1] !== wayNow)
    }

    spacing: 6 * Theme.unit

    PlainText {
        text: qsTr("At %1").arg(TimeText.clock(root.nowMs))
        color: Theme.text
        font.pixelSize: Math.round(14 * Theme.unit)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppButton {
        objectName: "thinkNow"
        text: root.run.masters > 1 && root.board >= 0
            ? qsTr("Master %1 thinks for ten minutes now").arg(root.board % root.run.masters + 1)
            : qsTr("She thinks for ten minutes now")
        kind: Icon.Hourglass
        enabled: !root.finished
        onClicked: root.thinkWanted()
    }
    SoftText {
        objectName: "thinkNote"
        visible: root.board >= 0 && !root.finished
        text: qsTr("At board %1, in both halls.").arg(root.board + 1)
            + (root.inSlices ? "\n" + qsTr("Threads cut the long thought into slices, like any other.") : "")
        font.pixelSize: Math.round(12 * Theme.unit)
    }
    AppButton {
        objectName: "liveNow"
        text: qsTr("Play it on real timers")
        kind: Icon.Play
        onClicked: root.liveWanted()
    }
    SoftText {
        text: root.takesSwitches ? qsTr("From now on:") : qsTr("A wrong model cannot be switched.")
        font.pixelSize: Math.round(12 * Theme.unit)
    }
    Repeater {
        model: root.takesSwitches ? root.others : []
        delegate: AppButton {
            required property var modelData

            objectName: "switchNow"
            text: WayWords.name(modelData[1], modelData[1] === Choice.Processes ? root.run.masters
                                                                               : root.settings.inPlay)
            enabled: !root.finished
            onClicked: root.modeWanted(modelData[0])
        }
    }
}
