pragma ComponentBehavior: Bound

import QtQuick
import Simul

// What lies over the lanes: the stretch that is repeated, the bar that is pointed at, and the present.
Item {
    id: root

    required property Timeline timeline
    required property Playback playback
    required property bool told
    required property var runs
    readonly property TimelineRange range: timeline.range
    // A moment that somebody predicted; -1: none.
    property real markMs: -1

    function xOf(ms: real): real { return timeline.placed >= 0 ? timeline.xOf(ms) : 0 }

    // What is to come of a run that keeps its end secret.
    Repeater {
        model: root.runs
        delegate: Rectangle {
            required property int index
            required property TimelineRun modelData
            readonly property rect lanes: root.timeline.placed >= 0 ? root.timeline.lanesRect(index) : Qt.rect(0, 0, 0, 0)

            objectName: "veil"
            visible: !(modelData.run?.told ?? true) && width > 0 && height > 0
            x: Math.max(lanes.x, Math.min(lanes.right, Math.round(root.xOf(root.playback.timeMs))))
            y: lanes.y - 1  // lanes of fractional height are painted on whole pixels
            width: lanes.right + 2 - x
            height: lanes.height + 2
            color: Theme.raised

            PlainText {
                anchors.centerIn: parent
                visible: parent.width > width
                text: "?"
                color: Theme.textSoft
                font.pixelSize: Math.round(Math.min(24 * Theme.unit, Math.max(1, 0.8 * parent.height)))
                font.weight: Font.Bold
            }
        }
    }
    Item {
        objectName: "loopStretch"
        readonly property real from: Math.max(root.playback.loopFromMs, root.range.from)
        readonly property real to: Math.min(root.playback.loopToMs, root.range.to)

        visible: root.playback.looping && to > from
        x: Math.round(root.xOf(from))
        width: Math.max(2, Math.round(root.xOf(to)) - x)
        height: root.timeline.plot.y + root.timeline.plot.height

        Rectangle {
            anchors.fill: parent
            color: Theme.accent
            opacity: 0.1
        }
        Rectangle {
            y: root.timeline.plot.y - height - 1 * Theme.unit
            width: parent.width
            height: Math.max(2, Math.round(3 * Theme.unit))
            color: Theme.accent
        }
    }
    Rectangle {
        readonly property rect bar: root.timeline.cursor.rect

        visible: root.told
        x: bar.x - 1
        y: bar.y - 1
        width: Math.max(3, bar.width) + 2
        height: Math.max(3, bar.height) + 2
        color: "transparent"
        border.color: Theme.text
        border.width: Math.max(1, Theme.hair)
        radius: 2
    }
    Item {
        objectName: "predicted"
        visible: root.markMs >= root.range.from && root.markMs <= root.range.to && root.markMs >= 0
        x: Math.round(root.xOf(root.markMs))
        y: root.timeline.plot.y
        height: root.timeline.plot.height

        Repeater {
            model: Math.ceil(parent.height / (8 * Theme.unit))
            delegate: Rectangle {
                required property int index

                x: -width / 2
                y: index * 8 * Theme.unit
                width: Math.max(2, Theme.line)
                height: 5 * Theme.unit
                color: Theme.text
            }
        }
        Rectangle {
            // Before the line where there is room: how a run ends stands behind it.
            x: parent.x - width > root.timeline.plot.x ? -width - 3 * Theme.unit : 3 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            width: said.implicitWidth + 10 * Theme.unit
            height: said.implicitHeight + 4 * Theme.unit
            radius: 4 * Theme.unit
            color: Theme.raised
            border.width: Theme.hair
            border.color: Theme.panelEdge

            PlainText {
                id: said

                anchors.centerIn: parent
                text: qsTr("you %1").arg(TimeText.clock(root.markMs))
                color: Theme.text
                font.pixelSize: Math.round(12 * Theme.unit)
                font.weight: Font.DemiBold
            }
        }
    }
    Item {
        objectName: "now"
        visible: root.playback.timeMs >= root.range.from && root.playback.timeMs <= root.range.to
        x: Math.round(root.xOf(root.playback.timeMs))
        y: root.timeline.plot.y - 2 * Theme.unit
        height: root.timeline.plot.height + 2 * Theme.unit

        Rectangle {
            x: -width / 2
            width: Math.max(2, Theme.line)
            height: parent.height
            color: Theme.now
        }
        Rectangle {
            x: -width / 2
            y: -height / 2
            width: Math.round(8 * Theme.unit)
            height: width
            radius: width / 2
            color: Theme.now
        }
    }
}
