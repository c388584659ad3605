import QtQuick
import QtQuick.Templates as T
import Simul

// The window: header, page, and the keys that work everywhere.
T.ApplicationWindow {
    id: window

    required property Exhibition exhibition
    required property Playback playback
    required property Preferences preferences
    // The language shown: "en" or "ko".
    required property string language
    // A board to be looked at large from the start, from 0; -1: none.
    property int firstBoard: -1

    // What is shown below the header: "race", "models" or "boards".
    property string page: "race"

    title: "Simul"
    minimumWidth: 640
    minimumHeight: 480
    color: Theme.ground

    readonly property real size: Math.min(width / 1366, height / 768)

    Binding {
        target: Theme
        property: "name"
        value: ["light", "dark", "projector", "high-contrast"][window.preferences.theme]
    }
    Binding {
        target: Theme
        property: "scale"
        // Small projectors need the room more than the largest letters.
        value: Math.max(window.preferences.theme === Choice.Projector ? 0.74 : 0.86, Math.pow(window.size, 0.75))
    }

    Component.onCompleted: {
        if (firstBoard >= 0)
            race.openBoard(firstBoard)
        if (page !== "race")
            openPage(page)
    }

    FrameAnimation {
        running: window.playback.playing
        onTriggered: window.playback.step(Math.min(frameTime, 0.1))
    }

    function openPage(name: string): void {
        page = name
        if (name === "models")
            other.setSource(Qt.resolvedUrl("ModelsPage.qml"), {exhibition: exhibition, focus: true})
        else if (name === "boards")
            other.setSource(Qt.resolvedUrl("BoardsPage.qml"),
                            {leftView: race.leftView, rightView: race.rightView, focus: true})
        else
            other.source = ""
        const shown = name === "race" ? race : other
        shown.forceActiveFocus()
    }
    function toggleFullScreen(): void {
        visibility = visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen
    }
    function changeSpeed(factor: real): void {
        playback.speed = Math.max(1, Math.min(3600, Math.round(playback.speed * factor)))
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

        Keys.onPressed: event => {
            const back = event.key === Qt.Key_Left || event.key === Qt.Key_PageUp || event.key === Qt.Key_Comma
            event.accepted = true
            switch (event.key) {
            case Qt.Key_Space: return window.playback.toggle()
            case Qt.Key_Left:
            case Qt.Key_Right:
                return event.modifiers & Qt.ControlModifier ? window.playback.stepRound(back ? -1 : 1)
                                                            : window.playback.stepMove(back ? -1 : 1)
            case Qt.Key_Comma:
            case Qt.Key_Period: return window.playback.stepEvent(back ? -1 : 1)
            case Qt.Key_PageUp:
            case Qt.Key_PageDown: return window.playback.stepRound(back ? -1 : 1)
            case Qt.Key_Home: return window.playback.toStart()
            case Qt.Key_End: return window.playback.toEnd()
            case Qt.Key_Plus:
            case Qt.Key_Equal: return window.changeSpeed(2)
            case Qt.Key_Minus: return window.changeSpeed(0.5)
            case Qt.Key_1:
            case Qt.Key_2:
            case Qt.Key_3:
                event.accepted = (event.modifiers & Qt.ControlModifier) !== 0
                if (event.accepted)
                    window.openPage(["race", "models", "boards"][event.key - Qt.Key_1])
                return
            case Qt.Key_G: return race.typeTime()
            case Qt.Key_P: return race.showParameters()
            case Qt.Key_E: return race.toggleLoop()
            case Qt.Key_T:
                window.preferences.theme = (window.preferences.theme + 1) % 4
                return
            case Qt.Key_M:
                window.preferences.reducedMotion = !window.preferences.reducedMotion
                return
            case Qt.Key_L:
                window.preferences.language = window.language === "ko" ? "en" : "ko"
                return
            case Qt.Key_Question: return keys.open()
            case Qt.Key_Escape:
                if (!race.closeBoards() && window.visibility === Window.FullScreen)
                    window.toggleFullScreen()
                return
            default: event.accepted = false
            }
        }

        HeaderBar {
            id: header

            width: parent.width
            preferences: window.preferences
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
        }
    }

    ShortcutSheet {
        id: keys

        objectName: "keys"
    }
}
