import QtQuick
import Simul

// Which games are on the boards, and whether they end where they really did.
ParameterGroup {
    id: root

    required property Settings settings
    required property GameBook games

    title: qsTr("Games")
    changed: !games.builtIn || settings.realLengths || games.fault !== Choice.NoFault
    rows: Qt.resolvedUrl("GamesRows.qml")
    given: ({settings: settings, games: games})
}
