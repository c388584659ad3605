pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// The same numbers as a table: one row for each number of boards.
ListView {
    id: root

    required property BoardsCurve curve
    required property string leftName
    required property string rightName

    model: curve
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    headerPositioning: ListView.OverlayHeader
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Table")

    header: Rectangle {
        z: 2
        width: root.width
        height: head.implicitHeight + 8 * Theme.unit
        color: Theme.panel

        CurveCells {
            id: head

            width: root.width
            ink: Theme.textSoft
            texts: [qsTr("boards"), root.leftName, root.rightName, qsTr("speed-up"),
                qsTr("busy: %1").arg(root.leftName), qsTr("busy: %1").arg(root.rightName)]
        }
    }
    delegate: Rectangle {
        id: row

        required property int boards
        required property bool known
        required property double leftMs
        required property double rightMs
        required property double speedUp
        required property double leftBusy
        required property double rightBusy
        required property int index

        width: root.width
        height: line.implicitHeight + 6 * Theme.unit
        color: boards === root.curve.here ? Theme.accentSoft : Theme.panel
        Accessible.role: Accessible.Row
        Accessible.name: line.texts.join(", ")

        CurveCells {
            id: line

            width: root.width
            anchors.verticalCenter: parent.verticalCenter
            texts: row.known ? [row.boards, TimeText.precise(row.leftMs), TimeText.precise(row.rightMs),
                qsTr("%1 ×").arg(row.speedUp.toFixed(2)), qsTr("%1 %").arg((100 * row.leftBusy).toFixed(1)),
                qsTr("%1 %").arg((100 * row.rightBusy).toFixed(1))] : [row.boards, "–", "–", "–", "–", "–"]
        }
    }
}
