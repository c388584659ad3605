import QtQuick
import Simul

// Opens what can be done in this hall at the present moment.
AppButton {
    id: root

    required property Run run
    required property Exhibition exhibition
    required property real nowMs
    property bool finished: false

    name: qsTr("At this moment")
    kind: Icon.Bolt
    implicitHeight: Math.round(26 * Theme.unit)

    onClicked: menu.open()

    NowMenu {
        id: menu

        objectName: "nowMenu"
        y: root.height + 4 * Theme.unit
        run: root.run
        exhibition: root.exhibition
        nowMs: root.nowMs
        finished: root.finished
    }
}
