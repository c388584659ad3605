pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// One hall with its title and when it ends.
FocusScope {
    id: root

    required property HallView view
    required property Playback playback
    required property Exhibition exhibition
    required property GameBook games
    property alias sooner: words.sooner
    property bool reducedMotion: false
    // Keeps the master in view.
    property bool following: false
    // Shows the event loop beside the hall.
    property bool loopShown: false
    readonly property bool roomy: width > 480 * Theme.unit
    readonly property bool wide: width > 620 * Theme.unit

    readonly property bool boardOpen: large.item !== null

    readonly property bool zoomed: hall.zoomed

    signal followWanted(bool wanted)
    // By button or key, not by moving the view.
    signal followToggled
    signal wholeHallShown

    // Looks at a board large, from 0.
    function openBoard(board: int): void {
        view.board.number = board
        if (!boardOpen && view.board.number >= 0)
            large.setSource(Qt.resolvedUrl("BoardPane.qml"), {view: view, games: games, focus: true})
        large.forceActiveFocus()
    }
    function showWholeHall(): void { hall.showWholeHall() }
    function closeBoard(): void {
        large.source = ""
        hall.forceActiveFocus()
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: words.title

    HallWords {
        id: words

        view: root.view
    }
    SeatNames { id: seats }

    ColumnLayout {
        anchors.fill: parent
        spacing: 5 * Theme.unit

        HallHeader {
            view: root.view
            exhibition: root.exhibition
            title: words.title
            roomy: root.roomy
            wide: root.wide
            tall: root.height > 470 * Theme.unit
            following: root.following
            afar: root.following && !hall.zoomed
            onFollowToggled: root.followToggled()
            Layout.fillWidth: true
            Layout.leftMargin: 4 * Theme.unit
            Layout.rightMargin: 4 * Theme.unit
        }

        Hall {
            id: hall

            objectName: "hall"
            Layout.fillWidth: true
            Layout.rightMargin: root.loopShown ? loop.width + 5 * Theme.unit : 0
            Layout.fillHeight: true
            view: root.view
            games: root.games
            onBoardOpened: board => root.openBoard(board)
            themeName: Theme.name
            unit: Theme.unit
            reducedMotion: root.reducedMotion
            following: root.following
            onFollowingEnded: root.followWanted(false)
            onWholeHallShown: root.wholeHallShown()
            barHeight: bar.height
            clock: TimeText.clock(Math.min(root.view.nowMs, root.view.run?.lastReplyMs ?? 0))
            counter: qsTr("%1 / %2").arg(root.view.gamesOver).arg(root.view.games)
            counterCaption: qsTr("games over")
            sentence: words.sentence
            warning: words.warning
            activeFocusOnTab: true
            focus: true

            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Hall: %1").arg(words.title)
            Accessible.description: words.sentence

            onActiveFocusChanged: if (activeFocus && root.view.board.number < 0)
                root.view.board.number = Math.max(0, root.view.masterBoard)

            Repeater {
                model: hall.announced
                delegate: Item {
                    required property int board
                    required property rect place
                    required property int phase
                    required property real leftMs

                    x: place.x
                    y: place.y
                    width: place.width
                    height: place.height
                    Accessible.role: Accessible.Cell
                    Accessible.name: seats.name(board, phase, leftMs)
                    Accessible.selected: root.view.board.number === board
                }
            }

            HallBar {
                id: bar

                objectName: "hallBar"
                visible: hall.zoomed
                width: hall.width
                clock: hall.clock
                counter: hall.counter
                counterCaption: hall.counterCaption
                sentence: hall.sentence
                finished: root.view.finished
                onWholeHallWanted: {
                    hall.showWholeHall()
                    root.wholeHallShown()
                }
            }
            PinchHandler {
                id: pinch

                objectName: "pinch"
                property real scaleBefore: 1
                property point placeBefore

                target: null
                onActiveChanged: {
                    scaleBefore = 1
                    placeBefore = centroid.position
                }
                onUpdated: {
                    const place = centroid.position
                    hall.panBy(place.x - placeBefore.x, place.y - placeBefore.y)
                    hall.zoomAt(activeScale / scaleBefore, place)
                    scaleBefore = activeScale
                    placeBefore = place
                }
            }
            FocusRing {
                shown: hall.activeFocus && hall.showsFocus
                anchors.margins: 0
                radius: Theme.radius * Theme.unit
            }
        }
    }

    LazyItem {
        id: loop

        objectName: "loopPane"
        wanted: root.loopShown
        page: Qt.resolvedUrl("LoopPane.qml")
        given: ({view: root.view})
        anchors.right: parent.right
        y: hall.y
        width: Math.round(Math.max(0.28 * root.width, 124 * Theme.unit))
        height: hall.height
    }

    Loader {
        id: large

        x: hall.x
        y: hall.y
        width: hall.width
        height: hall.height
    }
    Binding {
        target: large.item
        property: "reducedMotion"
        value: root.reducedMotion
    }
    Connections {
        target: large.item
        function onClosed() { root.closeBoard() }
    }
}
