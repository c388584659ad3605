import QtQuick
import QtQuick.Layouts
import Simul

// Beside a large board: what it is doing, its clocks and its score sheet, in two columns when there is room.
GridLayout {
    id: root

    required property HallView view
    required property BoardWords words
    required property BoardMoves moves

    columns: width > 265 * Theme.unit ? 2 : 1
    columnSpacing: 10 * Theme.unit
    rowSpacing: 6 * Theme.unit
    clip: true

    ColumnLayout {
        spacing: (root.height < 150 * Theme.unit ? 2 : 6) * Theme.unit
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 1
        Layout.fillWidth: true

        PlainText {
            objectName: "boardState"
            text: root.words.state
            color: Theme.text
            font.pixelSize: Math.round(15 * Theme.unit)
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Rectangle {
            visible: root.words.thought >= 0
            color: Theme.raised
            radius: height / 2
            implicitHeight: Math.round(6 * Theme.unit)
            Layout.fillWidth: true

            Rectangle {
                width: Math.max(0, root.words.thought) * parent.width
                height: parent.height
                radius: parent.radius
                color: root.view.board.phase === Choice.Served ? Theme.accent : Theme.thinking
            }
        }
        SoftText {
            objectName: "boardStory"
            text: root.words.story
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Layout.fillWidth: true
        }
        BoardTotals {
            visible: root.height > 122 * Theme.unit
            view: root.view
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        visible: root.columns === 2 || root.height > 185 * Theme.unit
        spacing: 6 * Theme.unit
        Layout.preferredWidth: 1
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rectangle {
            visible: root.columns === 1
            color: Theme.panelEdge
            implicitHeight: Theme.hair
            Layout.fillWidth: true
        }
        SoftText {
            visible: text.length > 0 && root.height > 220 * Theme.unit
            text: (root.moves.rematch > 0 ? qsTr("Rematch %1").arg(root.moves.rematch) + "  " : "")
                  + root.moves.origin + (root.moves.result.length > 0 ? "  " + root.moves.result : "")
            font.pixelSize: Math.round(12 * Theme.unit)
            Layout.fillWidth: true
        }
        MoveList {
            objectName: "moveList"
            moves: root.moves
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
