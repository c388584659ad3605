import QtQuick
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
    property bool leftFolded: false
    property bool rightFolded: false
    // A marker was gone to by keyboard, or is pointed at.
    readonly property bool atMarker: timeline.place === Timeline.Mark

    function stepMarker(direction: int): void { timeline.stepMarker(direction) }

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

    TimelineHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: 12 * Theme.unit; rightMargin: 10 * Theme.unit; topMargin: 5 * Theme.unit }
        exhibition: root.exhibition
        range: range
        unfolded: !root.leftFolded || !root.rightFolded
        onZoomed: factor => timeline.zoom(factor)
        onFolded: fold => root.leftFolded = root.rightFolded = fold
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
        leftCollapsed: root.leftFolded
        rightCollapsed: root.rightFolded
        nowMs: root.playback.timeMs
        activeFocusOnTab: true
        onClicked: timeMs => root.playback.seek(Math.round(timeMs))
        onStretched: (fromMs, toMs) => root.playback.setLoop(fromMs, toMs)

        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Timeline of both runs")
        Accessible.description: words.told ? words.headline + ". " + words.times
            : qsTr("%1: last reply at %2. %3: last reply at %4.").arg(root.leftTitle)
                .arg(TimeText.clock(root.exhibition.left.lastReplyMs)).arg(root.rightTitle)
                .arg(TimeText.clock(root.exhibition.right.lastReplyMs))

        PinchHandler {
            property real before: 1
            property real at: 0

            target: null
            onActiveChanged: {
                before = 1
                at = centroid.position.x
            }
            onCentroidChanged: if (active) {
                range.panBy(timeline.timeAt(at) - timeline.timeAt(centroid.position.x))
                at = centroid.position.x
            }
            onActiveScaleChanged: {
                range.zoomAt(timeline.timeAt(centroid.position.x), activeScale / before)
                before = activeScale
            }
        }

        TimelineFold {
            objectName: "foldLeft"
            timeline: timeline
            group: 0
            folded: root.leftFolded
            title: root.leftTitle
            onClicked: root.leftFolded = !root.leftFolded
        }
        TimelineFold {
            objectName: "foldRight"
            timeline: timeline
            group: 1
            folded: root.rightFolded
            title: root.rightTitle
            onClicked: root.rightFolded = !root.rightFolded
        }
        TimelineOverlay {
            anchors.fill: parent
            timeline: timeline
            playback: root.playback
            told: words.told
        }
        FocusRing {
            shown: timeline.activeFocus && !pointer.hovered
            anchors.margins: 0
            radius: 4 * Theme.unit
        }
        HoverHandler { id: pointer }
    }

    Item {
        objectName: "markerWords"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.atMarker ? words.headline + ". " + words.times : ""
        Accessible.ignored: !root.atMarker
    }

    Hint {
        readonly property rect bar: timeline.hoverRect

        parent: timeline
        shown: words.told && (pointer.hovered || timeline.activeFocus || root.atMarker)
        text: words.headline + "\n" + words.times
        delay: 250
        x: Math.max(0, Math.min(timeline.width - width, timeline.xOf(timeline.hoverMs) - width / 2))
        y: bar.y > timeline.height / 2 ? bar.y - height - 6 * Theme.unit : bar.bottom + 8 * Theme.unit
    }
}
