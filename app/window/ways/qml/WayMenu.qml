import QtQuick
import QtQuick.Templates as T
import Simul

// All ways to play a hall; one can be chosen.
T.Popup {
    id: root

    required property Run run
    required property Exhibition exhibition
    readonly property LazyItem ways: contentItem as LazyItem

    function take(way: int): void {
        close()
        exhibition.choose(run, way)
    }

    margins: 6 * Theme.unit
    padding: 6 * Theme.unit
    focus: true
    implicitWidth: Math.round(330 * Theme.unit)
    implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding,
                             (T.Overlay.overlay?.height ?? 600) - 2 * margins)

    background: Panel { border.color: Theme.accent }

    contentItem: LazyItem {
        objectName: "ways"
        page: Qt.resolvedUrl("WayList.qml")
        given: ({run: root.run, settings: root.exhibition.settings, focus: true})
    }

    Connections {
        target: root.ways.item
        function onChosen(way: int): void { root.take(way) }
    }

    onAboutToShow: ways.wanted = true
    onOpened: (ways.item as Item).forceActiveFocus(Qt.PopupFocusReason)
}
