import QtQuick
import Simul

// Both halls' runs on one axis, and a kept one below them, with the line of the present, a legend, and what is under the pointer.
Panel {
    id: root

    required property Exhibition exhibition
    required property Playback playback
    property alias range: range
    property real lastMs: 0
    // What a kept run needs more room for.
    readonly property real keptRoom: exhibition.hasPinned ? Math.round(38 * Theme.unit) : 0
    // Between the ends of both halls, to the second unless it is less than one.
    readonly property string spokenDifference: {
        const ms = Math.abs(exhibition.left.lastReplyMs - exhibition.right.lastReplyMs)
        return SpokenTime.of(ms < 1000 ? ms : 1000 * Math.round(ms / 1000))
    }
    // There is little height: the lanes of the boards and the legend give way.
    property bool low: false
    // Pointing at a moment goes nowhere, but is told, with what eight pixels are.
    property bool fixed: false
    // A moment marked by a dashed line; -1: none.
    property alias markMs: overlay.markMs

    signal pointed(real timeMs, real withinMs)

    readonly property real lowHeight: 78 * Theme.unit
    // A marker was gone to by keyboard, or is pointed at.
    readonly property bool atMarker: timeline.cursor.place === Timeline.Mark

    function told(run: TimelineRun): string {
        return qsTr("%1: last reply at %2.").arg(run.title)
            .arg(run.run.told ? TimeText.clock(run.run.lastReplyMs) : "?")
    }
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

        visible: !root.low
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: 12 * Theme.unit; rightMargin: 10 * Theme.unit; topMargin: 5 * Theme.unit }
        exhibition: root.exhibition
        range: range
        unfolded: !leftRun.folded || !rightRun.folded
        merges: timeline.merges
        onZoomed: factor => timeline.zoom(factor)
        onFolded: fold => leftRun.folded = rightRun.folded = fold
    }

    Timeline {
        id: timeline

        objectName: "timeline"
        anchors { left: parent.left; right: parent.right; top: root.low ? parent.top : header.bottom; bottom: parent.bottom }
        anchors { leftMargin: 10 * Theme.unit; rightMargin: 5 * Theme.unit; topMargin: 3 * Theme.unit }
        anchors.bottomMargin: 5 * Theme.unit
        runs: [
            TimelineRun {
                id: leftRun

                objectName: "leftRun"
                folded: root.low
                run: root.exhibition.left
                title: WayWords.laneName(run)
                shortTitle: WayWords.shortName(run)
            },
            TimelineRun {
                id: rightRun

                objectName: "rightRun"
                folded: root.low
                run: root.exhibition.right
                title: WayWords.laneName(run)
                shortTitle: WayWords.shortName(run)
            },
            TimelineRun {
                id: keptRun

                objectName: "keptRun"
                run: root.exhibition.pinned
                title: qsTr("Kept: %1").arg(WayWords.laneName(run))
                shortTitle: qsTr("Kept: %1").arg(WayWords.shortName(run))
                folded: true
            }
        ]
        range: range
        themeName: Theme.name
        unit: Theme.unit
        lastReplyText: qsTr("%1 last reply")
        lastMoveText: qsTr("%1 last move")
        soonerText: qsTr("%1 sooner").arg(root.spokenDifference)
        nowMs: root.playback.timeMs
        activeFocusOnTab: true
        onClicked: timeMs => root.fixed ? root.pointed(timeMs, 8 * (range.to - range.from) / Math.max(1, plot.width))
                                        : root.playback.seek(Math.round(timeMs))
        onStretched: (fromMs, toMs) => { if (!root.fixed) root.playback.setLoop(fromMs, toMs) }

        Accessible.role: Accessible.Chart
        Accessible.name: root.exhibition.hasPinned ? qsTr("Timeline of three runs") : qsTr("Timeline of both runs")
        Accessible.description: words.told ? words.headline + ". " + words.times
            : root.told(leftRun) + " " + root.told(rightRun)
                + (root.exhibition.hasPinned ? " " + root.told(keptRun) : "")

        PinchHandler {
            objectName: "pinch"
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
            run: leftRun
            group: 0
        }
        TimelineFold {
            objectName: "foldRight"
            timeline: timeline
            run: rightRun
            group: 1
        }
        TimelineFold {
            objectName: "foldKept"
            timeline: timeline
            run: keptRun
            group: 2
        }
        TimelineOverlay {
            id: overlay

            anchors.fill: parent
            timeline: timeline
            playback: root.playback
            told: words.told
            runs: [leftRun, rightRun, keptRun]
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
        readonly property rect bar: timeline.cursor.rect

        parent: timeline
        shown: words.told && (pointer.hovered || timeline.activeFocus || root.atMarker)
        text: words.headline + "\n" + words.times
        delay: 250
        x: Math.max(0, Math.min(timeline.width - width, timeline.xOf(timeline.cursor.ms) - width / 2))
        y: bar.y > timeline.height / 2 ? bar.y - height - 6 * Theme.unit : bar.bottom + 8 * Theme.unit
    }
}
