import QtQuick
import QtQuick.Layouts
import Simul

// Both halls on one clock, their timeline, and what moves them.
FocusScope {
    id: root

    required property Exhibition exhibition
    required property Playback playback
    required property HiddenResults hidden
    property bool reducedMotion: false
    // Both halls keep their masters in view, so that the two can be compared.
    property bool following: false
    readonly property alias leftView: left
    readonly property alias rightView: right
    readonly property bool wide: width > 1050 * Theme.unit && height > 520 * Theme.unit
    readonly property real gap: Math.round((Theme.low ? 6 : 10) * Theme.unit)
    property bool stopwatchShown: false
    // All boards as a table instead of the halls.
    property bool table: false
    // The hall that was used last.
    property HallView used: right
    readonly property HallView chosen: used.board.number >= 0 ? used : used === left ? right : left

    readonly property alias range: timeline.range
    // The board of the right hall that is looked at large, from 0; -1: none.
    readonly property int openedBoard: rightPane.boardOpen ? right.board.number : -1

    signal stopwatchWanted

    readonly property real dockWidth: dock.docked ? dock.width + gap : 0

    function toggleParameters(): void { dock.toggle() }
    // Looks at a board of the right hall, or of the left one, large, from 0.
    function openBoard(board: int): void {
        table = false
        rightPane.openBoard(board)
    }
    function openLeftBoard(board: int): void {
        table = false
        leftPane.openBoard(board)
    }
    // False: there was nothing to close.
    function closeBoards(): bool {
        const open = leftPane.boardOpen || rightPane.boardOpen
        if (leftPane.boardOpen)
            leftPane.closeBoard()
        if (rightPane.boardOpen)
            rightPane.closeBoard()
        return open
    }
    function openMore(): void { transport.openMore() }
    function openUntil(): void { transport.openUntil() }
    function stepMarker(direction: int): void { timeline.stepMarker(direction) }
    function showRange(fromMs: real, toMs: real): void { timeline.range.show(fromMs, toMs) }
    function typeTime(): void { transport.typeTime() }
    function toggleLoop(): void {
        table = false
        transport.loopShown = !transport.loopShown
    }
    function toggleFollowing(): void {
        table = false
        following = !following
        if (!following)
            showWholeHalls()
    }
    // False: both were whole already.
    function showWholeHalls(): bool {
        const near = leftPane.zoomed || rightPane.zoomed
        leftPane.showWholeHall()
        rightPane.showWholeHall()
        return near
    }

    HallView { id: left; run: root.exhibition.left; playback: root.playback }
    HallView { id: right; run: root.exhibition.right; playback: root.playback }

    RowLayout {
        anchors.fill: parent
        anchors.margins: root.gap
        spacing: root.gap

        ColumnLayout {
            spacing: root.gap

            Loader {
                objectName: "boardsTable"
                readonly property bool wanted: root.table
                visible: wanted
                focus: wanted
                onWantedChanged: {
                    if (wanted)
                        setSource(Qt.resolvedUrl("BoardsPage.qml"),
                                  {exhibition: root.exhibition, leftView: left, rightView: right, focus: true})
                    else
                        source = ""
                }
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            RowLayout {
                visible: !root.table
                spacing: root.gap
                Layout.fillHeight: true

                HallPane {
                    id: leftPane

                    objectName: "leftHall"
                    view: left
                    playback: root.playback
                    exhibition: root.exhibition
                    games: root.exhibition.games
                    reducedMotion: root.reducedMotion
                    following: root.following
                    onFollowWanted: wanted => root.following = wanted
                    onFollowToggled: root.toggleFollowing()
                    onWholeHallShown: root.showWholeHalls()
                    loopShown: transport.loopShown
                    sooner: root.hidden.told ? 1 / Math.max(0.001, root.exhibition.speedUp) : 1
                    onActiveFocusChanged: if (activeFocus) root.used = left
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
                HallPane {
                    id: rightPane

                    objectName: "rightHall"
                    view: right
                    playback: root.playback
                    exhibition: root.exhibition
                    games: root.exhibition.games
                    reducedMotion: root.reducedMotion
                    following: root.following
                    onFollowWanted: wanted => root.following = wanted
                    onFollowToggled: root.toggleFollowing()
                    onWholeHallShown: root.showWholeHalls()
                    loopShown: transport.loopShown
                    sooner: root.hidden.told ? root.exhibition.speedUp : 1
                    onActiveFocusChanged: if (activeFocus) root.used = right
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
            ChangesBar {
                objectName: "changes"
                exhibition: root.exhibition
                Layout.fillWidth: true
            }
            LazyItem {
                objectName: "liveBar"
                wanted: root.exhibition.live.run !== null
                page: Qt.resolvedUrl("LiveBar.qml")
                given: ({live: root.exhibition.live, playback: root.playback})
                Layout.fillWidth: true
            }
            TimelinePane {
                id: timeline

                objectName: "timelinePane"
                exhibition: root.exhibition
                playback: root.playback
                Layout.fillWidth: true
                low: Theme.low
                Layout.preferredHeight: Math.round(Theme.low ? lowHeight : Math.max(root.height * 0.27, 120 * Theme.unit)) + keptRoom
            }
            TransportBar {
                id: transport

                objectName: "transport"
                playback: root.playback
                exhibition: root.exhibition
                hidden: root.hidden
                offersSettings: !dock.docked
                board: root.chosen.board.number
                hall: root.chosen === left ? 0 : 1
                stopwatchShown: root.stopwatchShown
                onStopwatchWanted: root.stopwatchWanted()
                onMarkerWanted: direction => root.stepMarker(direction)
                onSettingsWanted: root.toggleParameters()
                Layout.fillWidth: true
            }
        }
        ParameterDock {
            id: dock

            exhibition: root.exhibition
            wide: root.wide
            page: root
            first: true
            Layout.fillHeight: true
        }
    }
}
