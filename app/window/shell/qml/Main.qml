import QtQuick
import QtQuick.Templates as T
import Simul

// The window: header, page, and the keys that work everywhere.
T.ApplicationWindow {
    id: window

    required property Exhibition exhibition; required property Playback playback
    required property Preferences preferences; required property HallSounds sounds
    required property SetupDesk desk
    // The language shown: "en" or "ko".
    required property string language
    // A board to be looked at large from the start, from 0; -1: none.
    property int firstBoard: -1
    // A stretch for the timeline to show from the start, in ms; as usual if it has no length.
    property real firstFromMs: 0; property real firstToMs: 0

    property alias resultsHidden: hidden.on; property alias listing: other.listing
    property alias lesson: other.lesson; property alias inviting: other.inviting
    // What is shown below the header: "race", "explore" (or its views "map", "luck", "ways"), "code", "lessons" or "setups".
    property string page: "race"

    title: "Simul"
    // Sizes of files in the file dialog, which is Qt's.
    locale: Qt.locale(language)  // qmllint disable type
    minimumWidth: 640; minimumHeight: 480
    color: Theme.ground

    Binding { target: Theme; property: "name"; value: window.preferences.themeWord }
    Binding { target: Theme; property: "window"; value: Qt.size(window.width, window.height) }

    // On the page Code a step is to where a game goes on.
    Binding { target: window.playback; property: "byResume"; value: window.page === "code" }

    Component.onCompleted: {
        if (firstBoard >= 0)
            race.openBoard(firstBoard)
        if (firstToMs > firstFromMs)
            race.showRange(firstFromMs, firstToMs)
        if (page !== "race") openPage(page)
    }

    HiddenResults { id: hidden; playback: window.playback }

    // The only door for wall time, in seconds.
    function advance(wallSeconds: real): void {
        playback.step(Math.min(wallSeconds, 0.1))
        stopwatch.step(wallSeconds)
    }

    FrameAnimation {
        objectName: "frames"
        running: window.playback.playing || window.playback.holding || stopwatch.running
        onTriggered: window.advance(frameTime)
    }

    // "boards" is the race as a table.
    function openPage(name: string): void {
        if (name === "boards" || (name === "race" && page === "race")) race.table = name === "boards"
        page = name === "boards" ? "race" : name
        other.show(page)
        focusPage()
    }
    function focusPage(): void {
        const field = activeFocusItem as ValueField
        if (field !== null) field.focus = false  // else it would still be the page's choice
        const shown = page === "race" ? race : other
        shown.forceActiveFocus()
    }
    function toggleFullScreen(): void {
        visibility = visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen
    }
    // What lies nearest first: a board looked at, halls seen closely, the stopwatch, full screen.
    function leave(): void {
        if (page === "race" && (race.closeBoards() || race.showWholeHalls()))
            return
        if (stopwatch.visible)
            return stopwatch.close()
        if (visibility === Window.FullScreen)
            toggleFullScreen()
    }
    function present(): void {
        visibility = Window.FullScreen
        playback.direction = 1
        playback.toStart()
        playback.playing = true
    }

    Shortcut { sequences: ["F11"]; onActivated: window.toggleFullScreen() }
    Shortcut { sequences: ["F1"]; onActivated: keys.open() }

    FocusScope {
        id: scope

        anchors.fill: parent
        focus: true

        Keys.forwardTo: [timeKeys, raceKeys, windowKeys]

        TimeKeys {
            id: timeKeys

            playback: window.playback
        }
        RaceKeys {
            id: raceKeys

            race: race
            playback: window.playback
            transport: (other.item as CodePage)?.transport ?? null
            onRaceWanted: if (window.page !== "race") window.openPage("race")
            onTableToggled: window.openPage(window.page === "race" && !race.table ? "boards" : "race")
        }
        WindowKeys {
            id: windowKeys

            preferences: window.preferences
            sounds: window.sounds
            language: window.language
            onPageWanted: name => window.openPage(name)
            onStopwatchWanted: stopwatch.toggle()
            onEntered: window.focusPage()
            onHidingWanted: hidden.on = !hidden.on
            onPresentationWanted: window.present()
            onHelpWanted: keys.open()
            onEscaped: window.leave()
        }
        HeaderBar {
            id: header

            width: parent.width
            preferences: window.preferences; sounds: window.sounds
            settings: window.exhibition.settings
            masters: window.exhibition.left.masters === window.exhibition.right.masters
                ? window.exhibition.left.masters : 0
            hidden: hidden
            language: window.language
            fullScreen: window.visibility === Window.FullScreen; onFullScreenWanted: window.toggleFullScreen()
            onHelpWanted: keys.open()
            page: window.page; table: race.table
            onPageWanted: name => window.openPage(name)
        }
        OtherPage {
            id: other

            objectName: "otherPage"
            anchors.fill: race
            exhibition: window.exhibition
            playback: window.playback; hidden: hidden
            preferences: window.preferences; language: window.language
            onPageWanted: name => window.openPage(name)
            door: door
            leftView: race.leftView; rightView: race.rightView
            onBoardWanted: (inLeft, board) => {
                window.openPage("race")
                if (inLeft)
                    race.openLeftBoard(board)
                else
                    race.openBoard(board)
            }
            onStopwatchWanted: stopwatch.toggle()
        }
        RacePage {
            id: race

            objectName: "racePage"
            visible: window.page === "race"
            focus: true
            anchors { top: header.bottom; topMargin: other.bannerHeight; bottom: parent.bottom }
            width: parent.width
            exhibition: window.exhibition; playback: window.playback; hidden: hidden
            reducedMotion: window.preferences.reducedMotion
            stopwatchShown: stopwatch.visible
            onStopwatchWanted: stopwatch.toggle()
        }
        StopwatchPane {
            id: stopwatch

            objectName: "stopwatch"
            x: parent.width - width - race.dockWidth - 14 * Theme.unit
            y: header.height + race.gap + 36 * Theme.unit
            playback: window.playback
            onClosed: window.focusPage()
        }
    }

    SetupWindow {
        id: door

        anchors.fill: parent
        desk: window.desk; race: race; other: other; hidden: hidden; page: window.page
        onPageWanted: name => window.openPage(name)
    }
    ShortcutSheet {
        id: keys

        objectName: "keys"
    }
}
