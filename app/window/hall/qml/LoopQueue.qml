pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// One queue of the event loop: its name, how long it is, and its boards in their order.
ColumnLayout {
    id: root

    required property string title
    // A queue of a HallView, with the roles board, fromMs and dueMs.
    required property var boards
    required property color ink
    // Tells when a board's timer ends instead of since when it is ready.
    property bool ahead: false

    spacing: 1 * Theme.unit

    RowLayout {
        Layout.fillWidth: true

        PlainText {
            text: root.title
            color: root.ink
            font.pixelSize: Math.round(13 * Theme.unit)
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        PlainText {
            text: root.boards.count
            color: root.ink
            font.pixelSize: Math.round(13 * Theme.unit)
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    ListView {
        objectName: "list"
        model: root.boards
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.role: Accessible.List
        Accessible.name: root.title + ": " + root.boards.count

        delegate: Item {
            id: entry

            required property int board
            required property real fromMs
            required property real dueMs
            readonly property string told: root.ahead ? qsTr("at %1").arg(TimeText.clock(dueMs))
                                                      : qsTr("since %1").arg(TimeText.clock(fromMs))

            width: ListView.view.width
            height: Math.round(19 * Theme.unit)
            Accessible.role: Accessible.ListItem
            Accessible.name: number.text + ", " + told

            PlainText {
                id: number

                text: qsTr("Board %1").arg(entry.board + 1)
                color: Theme.text
                font.pixelSize: Math.round(13 * Theme.unit)
                anchors.verticalCenter: parent.verticalCenter
            }
            SoftText {
                text: TimeText.clock(root.ahead ? entry.dueMs : entry.fromMs)
                anchors.left: number.right
                anchors.leftMargin: 6 * Theme.unit
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
