import QtQuick
import QtQuick.Templates as T
import Simul

// Where the parameters are in a window that has no room for them beside the halls: at the right, over the page.
T.Popup {
    id: root

    readonly property real roomWide: parent?.width ?? 0

    x: roomWide - width
    width: Math.min(roomWide, Math.round(270 * Theme.unit))
    height: parent?.height ?? 0
    focus: true
    contentItem: FocusScope {}
}
