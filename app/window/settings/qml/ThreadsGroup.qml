import QtQuick
import Simul

// Time slices of her thinking.
ParameterGroup {
    id: root

    required property Settings settings

    title: qsTr("Threads")
    changed: settings.sliceMs > 0

    rows: Qt.resolvedUrl("ThreadsRows.qml")
    given: ({settings: settings})
}
