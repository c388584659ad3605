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

    // Of the page Explore, but for the first.
    readonly property var views: ["map", "luck", "ways"]

    readonly property bool busy: (item as ExplorePage)?.busy ?? false
    // What the page Code shows: a word of CodePage.
    property string listing: "cpp"

    signal boardWanted(bool inLeft, int board)
    signal stopwatchWanted

    function show(name: string): void {
        if (name === "explore" || views.includes(name))
            setSource(Qt.resolvedUrl("ExplorePage.qml"),
                      {exhibition: exhibition, focus: true, shownView: name === "explore" ? "curve" : name})
        else if (name === "code")
            setSource(Qt.resolvedUrl("CodePage.qml"),
                      {exhibition: exhibition, playback: playback, preferences: preferences, hidden: hidden, leftView: leftView,
                       rightView: rightView, listing: listing, focus: true})
        else
            source = ""
    }

    Connections {
        target: root.item
        ignoreUnknownSignals: true  // only some pages ask for something
        function onBoardWanted(inLeft: bool, board: int): void { root.boardWanted(inLeft, board) }
        function onStopwatchWanted(): void { root.stopwatchWanted() }
        function onListingChanged(): void { root.listing = (root.item as CodePage).listing }
    }
}
