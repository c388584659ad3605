import QtQuick
import QtQuick.Templates as T
import Simul

// A menu above the button that opens it. `first` has the keyboard when it opens.
T.Popup {
    id: root

    property Item first: contentItem

    margins: 6 * Theme.unit
    padding: 6 * Theme.unit
    focus: true
    y: -height - 6 * Theme.unit
    implicitWidth: Math.round(310 * Theme.unit)
    implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding,
                             (T.Overlay.overlay?.height ?? 600) - 2 * margins)

    background: Panel { border.color: Theme.accent }

    onOpened: first.forceActiveFocus(Qt.PopupFocusReason)
}
