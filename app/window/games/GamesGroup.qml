import QtQuick
import Simul

// Which games are on the boards, and whether they end where they really did.
ParameterGroup {
    id: root

    required property Settings settings
    required property GameBook games

    // Files from somewhere else, as URLs: the first one counts.
    function take(files: var): void {
        if (files.length === 0)
            return
        open = true
        games.open(files[0])
    }

    title: qsTr("Games")
    changed: !games.builtIn || settings.realLengths
    rows: Qt.resolvedUrl("GamesRows.qml")
    given: ({settings: settings, games: games})
}
