pragma ComponentBehavior: Bound

import QtQuick
import Simul

// What can be done to a hall now, as buttons.
Column {
    id: root

    required property HallView view
    required property Exhibition exhibition
    readonly property bool finished: view.finished
    readonly property string tenMinutes: SpokenTime.of(600000)

    // Before something is done: what is shown here may be another thing afterwards.
    signal chosen

    spacing: 6 * Theme.unit

    NowModel {
        id: now

        exhibition: root.exhibition
        run: root.view.run
        atMs: root.view.nowMs
        active: root.visible
    }
    PlainText {
        text: qsTr("At %1").arg(TimeText.clock(root.view.nowMs))
        color: Theme.text
        font.pixelSize: Math.round(14 * Theme.unit)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    AppButton {
        objectName: "thinkNow"
        text: now.master >= 0 ? qsTr("Master %1 thinks for %2 now").arg(now.master + 1).arg(root.tenMinutes)
                              : qsTr("She thinks for %1 now").arg(root.tenMinutes)
        kind: Icon.Hourglass
        enabled: !root.finished
        onClicked: {
            root.chosen()
            now.thinkLong()
        }
    }
    SoftText {
        objectName: "thinkNote"
        visible: now.board >= 0 && !root.finished
        text: qsTr("At board %1, in both halls.").arg(now.board + 1)
            + (now.inSlices ? "\n" + qsTr("Threads cut the long thought into slices, like any other.") : "")
        font.pixelSize: Math.round(12 * Theme.unit)
    }
    SoftText {
        objectName: "otherPast"
        visible: now.otherMadeItMs >= 0 && !root.finished
        text: qsTr("The other hall made this move at %1: what came after it changes there, too.")
            .arg(TimeText.clock(now.otherMadeItMs))
        font.pixelSize: Math.round(12 * Theme.unit)
        wrapMode: Text.Wrap
        width: Math.round(280 * Theme.unit)
    }
    AppButton {
        objectName: "thinkLater"
        visible: now.laterMs >= 0 && !root.finished
        text: qsTr("Rather at %1: still to come in both halls").arg(TimeText.clock(now.laterMs))
        kind: Icon.Hourglass
        onClicked: {
            root.chosen()
            now.thinkLongLater()
        }
    }
    AppButton {
        objectName: "liveNow"
        text: qsTr("Play it on real timers")
        kind: Icon.Play
        onClicked: {
            root.chosen()
            now.playLive()
        }
    }
    SoftText {
        text: now.canGoOver ? qsTr("From now on:") : qsTr("A wrong model cannot be switched.")
        font.pixelSize: Math.round(12 * Theme.unit)
    }
    Repeater {
        model: now
        delegate: AppButton {
            required property int index
            required property int way
            required property int number

            objectName: "switchNow"
            text: WayWords.name(way, number)
            enabled: !root.finished
            onClicked: {
                root.chosen()
                now.goOver(index)
            }
        }
    }
}
