import QtQuick
import QtQuick.Templates as T
import Simul

// What can be done to a hall at the present moment: the rest of its timeline changes.
T.Popup {
    id: root

    required property HallView view
    required property Exhibition exhibition
    readonly property Run run: view.run
    readonly property LazyItem actions: contentItem as LazyItem

    function think(): void {
        close()
        exhibition.blockNow(run, view.nowMs, 600000)
    }
    function playLive(): void {
        close()
        exhibition.live.start(run)
    }
    function goOver(mode: int): void {
        close()
        if (mode === Choice.Threads && exhibition.settings.sliceMs === 0)
            exhibition.settings.sliceMs = 1000
        run.addSwitch(view.nowMs, mode)
    }

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
        function onThinkWanted(): void { root.think() }
        function onModeWanted(mode: int): void { root.goOver(mode) }
        function onLiveWanted(): void { root.playLive() }
    }

    onAboutToShow: actions.wanted = true
    onOpened: if (!view.finished)
        actions.nextItemInFocusChain().forceActiveFocus(Qt.PopupFocusReason)
}
