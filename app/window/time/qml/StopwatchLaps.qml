pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Simul

// Laps, the newest first: how long each took.
ListView {
    id: root

    required property Stopwatch laps

    implicitHeight: contentHeight
    clip: true
    model: laps
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    activeFocusOnTab: contentHeight > height
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Laps")

    T.ScrollBar.vertical: Thumb {}

    delegate: RowLayout {
        id: lap

        required property int number
        required property real lapMs
        required property real totalMs
        required property real hallLapMs
        required property real hallTotalMs

        objectName: "lap"
        width: root.width
        spacing: 8 * Theme.unit
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("Lap %1: %2 real time, %3 in the halls").arg(number).arg(TimeText.wall(lapMs))
            .arg(TimeText.clock(hallLapMs))
        Accessible.description: qsTr("at %1 and %2").arg(TimeText.wall(totalMs)).arg(TimeText.clock(hallTotalMs))

        StopwatchTimes {
            wallMs: lap.lapMs
            hallMs: lap.hallLapMs
            Layout.fillWidth: true
        }
        SoftText {
            text: lap.number
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 20 * Theme.unit
        }
    }
}
