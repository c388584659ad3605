pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// A hall of a lesson: to be looked at, and boards of it to be clicked where the question asks for boards.
ColumnLayout {
    id: root

    required property HallView view
    required property GameBook games
    // It shows what somebody expected.
    property bool expected: false
    property bool reducedMotion: false
    property bool picks: false
    property var picked: []

    signal pickedBoard(int board)

    function isPicked(boards: var, board: int): bool {
        for (let i = 0; i < boards.length; ++i)
            if (boards[i] === board)
                return true
        return false
    }

    spacing: Math.round(4 * Theme.unit)
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    HallWords {
        id: words

        view: root.view
    }
    SeatNames { id: seats }

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Math.round(4 * Theme.unit)
        Layout.rightMargin: Math.round(4 * Theme.unit)

        PlainText {
            id: heading

            objectName: "lessonHallTitle"
            text: root.expected ? qsTr("What you expected: %1").arg(words.title) : words.title
            color: root.expected ? Theme.waitingText : Theme.text
            elide: Text.ElideRight
            font.pixelSize: Math.round(15 * Theme.unit)
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Layout.minimumWidth: 0
        }
        EndMark {
            view: root.view
            roomy: false
        }
    }
    Hall {
        id: hall

        objectName: "lessonHall"
        Layout.fillWidth: true
        Layout.fillHeight: true
        view: root.view
        games: root.games
        themeName: Theme.name
        unit: Theme.unit
        reducedMotion: root.reducedMotion
        clock: TimeText.clock(Math.min(root.view.nowMs, root.view.run?.lastReplyMs ?? 0))
        counter: qsTr("%1 / %2").arg(root.view.gamesOver).arg(root.view.games)
        counterCaption: qsTr("games over")
        sentence: words.sentence
        warning: words.warning
        activeFocusOnTab: true
        // By Enter, or by a click, which has chosen the board only when it is over.
        onBoardOpened: board => pickOf(board)

        function pickOf(board: int): void {
            if (root.picks && board >= 0)
                root.pickedBoard(board)
        }

        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Hall: %1").arg(words.title)
        Accessible.description: words.sentence

        TapHandler { onTapped: tapped.restart() }
        Timer {
            id: tapped

            interval: 0
            onTriggered: hall.pickOf(root.view.board.number)
        }
        Repeater {
            model: hall.announced
            delegate: Item {
                id: seat

                required property int board
                required property rect place
                required property int phase
                required property real leftMs
                readonly property bool chosen: root.isPicked(root.picked, board)

                x: place.x
                y: place.y
                width: place.width
                height: place.height
                Accessible.role: Accessible.Cell
                Accessible.name: seats.name(board, phase, leftMs)
                Accessible.selected: chosen

                Rectangle {
                    objectName: "pickedMark"
                    visible: seat.chosen
                    anchors.fill: parent
                    anchors.margins: -2 * Theme.unit
                    color: "transparent"
                    radius: 5 * Theme.unit
                    border.width: Math.max(2, Math.round(3 * Theme.unit))
                    border.color: Theme.accent

                    Rectangle {
                        anchors.centerIn: parent
                        width: Math.round(Math.min(22 * Theme.unit, parent.width / 2))
                        height: width
                        radius: width / 2
                        color: Theme.accent

                        Icon {
                            anchors.fill: parent
                            anchors.margins: parent.width / 6
                            kind: Icon.Check
                            color: Theme.onAccent
                        }
                    }
                }
            }
        }
        FocusRing {
            shown: hall.activeFocus && hall.showsFocus
            anchors.margins: 0
            radius: Theme.radius * Theme.unit
        }
    }
}
