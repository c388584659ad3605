import QtQuick
import QtQuick.Templates as T
import Simul

// A thin scroll bar, there only when there is more than fits.
T.ScrollBar {
    id: root

    padding: 2 * Theme.unit
    implicitWidth: 9 * Theme.unit
    policy: size < 1 ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
    visible: size < 1

    contentItem: Rectangle {
        radius: width / 2
        color: root.pressed || root.hovered ? Theme.accent : Theme.idle
    }
}
