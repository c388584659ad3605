pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// The selected board of a hall, looked at large: position, score sheet, clocks and what it is doing now.
FocusScope {
    id: root

    required property HallView view
    required property GameBook games
    property bool reducedMotion: false
    readonly property real pad: Math.round(10 * Theme.unit)
    readonly property int board: view.board.number
    readonly property string title: qsTr("Board %1").arg(board + 1)

    signal closed

    function go(way: int): void { view.board.number = (board + way + view.games) % view.games }

    Accessible.role: Accessible.Pane
    Accessible.name: title + ", " + moves.opponent
    Accessible.description: words.state + ". " + words.story

    Keys.onPressed: event => {
        const plain = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier
        event.accepted = plain
        switch (plain ? event.key : Qt.Key_unknown) {
        case Qt.Key_Left: return root.go(-1)
        case Qt.Key_Right: return root.go(1)
        case Qt.Key_Escape: return root.closed()
        default: event.accepted = false
        }
    }

    Connections {
        target: root.view.board
        function onNumberChanged() {
            if (root.board < 0)
                root.closed()
        }
    }
    BoardWords {
        id: words

        view: root.view
    }
    BoardMoves {
        id: moves

        hall: root.view
        games: root.games
    }

    Panel {
        anchors.fill: parent

        // Nothing passes through to the hall behind.
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.pad
        spacing: 6 * Theme.unit

        RowLayout {
            spacing: 6 * Theme.unit

            AppButton {
                objectName: "previousBoard"
                name: qsTr("Previous board")
                keys: "←"
                kind: Icon.MoveBack
                flat: true
                onClicked: root.go(-1)
            }
            PlainText {
                objectName: "boardTitle"
                text: root.title
                color: Theme.text
                font.pixelSize: Math.round(16 * Theme.unit)
                font.weight: Font.DemiBold
            }
            AppButton {
                objectName: "nextBoard"
                name: qsTr("Next board")
                keys: "→"
                kind: Icon.MoveForward
                flat: true
                onClicked: root.go(1)
            }
            PlainText {
                objectName: "opponentName"
                text: moves.opponent
                color: Theme.text
                font.pixelSize: Math.round(15 * Theme.unit)
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "closeBoard"
                name: qsTr("Close")
                keys: qsTr("Esc")
                kind: Icon.Close
                flat: true
                onClicked: root.closed()
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Board {
                id: large

                objectName: "largeBoard"
                width: Math.floor(Math.min(0.57 * parent.width, parent.height))
                height: width
                anchors.verticalCenter: parent.verticalCenter
                view: root.view
                games: root.games
                themeName: Theme.name
                reducedMotion: root.reducedMotion
                Accessible.role: Accessible.Graphic
                Accessible.name: moves.lastMove.length > 0 ? qsTr("Last move: %1").arg(moves.lastMove)
                                                           : qsTr("Opening position")
            }
            BoardStory {
                anchors.left: large.right
                anchors.leftMargin: root.pad
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                view: root.view
                words: words
                moves: moves
            }
        }
    }
}
