pragma ComponentBehavior: Bound

import QtQuick
import Simul

// What was changed at a moment: switches of either hall and thoughts that took long. Each can be taken back.
Flow {
    id: root

    required property Exhibition exhibition

    function switched(inLeft: bool, atMs: real, way: int, number: int): string {
        return qsTr("%1, %2: %3").arg(TimeText.clock(atMs)).arg(inLeft ? qsTr("left") : qsTr("right"))
            .arg(WayWords.name(way, number))
    }
    function thought(board: int, pair: int, extraMs: real): string {
        return qsTr("board %1, pair %2: she thinks %3 longer").arg(board + 1).arg(pair + 1)
            .arg(SpokenTime.of(extraMs))
    }

    visible: changes.count > 0
    spacing: 6 * Theme.unit
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Changes")

    ChangesModel {
        id: changes

        exhibition: root.exhibition
    }
    Repeater {
        model: changes
        delegate: AppButton {
            required property int index
            required property bool isSwitch
            required property bool inLeft
            required property real atMs
            required property int way
            required property int number
            required property int board
            required property int pair
            required property real extraMs

            objectName: "change"
            text: isSwitch ? root.switched(inLeft, atMs, way, number) : root.thought(board, pair, extraMs)
            name: qsTr("Take back: %1").arg(text)
            kind: Icon.Close
            iconAfter: true
            textSize: 12
            implicitHeight: Math.round(26 * Theme.unit)
            onClicked: changes.takeBack(index)
        }
    }
    AppButton {
        objectName: "undoAll"
        visible: changes.count > 1
        text: qsTr("Take all back")
        kind: Icon.Reset
        flat: true
        textSize: 12
        implicitHeight: Math.round(26 * Theme.unit)
        onClicked: changes.takeAllBack()
    }
}
