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
    required property SetupDoor door

    // Of the page Explore, but for the first.
    readonly property var views: ["map", "luck", "ways"]

    // A lesson is being played; or what is shown is not whole for another reason.
    readonly property bool loading: (item as LessonsPage)?.busy ?? false
    readonly property bool busy: (item as ExplorePage)?.busy ?? loading
    // The language shown: "en" or "ko".
    required property string language

    // What the page Code shows: a word of CodePage.
    property string listing: "cpp"
    property string mark  // and which line of it is framed
    // The lesson to open next: its id, or "id:7:run"; empty: their list.
    property string lesson
    // Says on the race's page that there are lessons.
    property bool inviting: false

    // Above the race, for the invitation; there is nothing else of a page there.
    z: item === null ? 1 : 0
    // What it takes of the race's height, from the first frame on: it covers nothing, and nothing jumps.
    readonly property real bannerHeight: invitation.wanted ? Math.round(52 * Theme.unit) : 0

    // The lesson that is open; empty: none.
    readonly property string openLesson: (item as LessonsPage)?.room.lesson ?? ""

    signal boardWanted(bool inLeft, int board)
    signal stopwatchWanted
    signal pageWanted(string name)

    function show(name: string): void {
        preferences.setHallOnly(name === "lessons")  // which are written in its words
        const left = item as LessonsPage
        if (left !== null)  // comes back where it was left
            lesson = left.room.lesson
        if (name === "explore" || views.includes(name))
            setSource(Qt.resolvedUrl("ExplorePage.qml"),
                      {exhibition: exhibition, focus: true, shownView: name === "explore" ? "curve" : name})
        else if (name === "code")
            setSource(Qt.resolvedUrl("CodePage.qml"),
                      {exhibition: exhibition, playback: playback, preferences: preferences, hidden: hidden, leftView: leftView,
                       rightView: rightView, listing: listing, mark: mark, focus: true})
        else if (name === "lessons") {
            stopInviting()
            setSource(Qt.resolvedUrl("LessonsPage.qml"),
                      {exhibition: exhibition, preferences: preferences, language: language, lesson: lesson, focus: true})
        } else if (name === "setups")
            setSource(Qt.resolvedUrl("SetupsPage.qml"), {door: door, hidden: hidden, language: language, focus: true})
        else
            source = ""
    }

    function stopInviting(): void {
        if (inviting)
            preferences.keep("invited", "true")
        inviting = false
    }

    LazyItem {
        id: invitation

        wanted: root.inviting && root.item === null
        page: Qt.resolvedUrl("LessonsInvitation.qml")
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.top
    }
    Connections {
        target: invitation.item
        function onFollowed(): void {
            root.lesson = "one-game"
            root.pageWanted("lessons")
        }
        function onClosed(): void { root.stopInviting() }
    }
    Connections {
        target: root.item
        ignoreUnknownSignals: true  // only some pages ask for something
        function onBoardWanted(inLeft: bool, board: int): void { root.boardWanted(inLeft, board) }
        function onStopwatchWanted(): void { root.stopwatchWanted() }
        function onRaceWanted(): void { root.pageWanted("race") }
        function onListingWanted(listing: string, line: string): void {
            root.listing = listing
            root.mark = line
            root.pageWanted("code")
            root.mark = ""
        }
        function onWaysWanted(): void { root.pageWanted("ways") }
        function onListingChanged(): void { root.listing = (root.item as CodePage).listing }
    }
    Binding {
        target: root.item as ExplorePage
        property: "reducedMotion"
        value: root.preferences.reducedMotion
    }
    Binding {
        target: root.item as LessonsPage
        property: "language"
        value: root.language
    }
    Binding {
        target: root.item as SetupsPage
        property: "language"
        value: root.language
    }
}
