import QtQuick
import QtQuick.Templates as T
import Simul

// The window: header, page, and the keys that work everywhere.
T.ApplicationWindow {
    id: window

    required property Exhibition exhibition
    required property Playback playback
    required property Preferences preferences
    required property HallSounds sounds
    // The language shown: "en" or "ko".
    required property string language
    // A board to be looked at large from the start, from 0; -1: none.
    property int firstBoard: -1
    // A stretch for the timeline to show from the start, in ms; as usual if it has no length.
    property real firstFromMs: 0
    property real firstToMs: 0

    // What is shown below the header: "race", "explore" (or "ways", its view of the ways) or "boards".
    property string page: "race"

    title: "Simul"
    minimumWidth: 640
    minimumHeight: 480
    color: Theme.ground

    Binding {
        target: Theme
        property: "name"
        value: window.preferences.themeWord
    }
    Binding {
        target: Theme
        property: "window"
        value: Qt.size(window.width, window.height)
    }

    Component.onCompleted: {
        if (firstBoard >= 0)
            race.openBoard(firstBoard)
        if (firstToMs > firstFromMs)
            race.showRange(firstFromMs, firstToMs)
        if (page !== "race")
            openPage(page)
    }

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

    function openPage(name: string): void {
        page = name
        if (name === "explore" || name === "ways")
            other.setSource(Qt.resolvedUrl("ExplorePage.qml"),
                            {exhibition: exhibition, focus: true, shownView: name === "ways" ? "ways" : "curve"})
        else if (name === "boards")
            other.setSource(Qt.resolvedUrl("BoardsPage.qml"),
                            {exhibition: exhibition, leftView: race.leftView, rightView: race.rightView,
                             focus: true})
        else
            other.source = ""
        focusPage()
    }
    function focusPage(): void {
        const shown = page === "race" ? race : other
        shown.forceActiveFocus()
    }
    function toggleFullScreen(): void {
        visibility = visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen
    }
    // A board looked at, else full screen.
    function leave(): void {
        if (!(page === "race" && race.closeBoards()) && visibility === Window.FullScreen)
            toggleFullScreen()
    }
    function present(): void {
        visibility = Window.FullScreen
        playback.direction = 1
        playback.toStart()
        playback.playing = true
    }

    Shortcut {
        sequences: ["F11"]
        onActivated: window.toggleFullScreen()
    }
    Shortcut {
        sequences: ["F1"]
        onActivated: keys.open()
    }

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
            onRaceWanted: if (window.page !== "race") window.openPage("race")
        }
        WindowKeys {
            id: windowKeys

            preferences: window.preferences
            sounds: window.sounds
            language: window.language
            onPageWanted: name => window.openPage(name)
            onStopwatchWanted: stopwatch.toggle()
            onPresentationWanted: window.present()
            onHelpWanted: keys.open()
            onEscaped: window.leave()
        }
        HeaderBar {
            id: header

            width: parent.width
            preferences: window.preferences
            sounds: window.sounds
            settings: window.exhibition.settings
            language: window.language
            fullScreen: window.visibility === Window.FullScreen
            onFullScreenWanted: window.toggleFullScreen()
            onHelpWanted: keys.open()
            page: window.page
            onPageWanted: name => window.openPage(name)
        }
        Loader {
            id: other

            objectName: "otherPage"
            anchors.fill: race
        }
        RacePage {
            id: race

            objectName: "racePage"
            visible: window.page === "race"
            focus: true
            anchors.top: header.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            exhibition: window.exhibition
            playback: window.playback
            reducedMotion: window.preferences.reducedMotion
            stopwatchShown: stopwatch.visible
            onStopwatchWanted: stopwatch.toggle()
        }
        StopwatchPane {
            id: stopwatch

            objectName: "stopwatch"
            x: parent.width - width - 10 * Theme.unit
            y: header.height + 44 * Theme.unit
            playback: window.playback
            onClosed: window.focusPage()
        }
    }

    ShortcutSheet {
        id: keys

        objectName: "keys"
    }
}
