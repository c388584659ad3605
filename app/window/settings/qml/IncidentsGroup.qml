import QtQuick
import Simul

// What goes wrong: a slow opponent, one who does not let her go, a thought that takes long.
ParameterGroup {
    id: root

    required property Settings settings

    title: qsTr("Incidents")
    changed: settings.incidents.count > 0
    rows: Qt.resolvedUrl("IncidentsRows.qml")
    given: ({settings: settings})
}
