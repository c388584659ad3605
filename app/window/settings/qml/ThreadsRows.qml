import QtQuick
import Simul

// The time slice of threads.
Column {
    id: root

    required property Settings settings

    spacing: 4 * Theme.unit
    bottomPadding: 6 * Theme.unit

    ParameterRow {
        objectName: "slice"
        width: parent.width
        settings: root.settings
        label: qsTr("Time slice")
        field: Choice.SliceField
        stops: [0, 100, 200, 500, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 10000, 30000, 60000]
    }
    SoftText {
        width: parent.width
        text: root.settings.sliceMs > 0
            ? qsTr("A thread is broken off when its slice ends and another is ready. Walking is the cost of a switch.")
            : qsTr("0: she never drops a thought. Slices count in halls with threads.")
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(12 * Theme.unit)
    }
}
