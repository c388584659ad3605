import QtQuick
import QtQuick.Templates as T
import Simul

// What can be done to a hall at the present moment: the rest of its timeline changes.
T.Popup {
    id: root

    required property HallView view
    required property Exhibition exhibition
    readonly property LazyItem actions: contentItem as LazyItem

    margins: 6 * Theme.unit
    padding: 10 * Theme.unit
    focus: true
    implicitWidth: contentItem.implicitWidth + 2 * padding
    implicitHeight: contentItem.implicitHeight + 2 * padding

    background: Panel { border.color: Theme.accent }

    contentItem: LazyItem {
        page: Qt.resolvedUrl("NowActions.qml")
        given: ({view: root.view, exhibition: root.exhibition})
    }

    Connections {
        target: root.actions.item
        function onChosen(): void { root.close() }
    }

    onAboutToShow: actions.wanted = true
    onOpened: if (!view.finished)
        actions.nextItemInFocusChain().forceActiveFocus(Qt.PopupFocusReason)
}
