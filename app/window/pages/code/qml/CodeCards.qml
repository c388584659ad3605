import QtQuick
import QtQuick.Layouts
import Simul

// Beside the listings: the board that is told about, and what is on the stack of each hall.
ColumnLayout {
    id: root

    required property CodeView leftCode
    required property CodeView rightCode
    required property CodeWords words
    required property CodeView toldView
    required property int toldBoard
    required property GameBook games
    readonly property real pad: Math.round(12 * Theme.unit)

    spacing: Math.round(10 * Theme.unit)

    Panel {
        implicitHeight: story.implicitHeight + 2 * root.pad
        Layout.fillWidth: true
        Accessible.role: Accessible.Grouping
        Accessible.name: title.text + ". " + told.text

        ColumnLayout {
            id: story

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: root.pad
            spacing: 5 * Theme.unit

            PlainText {
                id: title

                objectName: "toldBoard"
                text: root.toldBoard < 0 ? qsTr("A board") : qsTr("Board %1").arg(root.toldBoard + 1)
                color: Theme.text
                font.pixelSize: Math.round(16 * Theme.unit)
                font.weight: Font.DemiBold
            }
            SoftText {
                visible: root.toldBoard >= 0
                text: qsTr("%1, pair %2").arg(WayWords.name(root.toldView.way, WayWords.count(root.toldView.hall.run)))
                    .arg(root.toldView.hall.board.pair + 1)
                Layout.fillWidth: true
            }
            Board {
                visible: root.toldBoard >= 0 && root.height > 480 * Theme.unit
                view: root.toldView.hall
                games: root.games
                themeName: Theme.name
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.round(140 * Theme.unit)
                Layout.preferredHeight: Layout.preferredWidth
            }
            SoftText {
                id: told

                objectName: "story"
                text: root.toldBoard < 0
                    ? qsTr("A chip is a game that stands at its line. Point at one, or go there with Tab, ↑ and ↓. Enter opens it large.")
                    : root.words.story(root.toldView, root.toldBoard)
                color: Theme.text
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Layout.fillWidth: true
            }
        }
    }
    StackCard {
        objectName: "leftStack"
        view: root.leftCode
        words: root.words
        Layout.fillWidth: true
    }
    StackCard {
        objectName: "rightStack"
        visible: root.rightCode.mistake < 0
        view: root.rightCode
        words: root.words
        Layout.fillWidth: true
    }
    Item { Layout.fillHeight: true }
}
