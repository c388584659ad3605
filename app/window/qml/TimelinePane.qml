import QtQuick
import QtQuick.Layouts
import Simul

// Both runs on one axis, with the line of the present, a legend, and what is under the pointer.
Panel {
    id: root

    required property Exhibition exhibition
    required property Playback playback
    property string leftTitle: qsTr("one after another")
    property string rightTitle: qsTr("walks on")
    property alias range: range
    property real lastMs: 0

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Timeline")

    Component.onCompleted: range.reveal(playback.timeMs)

    TimelineRange { id: range }
    TimelineWords {
        id: words

        timeline: timeline
    }
    Connections {
        target: root.playback
        function onTimeChanged(): void {
            if (!root.playback.playing || range.shows(root.lastMs))
                range.reveal(root.playback.timeMs)
            root.lastMs = root.playback.timeMs
        }
    }

    RowLayout {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: 12 * Theme.unit; rightMargin: 10 * Theme.unit; topMargin: 5 * Theme.unit }
        spacing: 8 * Theme.unit

        Text {
            text: qsTr("Timeline")
            color: Theme.text
            font.pixelSize: Math.round(14 * Theme.unit)
            font.weight: Font.DemiBold
        }
        Item {
            id: legendRoom

            Layout.fillWidth: true
            Layout.leftMargin: 10 * Theme.unit
            Layout.fillHeight: true
            clip: true

            TimelineLegend {
                room: legendRoom.width
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        SegmentedControl {
            name: qsTr("What the timeline shows")
            words: [qsTr("Everything"), qsTr("Shorter run")]
            current: range.fit === TimelineRange.Whole ? 0 : range.fit === TimelineRange.Shorter ? 1 : -1
            onChosen: index => index === 0 ? range.fitWhole() : range.fitShorter()
        }
        AppButton {
            objectName: "zoomOut"
            text: "\u2212"
            name: qsTr("Show more time")
            keys: "\u2212"
            implicitHeight: Math.round(28 * Theme.unit)
            enabled: !range.fitsWhole
            onClicked: timeline.zoom(1 / 1.5)
        }
        AppButton {
            objectName: "zoomIn"
            text: "+"
            name: qsTr("Show less time")
            keys: "+"
            implicitHeight: Math.round(28 * Theme.unit)
            onClicked: timeline.zoom(1.5)
        }
        AppButton {
            id: lanes

            objectName: "boardLanes"
            text: qsTr("Boards")
            name: qsTr("Show the boards' lanes")
            checkable: true
            checked: true
            implicitHeight: Math.round(28 * Theme.unit)
        }
    }

    Timeline {
        id: timeline

        objectName: "timeline"
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: parent.bottom }
        anchors { leftMargin: 10 * Theme.unit; rightMargin: 5 * Theme.unit; topMargin: 3 * Theme.unit }
        anchors.bottomMargin: 5 * Theme.unit
        leftRun: root.exhibition.left
        rightRun: root.exhibition.right
        range: range
        themeName: Theme.name
        unit: Theme.unit
        leftTitle: root.leftTitle
        rightTitle: root.rightTitle
        lastReplyText: qsTr("%1 last reply")
        lastMoveText: qsTr("%1 last move")
        soonerText: qsTr("%1 sooner")
        leftCollapsed: !lanes.checked
        rightCollapsed: !lanes.checked
        nowMs: root.playback.timeMs
        activeFocusOnTab: true
        onClicked: timeMs => root.playback.seek(Math.round(timeMs))

        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Timeline of both runs")
        Accessible.description: words.told ? words.headline + ". " + words.times
            : qsTr("%1: last reply at %2. %3: last reply at %4.").arg(root.leftTitle)
                .arg(TimeText.clock(root.exhibition.left.lastReplyMs)).arg(root.rightTitle)
                .arg(TimeText.clock(root.exhibition.right.lastReplyMs))

        PinchHandler {
            property real before: 1

            target: null
            onActiveChanged: before = 1
            onActiveScaleChanged: {
                range.zoomAt(timeline.timeAt(centroid.position.x), activeScale / before)
                before = activeScale
            }
        }

        Rectangle {
            visible: words.told
            x: timeline.hoverRect.x - 1
            y: timeline.hoverRect.y - 1
            width: Math.max(3, timeline.hoverRect.width) + 2
            height: Math.max(3, timeline.hoverRect.height) + 2
            color: "transparent"
            border.color: Theme.text
            border.width: Math.max(1, Theme.hair)
            radius: 2
        }
        Item {
            id: now

            objectName: "now"
            readonly property real at: timeline.placed >= 0 ? timeline.xOf(root.playback.timeMs) : 0

            visible: root.playback.timeMs >= range.from && root.playback.timeMs <= range.to
            x: Math.round(at)
            y: timeline.plot.y - 2 * Theme.unit
            height: timeline.plot.height + 2 * Theme.unit

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
        FocusRing {
            shown: timeline.activeFocus && !pointer.hovered
            anchors.margins: 0
            radius: 4 * Theme.unit
        }
        HoverHandler { id: pointer }
    }

    Hint {
        readonly property rect bar: timeline.hoverRect

        parent: timeline
        shown: words.told && (pointer.hovered || timeline.activeFocus)
        text: words.headline + "\n" + words.times
        delay: 250
        x: Math.max(0, Math.min(timeline.width - width, timeline.xOf(timeline.hoverMs) - width / 2))
        y: bar.y > timeline.height / 2 ? bar.y - height - 6 * Theme.unit : bar.bottom + 8 * Theme.unit
    }
}
