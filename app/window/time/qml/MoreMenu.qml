import QtQuick
import Simul

// What moves time and is needed less often than what stands in the bar.
MenuPopup {
    id: root

    required property Playback playback
    // What the bar has no room for.
    property bool offersEvents: false
    property bool offersEnds: false
    property bool loopShown: false
    property bool stopwatchShown: false

    signal untilWanted
    signal loopWanted
    signal stopwatchWanted
    signal markerWanted(int direction)

    readonly property bool canGoBack: !playback.atStart
    readonly property bool canGoOn: !playback.atEnd
    readonly property var ends: [
        {what: "toStart", words: qsTr("To the start"), keys: qsTr("Home"), enabled: canGoBack},
        {what: "toEnd", words: qsTr("To the end"), keys: qsTr("End"), enabled: canGoOn}
    ]
    readonly property var events: [
        {what: "eventBack", words: qsTr("One event back"), keys: ",", enabled: canGoBack},
        {what: "eventOn", words: qsTr("One event on"), keys: ".", enabled: canGoOn}
    ]
    readonly property var entries: [
        {what: "roundBack", words: qsTr("One round back"), keys: qsTr("Page up"), enabled: canGoBack},
        {what: "roundOn", words: qsTr("One round on"), keys: qsTr("Page down"), enabled: canGoOn},
        {what: "gameBack", words: qsTr("Previous game over"), keys: qsTr("Shift+Page up"),
         enabled: canGoBack},
        {what: "gameOn", words: qsTr("Next game over"), keys: qsTr("Shift+Page down"),
         enabled: canGoOn},
        {what: "markerBack", words: qsTr("Previous marker"), keys: "Shift+N", enabled: canGoBack},
        {what: "markerOn", words: qsTr("Next marker"), keys: "N", enabled: canGoOn},
        {what: "backward", words: qsTr("Play backward"), keys: "B", checked: playback.direction < 0, apart: true},
        {what: "until", words: qsTr("Run until ..."), keys: "U"},
        {what: "loopFrom", words: qsTr("Repeat from here"), keys: "[", enabled: canGoOn, apart: true},
        {what: "loopTo", words: qsTr("Repeat up to here"), keys: "]", enabled: canGoBack},
        {what: "loopOff", words: qsTr("Do not repeat"), keys: "Shift+[", enabled: playback.looping},
        {what: "loop", words: qsTr("Event loop"), keys: "E", checked: loopShown, apart: true},
        {what: "stopwatch", words: qsTr("Stopwatch"), keys: "S", checked: stopwatchShown}
    ]

    function act(what: string): void {
        if (playback.act(what))
            return
        switch (what) {
        case "markerBack": return markerWanted(-1)
        case "markerOn": return markerWanted(1)
        }
        close()
        switch (what) {
        case "until": return untilWanted()
        case "loop": return loopWanted()
        case "stopwatch": return stopwatchWanted()
        }
    }

    contentItem: MenuList {
        name: qsTr("More")
        entries: (root.offersEnds ? root.ends : []).concat(root.offersEvents ? root.events : [], root.entries)
        onChosen: what => root.act(what)
    }
}
