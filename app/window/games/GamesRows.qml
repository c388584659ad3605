import QtQuick
import Simul

// The games on the boards: which they are, why a file cannot be read, and others instead.
Column {
    id: root

    required property Settings settings
    required property GameBook games

    readonly property string fault: {
        const line = games.faultLine > 0 ? qsTr("Line %1: %2").arg(games.faultLine).arg(reason) : reason
        return games.fault === Choice.NoFault ? "" : games.faultFile + ". " + line
    }
    readonly property string reason: {
        switch (games.fault) {
        case Choice.NoGameFile: return qsTr("There is no such file.")
        case Choice.IsFolder: return qsTr("This is a folder, not a file.")
        case Choice.UnreadableFile: return qsTr("It cannot be read.")
        case Choice.DamagedFile: return qsTr("It is damaged and cannot be unpacked to its end.")
        case Choice.TooLargeFile: return qsTr("It is too large: up to 64 MB can be read.")
        case Choice.NoMoves: return games.faultLine > 0 ? qsTr("This game has no move.")
                                                        : qsTr("There is no game with a move in it.")
        case Choice.TooManyGames: return qsTr("There are more than 10,000 games.")
        case Choice.TooManyPlies: return qsTr("There are more than 1,000,000 moves.")
        case Choice.WrongTag: return qsTr("A tag looks like [Name \"value\"].")
        case Choice.WrongStart: return qsTr("This is no position of a game.")
        case Choice.BlackFirst: return qsTr("Black moves first here, but the master has White.")
        case Choice.OtherRules: return qsTr("%1 is played by other rules.").arg(games.faultDetail)
        case Choice.WrongMove: return qsTr("%1 is not a legal move here.").arg(games.faultDetail)
        case Choice.NoChess: return qsTr("A move or a result is expected, not %1.").arg(games.faultDetail)
        case Choice.NeverClosed: return qsTr("A comment or a variation begins here and never ends.")
        case Choice.NoResult: return qsTr("A game ends without a result (1-0, 0-1, 1/2-1/2 or *).")
        default: return ""
        }
    }

    readonly property string counted: qsTr("%n game(s)", "", games.count)
    readonly property string countedWithout: qsTr("%1, %n left out", "", games.leftOut).arg(counted)

    // The dialog is made when it is wanted: its modules take their time.
    function ask(): void {
        dialog.source = ""
        dialog.setSource(Qt.resolvedUrl("PgnDialog.qml"), {parentWindow: root.Window.window, games: games})
    }

    spacing: 4 * Theme.unit
    bottomPadding: 6 * Theme.unit

    SoftText {
        objectName: "gamesOnShow"
        width: parent.width
        text: root.games.busy ? qsTr("Reading…")
            : root.games.builtIn ? qsTr("%n game(s) of Judit Polgár", "", root.games.count)
            : root.games.fileName + ": " + (root.games.leftOut > 0 ? root.countedWithout : root.counted)
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: 6 * Theme.unit

        AppButton {
            objectName: "openGames"
            text: qsTr("Open PGN…")
            implicitHeight: Math.round(28 * Theme.unit)
            onClicked: root.ask()
        }
        AppButton {
            objectName: "builtInGames"
            text: qsTr("Built-in games")
            enabled: !root.games.builtIn || root.games.busy
            implicitHeight: Math.round(28 * Theme.unit)
            onClicked: root.games.useBuiltIn()
        }
    }
    ProblemText {
        width: parent.width
        text: root.fault
    }
    CheckRow {
        objectName: "realLengths"
        width: parent.width
        text: qsTr("Real lengths of the games")
        checked: root.settings.realLengths
        onChosen: on => root.settings.realLengths = on
    }
    SoftText {
        objectName: "lengthsNote"
        visible: root.settings.realLengths && !root.settings.realLengthsMatter
        width: parent.width
        text: qsTr("This changes nothing now: every game has at least the pairs above. Try more pairs.")
        color: Theme.waitingText
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(12 * Theme.unit)
    }
    SoftText {
        width: parent.width
        text: qsTr("A file can be dropped here as well. Real games end early, but never after the pairs above.")
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(12 * Theme.unit)
    }

    Loader { id: dialog }
}
