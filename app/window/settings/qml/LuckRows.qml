import QtQuick
import QtQuick.Layouts
import Simul

// How the thinking times of both sides vary, and the seed.
Column {
    id: root

    required property Settings settings
    readonly property bool refusesSeed: settings.hasProblem && settings.problemField === Choice.SeedField

    spacing: 4 * Theme.unit
    bottomPadding: 6 * Theme.unit

    SpreadRow {
        objectName: "opponentSpread"
        width: parent.width
        settings: root.settings
        label: qsTr("The opponents' times vary")
        field: Choice.VaryOpponentField
        spread: root.settings.opponentSpread
        percent: root.settings.opponentSpreadPercent
        onSpreadChosen: spread => {
            root.settings.opponentSpread = spread
            if (takesPercent && root.settings.opponentSpreadPercent === 0)
                root.settings.opponentSpreadPercent = 50
        }
        onPercentChosen: percent => root.settings.opponentSpreadPercent = percent
    }
    SpreadRow {
        objectName: "masterSpread"
        width: parent.width
        settings: root.settings
        label: qsTr("The master's times vary")
        field: Choice.VaryMasterField
        spread: root.settings.masterSpread
        percent: root.settings.masterSpreadPercent
        onSpreadChosen: spread => {
            root.settings.masterSpread = spread
            if (takesPercent && root.settings.masterSpreadPercent === 0)
                root.settings.masterSpreadPercent = 50
        }
        onPercentChosen: percent => root.settings.masterSpreadPercent = percent
    }
    RowLayout {
        width: parent.width
        spacing: 6 * Theme.unit

        SoftText {
            text: qsTr("Seed")
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "dice"
            name: qsTr("Another seed")
            kind: Icon.Dice
            implicitHeight: Math.round(26 * Theme.unit)
            onClicked: root.settings.seed = Math.floor(1 + Math.random() * 999999).toString()
        }
        ValueField {
            objectName: "seed"
            name: qsTr("Seed")
            shown: root.settings.seed
            refused: root.refusesSeed ? qsTr("A seed is a whole number from 0 to 18446744073709551615.") : ""
            fieldWidth: 92
            onEntered: text => text === shown ? root.settings.clearProblem() : root.settings.seed = text
        }
    }
    ProblemText {
        width: parent.width
        text: root.refusesSeed ? qsTr("A seed is a whole number from 0 to 18446744073709551615.") : ""
    }
    SoftText {
        width: parent.width
        text: qsTr("The same opponent takes the same time in every hall: a comparison compares modes, not luck.")
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(12 * Theme.unit)
    }
}
