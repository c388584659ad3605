import QtQuick
import Simul

// The simulated time; type another one to go there.
ValueField {
    id: root

    required property Playback playback
    // When the last reply comes may be said.
    property bool told: true

    name: qsTr("Simulated time")
    shown: TimeText.clock(playback.timeMs)
    fieldWidth: 96
    implicitHeight: Math.round(32 * Theme.unit)
    font.pixelSize: Math.round(17 * Theme.unit)
    horizontalAlignment: TextInput.AlignHCenter
    leftPadding: 8 * Theme.unit

    onEntered: typed => refused = typed === shown || playback.jump(typed) ? ""
        : TimeText.parse(typed) < 0 ? qsTr("“%1” is not a time. Try 0:20:00, 20m or 90s.").arg(TimeText.excerpt(typed))
                                    : told ? qsTr("The last reply comes at %1.").arg(TimeText.clock(playback.endMs))
                                           : qsTr("The last reply comes earlier.")
    onTextEdited: refused = ""
}
