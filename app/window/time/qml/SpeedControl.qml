import QtQuick
import QtQuick.Layouts
import Simul

// How many simulated seconds pass in a second on the wall: 1 to 3600.
RowLayout {
    id: root

    required property Playback playback
    property bool roomy: true
    // One hall is over, and nobody wants to watch the rest at this speed.
    property bool offersFaster: false
    property string refused

    spacing: 6 * Theme.unit

    StopScale {
        id: scale

        stops: [1, 2, 5, 10, 20, 30, 60, 120, 200, 300, 600, 1200, 1800, 3600]
    }
    SoftText {
        visible: root.roomy
        text: qsTr("speed")
    }
    AppSlider {
        name: qsTr("Playback speed")
        valueText: qsTr("%1 times").arg(root.playback.speed)
        to: scale.last
        stepSize: 1
        snapMode: AppSlider.SnapAlways
        target: scale.last > 0 ? scale.positionOf(root.playback.speed) : 0
        Layout.preferredWidth: (root.roomy ? 120 : 74) * Theme.unit
        onChosen: position => {
            root.refused = ""
            root.playback.speed = scale.valueAt(position)
        }
    }
    ValueField {
        name: qsTr("Playback speed")
        shown: Math.round(root.playback.speed).toString()
        unit: qsTr("×")
        fieldWidth: 66
        refused: root.refused
        onTextEdited: root.refused = ""
        onEntered: typed => {
            const speed = scale.wholeNumber(typed)
            root.refused = speed >= 1 && speed <= 3600 ? "" : qsTr("Speed: a whole number from 1 to 3600.")
            if (root.refused.length === 0)
                root.playback.speed = speed
        }
    }
    AppButton {
        objectName: "fasterButton"
        visible: root.offersFaster && root.playback.speed < 3600
        text: qsTr("faster")
        name: qsTr("Ten times as fast for the rest")
        textSize: 12
        implicitHeight: Math.round(26 * Theme.unit)
        onClicked: root.playback.speed = Math.min(3600, 10 * root.playback.speed)
    }
}
