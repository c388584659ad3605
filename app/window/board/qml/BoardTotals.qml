pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// The clocks of the selected board, up to now.
ColumnLayout {
    id: root

    required property HallView view

    readonly property var rows: [
        [qsTr("waited for her"), view.board.waitedMs, Theme.waitingText],
        [qsTr("she thought"), view.board.masterThinkingMs, Theme.accentText],
        [qsTr("opponent thought"), view.board.opponentThinkingMs, Theme.thinkingText]
    ]

    spacing: 2 * Theme.unit

    Repeater {
        model: root.rows.length
        delegate: RowLayout {
            id: row

            required property int index
            readonly property var told: root.rows[index]

            spacing: 6 * Theme.unit
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: told[0] + ": " + TimeText.clock(told[1])

            SoftText {
                text: row.told[0]
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                text: TimeText.clock(row.told[1])
                color: row.told[2]
                font.pixelSize: Math.round(14 * Theme.unit)
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
