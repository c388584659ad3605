import QtQuick
import Simul

// How thinking times vary, and the seed that decides it: the same times in every mode.
ParameterGroup {
    id: root

    required property Settings settings

    title: qsTr("Luck")
    changed: settings.masterSpread !== Choice.Constant || settings.opponentSpread !== Choice.Constant

    rows: Qt.resolvedUrl("LuckRows.qml")
    given: ({settings: settings})
}
