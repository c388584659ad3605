import QtQuick
import Simul

// Opens what can be done in this hall at the present moment.
AppButton {
    id: root

    required property HallView view
    required property Exhibition exhibition

    name: qsTr("Change what happens now")
    kind: Icon.Bolt
    implicitHeight: Math.round(26 * Theme.unit)

    onClicked: menu.open()

    NowMenu {
        id: menu

        objectName: "nowMenu"
        y: root.height + 4 * Theme.unit
        view: root.view
        exhibition: root.exhibition
    }
}
