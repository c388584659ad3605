import QtQuick
import Simul

// Opens what is needed less often, and the moments to run to.
AppButton {
    id: root

    required property Playback playback
    property alias board: moments.board
    property alias hall: moments.hall
    property alias offersEvents: menu.offersEvents
    property alias offersEnds: menu.offersEnds
    property alias loopShown: menu.loopShown
    property alias stopwatchShown: menu.stopwatchShown

    signal loopWanted
    signal stopwatchWanted
    signal markerWanted(int direction)

    function openMenu(): void { menu.open() }
    function openUntil(): void { moments.open() }

    property bool labelled: false

    text: labelled ? name : ""
    name: qsTr("More")
    keys: "F10"
    kind: Icon.More
    onClicked: openMenu()

    MoreMenu {
        id: menu

        objectName: "moreMenu"
        x: root.width - width
        playback: root.playback
        onUntilWanted: moments.open()
        onLoopWanted: root.loopWanted()
        onStopwatchWanted: root.stopwatchWanted()
        onMarkerWanted: direction => root.markerWanted(direction)
    }
    UntilMenu {
        id: moments

        objectName: "untilMenu"
        x: root.width - width
        playback: root.playback
    }
}
