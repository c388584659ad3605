import QtQuick
import QtQuick.Layouts
import Simul

// The event loop behind a hall: what runs, which boards are ready, whose timer ends next.
FocusScope {
    id: root

    required property HallView view
    readonly property bool alone: (view.run?.masters ?? 1) < 2
    readonly property string running: {
        const board = view.masterBoard + 1
        switch (view.finished ? Choice.MasterIdles : view.masterDoing) {
        case Choice.MasterThinks:
            return alone ? qsTr("Board %1").arg(board)
                         : qsTr("%n board(s), each in a process of its own", "", view.mastersThinking)
        case Choice.MasterIsHeld:
            return alone ? qsTr("nothing: board %1 blocks the loop").arg(board) : qsTr("nothing: the loops are blocked")
        case Choice.MasterWalks:
            return alone ? qsTr("nothing: switching to board %1").arg(board) : qsTr("nothing: switching")
        case Choice.MasterStands:
            return alone ? qsTr("nothing: it is board %1’s turn").arg(board) : qsTr("nothing: waiting in the round")
        default:
            return view.finished ? qsTr("nothing: all games are over") : qsTr("nothing: the loop sleeps")
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Event loop")
    Accessible.description: explanation.text

    Binding {
        target: root.view
        property: "loopVisible"
        value: root.visible
    }

    Panel { anchors.fill: parent }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 9 * Theme.unit
        spacing: 5 * Theme.unit

        PlainText {
            text: qsTr("Event loop")
            color: Theme.text
            font.pixelSize: Math.round(15 * Theme.unit)
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        SoftText {
            id: explanation

            visible: root.height > 430 * Theme.unit
            text: qsTr("A timer that ends puts its board at the end of the ready queue. The master takes the next one.")
            font.pixelSize: Math.round(12 * Theme.unit)
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Layout.fillWidth: true
        }
        PlainText {
            text: qsTr("running")
            color: Theme.accentText
            font.pixelSize: Math.round(13 * Theme.unit)
            font.weight: Font.DemiBold
        }
        PlainText {
            objectName: "running"
            text: root.running
            color: Theme.text
            font.pixelSize: Math.round(13 * Theme.unit)
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        LoopQueue {
            objectName: "readyQueue"
            title: qsTr("ready queue")
            boards: root.view.readyQueue
            ink: Theme.waitingText
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        LoopQueue {
            objectName: "timers"
            title: qsTr("timers")
            boards: root.view.timers
            ink: Theme.thinkingText
            ahead: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
    }
}
