pragma ComponentBehavior: Bound

import QtQuick
import Simul

// What can be done to a hall now, as buttons.
Column {
    id: root

    required property Run run
    required property Settings settings
    required property real nowMs
    required property bool finished
    readonly property int wayNow: (run.way, run.wayAt(nowMs))
    readonly property bool takesSwitches: !run.wrongModel

    signal thinkWanted
    signal modeWanted(int mode)

    // Modes this hall can go over to, as [mode, way].
    readonly property var others: {
        const open = settings.allInPlay ? Choice.Asyncio : Choice.ThreadPool
        const several = run.masters > 1 ? Choice.Processes : open
        return [[Choice.Sync, Choice.OneByOne], [run.mode === Choice.Pool ? Choice.Pool : Choice.Async, several],
            [Choice.Threads, Choice.ThreadsInTurn]].filter(pair => pair[1] !== wayNow)
    }

    spacing: 6 * Theme.unit

    Text {
        text: qsTr("At %1").arg(TimeText.clock(root.nowMs))
        color: Theme.text
        font.pixelSize: Math.round(14 * Theme.unit)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppButton {
        objectName: "thinkNow"
        text: qsTr("She thinks for ten minutes now")
        kind: Icon.Hourglass
        enabled: !root.finished
        onClicked: root.thinkWanted()
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
