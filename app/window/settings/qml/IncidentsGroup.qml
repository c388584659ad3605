import QtQuick
import Simul

// What goes wrong: a slow opponent, one who does not let her go, a thought that takes long.
ParameterGroup {
    id: root

    required property Settings settings

    title: qsTr("Incidents")
    changed: settings.slowBoards.length + settings.blockingBoards.length + settings.blockingThoughts.length > 0
    rows: Qt.resolvedUrl("IncidentsRows.qml")
    given: ({settings: settings})
}
