import QtQuick
import QtQuick.Templates as T
import Simul

// All keys on one sheet, no larger than the window.
T.Popup {
    id: root

    readonly property real roomWide: parent?.width ?? 640
    readonly property real roomHigh: parent?.height ?? 480
    readonly property LazyItem keys: contentItem as LazyItem

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: 18 * Theme.unit
    width: Math.min(roomWide - 12, 690 * Theme.unit + 2 * padding)
    height: Math.min(roomHigh - 12, contentItem.implicitHeight + 2 * padding)

    T.Overlay.modal: Rectangle { color: Qt.rgba(0, 0, 0, 0.4) }

    background: Panel {}

    contentItem: LazyItem {
        page: Qt.resolvedUrl("ShortcutPage.qml")
        given: ({focus: true})
        focus: true
    }

    onAboutToShow: keys.wanted = true

    Connections {
        target: root.keys.item
        function onClosed(): void { root.close() }
    }
}
