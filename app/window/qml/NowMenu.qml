import QtQuick
import QtQuick.Templates as T
import Simul

// What can be done to a hall at the present moment: the rest of its timeline changes.
T.Popup {
    id: root

    required property Run run
    required property Exhibition exhibition
    required property real nowMs
    property bool finished: false

    function think(): void {
        close()
        exhibition.blockNow(run, nowMs, 600000)
    }
    function playLive(): void {
        close()
        exhibition.live.start(run)
    }
    function goOver(mode: int): void {
        close()
        if (mode === Choice.Threads && exhibition.settings.sliceMs === 0)
            exhibition.settings.sliceMs = 1000
        run.addSwitch(nowMs, mode)
    }

    margins: 6 * Theme.unit
    padding: 10 * Theme.unit
    focus: true
    implicitWidth: contentItem.implicitWidth + 2 * padding
    implicitHeight: contentItem.implicitHeight + 2 * padding

    background: Panel { border.color: Theme.accent }

    contentItem: NowActions {
        run: root.run
        exhibition: root.exhibition
        nowMs: root.nowMs
        finished: root.finished
        onThinkWanted: root.think()
        onModeWanted: mode => root.goOver(mode)
        onLiveWanted: root.playLive()
    }

    onOpened: if (!finished)
        contentItem.nextItemInFocusChain().forceActiveFocus(Qt.PopupFocusReason)
}
