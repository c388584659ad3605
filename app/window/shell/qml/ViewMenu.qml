import QtQuick
import QtQuick.Templates as T
import Simul

// How the window behaves, whatever it shows.
T.Popup {
    id: root

    required property Preferences preferences
    required property HallSounds sounds
    required property HiddenResults hidden
    // Why there is no sound; empty when nothing is wrong.
    readonly property string soundProblem: !sounds.available ? qsTr("No sound: this copy was built without Qt Multimedia.")
                                         : sounds.failed ? qsTr("No sound: there is no sound device that answers.") : ""

    margins: 6 * Theme.unit
    padding: 10 * Theme.unit
    focus: true
    implicitWidth: contentItem.implicitWidth + 2 * padding
    implicitHeight: contentItem.implicitHeight + 2 * padding

    background: Panel { border.color: Theme.accent }

    contentItem: Column {
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("View")

        CheckRow {
            objectName: "reducedMotion"
            text: qsTr("Reduced motion: jump instead of gliding")
            checked: root.preferences.reducedMotion
            onChosen: on => root.preferences.reducedMotion = on
        }
        CheckRow {
            objectName: "sound"
            text: qsTr("Sound: a soft tap when a move falls")
            enabled: root.sounds.available
            checked: root.sounds.available && root.preferences.sound
            onChosen: on => root.preferences.sound = on
            Accessible.description: root.soundProblem
        }
        ProblemText {
            objectName: "soundProblem"
            text: root.soundProblem
        }
        CheckRow {
            objectName: "hideResults"
            text: qsTr("Hide results until a hall has ended")
            checked: root.hidden.on
            onChosen: on => root.hidden.on = on
        }
        WordsChoice {
            objectName: "wordsChoice"
            preferences: root.preferences
        }
    }

    onOpened: contentItem.nextItemInFocusChain().forceActiveFocus(Qt.PopupFocusReason)
}
