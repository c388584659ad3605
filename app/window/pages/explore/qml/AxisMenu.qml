import QtQuick
import Simul

// The title of an axis, which is the menu that changes it.
AppButton {
    id: root

    // What the axis is, for who cannot see it.
    required property string axis
    required property var names
    required property int current

    signal chosen(int index)

    // Before its name.
    property string sign

    text: sign + (names[current] ?? "")
    name: qsTr("%1: %2").arg(axis).arg(names[current] ?? "")
    kind: Icon.Down
    iconAfter: true
    textSize: 12
    leftPadding: Math.round(8 * Theme.unit)
    implicitHeight: Math.round(24 * Theme.unit)

    onClicked: menu.open()

    MenuPopup {
        id: menu

        y: root.height + 4 * Theme.unit
        implicitWidth: Math.round(220 * Theme.unit)
        contentItem: MenuList {
            objectName: "axisMenu"
            name: root.axis
            entries: root.names.map((words, index) => ({what: index.toString(), words: words,
                                                        checked: index === root.current}))
            onChosen: what => {
                menu.close()
                root.chosen(parseInt(what))
            }
        }
    }
}
