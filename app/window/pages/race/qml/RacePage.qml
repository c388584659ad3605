import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Simul

// Both halls on one clock, their timeline, and what moves them.
FocusScope {
    id: root

    required property Exhibition exhibition
    required property Playback playback
    property bool reducedMotion: false
    // Both halls keep their masters in view, so that the two can be compared.
    property bool following: false
    readonly property alias leftView: left
    readonly property alias rightView: right
    readonly property bool wide: width > 1050 * Theme.unit && height > 520 * Theme.unit
    readonly property real gap: Math.round(10 * Theme.unit)
    property bool stopwatchShown: false
    // The hall that was used last.
    property HallView used: right
    readonly property HallView chosen: used.board.number >= 0 ? used : used === left ? right : left

    signal stopwatchWanted

    function showParameters(): void {
        if (!wide)
            drawer.open()
    }
    // Looks at a board of the right hall, or of the left one, large, from 0.
    function openBoard(board: int): void { rightPane.openBoard(board) }
    function openLeftBoard(board: int): void { leftPane.openBoard(board) }
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
    function toggleLoop(): void { transport.loopShown = !transport.loopShown }

    function toggleFollowing(): void { following = !following }

    onWideChanged: if (wide) drawer.close()

    HallView {
        id: left

        run: root.exhibition.left
        playback: root.playback
    }
    HallView {
        id: right

        run: root.exhibition.right
        playback: root.playback
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: root.gap
        spacing: root.gap

        ColumnLayout {
            spacing: root.gap

            RowLayout {
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
                    loopShown: transport.loopShown
                    sooner: 1 / Math.max(0.001, root.exhibition.speedUp)
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
                    loopShown: transport.loopShown
                    sooner: root.exhibition.speedUp
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
                Layout.preferredHeight: Math.round(Math.max(root.height * 0.27, 120 * Theme.unit)) + keptRoom
            }
            TransportBar {
                id: transport

                objectName: "transport"
                playback: root.playback
                exhibition: root.exhibition
                offersSettings: !root.wide
                board: root.chosen.board.number
                hall: root.chosen === left ? 0 : 1
                stopwatchShown: root.stopwatchShown
                onStopwatchWanted: root.stopwatchWanted()
                onMarkerWanted: direction => root.stepMarker(direction)
                onSettingsWanted: root.showParameters()
                Layout.fillWidth: true
            }
        }
        Item {
            id: dock

            visible: root.wide
            Layout.preferredWidth: Math.round(250 * Theme.unit)
            Layout.fillHeight: true
        }
    }

    T.Popup {
        id: drawer

        objectName: "drawer"
        parent: root
        x: root.width - width
        width: Math.min(root.width, Math.round(270 * Theme.unit))
        height: root.height
        focus: true
        contentItem: FocusScope {}
    }
    // In its place beside the halls, or in the drawer where there is none.
    ParameterPane {
        objectName: "parameters"
        parent: (root.wide ? dock : drawer.contentItem) as Item
        anchors.fill: parent
        focus: true
        exhibition: root.exhibition
    }
}
