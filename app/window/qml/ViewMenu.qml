import QtQuick
import QtQuick.Templates as T
import Simul

// How the window behaves, whatever it shows.
T.Popup {
    id: root

    required property Preferences preferences

    margins: 6 * Theme.unit
    padding: 10 * Theme.unit
    focus: true
    implicitWidth: contentItem.implicitWidth + 2 * padding
    implicitHeight: contentItem.implicitHeight + 2 * padding

    background: Panel { border.color: Theme.accent }

    contentItem: Column {
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("View")

        CheckRow {
            objectName: "reducedMotion"
            text: qsTr("Reduced motion: jump instead of gliding")
            checked: root.preferences.reducedMotion
            onChosen: on => root.preferences.reducedMotion = on
        }
    }

    onOpened: contentItem.nextItemInFocusChain().forceActiveFocus(Qt.PopupFocusReason)
}
