pragma ComponentBehavior: Bound

import QtQuick
import Simul

// The whole exhibition as a line to drag along, with a mark where each hall is over.
AppSlider {
    id: root

    required property Playback playback
    required property Exhibition exhibition

    name: qsTr("Position")
    valueText: TimeText.clock(playback.timeMs)
    ink: Theme.now
    to: Math.max(1, playback.endMs)
    target: playback.timeMs
    stepSize: 0
    onChosen: position => playback.seek(Math.round(position))

    Keys.onLeftPressed: playback.stepMove(-1)
    Keys.onRightPressed: playback.stepMove(1)
    Keys.onUpPressed: playback.stepRound(1)
    Keys.onDownPressed: playback.stepRound(-1)

    Repeater {
        model: [root.exhibition.left.lastReplyMs, root.exhibition.right.lastReplyMs]
        delegate: Rectangle {
            required property real modelData

            z: -1
            x: root.knob / 2 + modelData / root.to * (root.width - root.knob) - width / 2
            anchors.verticalCenter: parent?.verticalCenter
            width: Math.max(2, Math.round(2.5 * Theme.unit))
            height: 16 * Theme.unit
            radius: width / 2
            color: Theme.accent
        }
    }
}
