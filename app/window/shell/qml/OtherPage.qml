import QtQuick
import Simul

// The page that is shown instead of the race: made when it is opened, gone when it is left.
Loader {
    id: root

    required property Exhibition exhibition
    required property Playback playback
    required property Preferences preferences
    required property HiddenResults hidden
    required property HallView leftView
    required property HallView rightView

    signal boardWanted(bool inLeft, int board)
    signal stopwatchWanted

    function show(name: string): void {
        if (name === "explore" || name === "ways")
            setSource(Qt.resolvedUrl("ExplorePage.qml"),
                      {exhibition: exhibition, focus: true, shownView: name === "ways" ? "ways" : "curve"})
        else if (name === "boards")
            setSource(Qt.resolvedUrl("BoardsPage.qml"),
                      {exhibition: exhibition, leftView: leftView, rightView: rightView, focus: true})
        else if (name === "code")
            setSource(Qt.resolvedUrl("CodePage.qml"),
                      {exhibition: exhibition, playback: playback, preferences: preferences, hidden: hidden, leftView: leftView,
                       rightView: rightView, focus: true})
        else
            source = ""
    }

    Connections {
        target: root.item
        ignoreUnknownSignals: true  // only some pages ask for something
        function onBoardWanted(inLeft: bool, board: int): void { root.boardWanted(inLeft, board) }
        function onStopwatchWanted(): void { root.stopwatchWanted() }
    }
}
