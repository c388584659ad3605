import QtQuick
import Simul

// A button that steps when it goes down and runs while it is held, by mouse or finger, as its key does.
AppButton {
    id: root

    required property Playback playback
    required property int direction
    property bool byEvent: false
    property bool stepped: false

    function step(): void {
        if (byEvent)
            playback.holdEvent(direction)
        else
            playback.hold(direction)
    }

    onPressed: {
        if (stepped)
            return
        stepped = true
        step()
    }
    onPressedChanged: if (!pressed) playback.letGo()
    onCanceled: stepped = false
    onEnabledChanged: stepped = false
    // Return and a screen reader click without pressing.
    onClicked: {
        if (!stepped) {
            step()
            playback.letGo()
        }
        stepped = false
    }
}
