import QtQuick
import Simul

// Opens the list of ways in which this hall can be played.
AppButton {
    id: root

    required property Run run
    required property Exhibition exhibition
    required property real nowMs
    readonly property string wayName: (run.way, run.masters, run.inPlay, WayWords.nameAt(run, nowMs))

    text: wayName
    name: qsTr("How this hall is played: %1").arg(wayName)
    kind: Icon.Down
    iconAfter: true
    textSize: 12
    leftPadding: Math.round(8 * Theme.unit)
    implicitHeight: Math.round(26 * Theme.unit)

    onClicked: menu.open()

    WayMenu {
        id: menu

        objectName: "wayMenu"
        y: root.height + 4 * Theme.unit
        run: root.run
        exhibition: root.exhibition
    }
}
