pragma ComponentBehavior: Bound

import QtQuick
import Simul

// The whole exhibition as a line to drag along, with a mark where each hall is over.
AppSlider {
    id: root

    required property Playback playback
    required property Exhibition exhibition
    required property HiddenResults hidden

    name: qsTr("Position")
    valueText: TimeText.clock(playback.timeMs)
    ink: Theme.now
    to: Math.max(1, hidden.endMs)
    target: playback.timeMs
    stepSize: 0
    onChosen: position => playback.seek(Math.round(position))

    function xOf(ms: real): real { return knob / 2 + ms / to * (width - knob) }

    Keys.onLeftPressed: event => { if (!event.isAutoRepeat) playback.hold(-1) }
    Keys.onRightPressed: event => { if (!event.isAutoRepeat) playback.hold(1) }
    Keys.onUpPressed: playback.stepRound(1)
    Keys.onDownPressed: playback.stepRound(-1)

    Rectangle {
        objectName: "loopBand"
        z: -1
        visible: root.playback.looping
        x: root.xOf(root.playback.loopFromMs)
        width: Math.max(3, root.xOf(root.playback.loopToMs) - x)
        height: 14 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        radius: 3 * Theme.unit
        color: Theme.accentSoft
        border.width: Theme.hair
        border.color: Theme.accent
    }
    Repeater {
        model: [root.exhibition.left, root.exhibition.right]
        delegate: Rectangle {
            required property Run modelData

            visible: modelData.told
            z: -1
            x: root.xOf(modelData.lastReplyMs) - width / 2
            anchors.verticalCenter: parent?.verticalCenter
            width: Math.max(2, Math.round(2.5 * Theme.unit))
            height: 16 * Theme.unit
            radius: width / 2
            color: Theme.accent
        }
    }
}
