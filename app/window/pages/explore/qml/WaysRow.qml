import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Simul

// One way to play in the table of ways, with a small chart of its last reply over boards.
T.AbstractButton {
    id: root

    required property int way
    required property bool wrongModel
    required property bool known
    required property real lastReplyMs
    required property real speedUp
    required property real utilisation
    required property real longestWaitMs
    required property real turns
    required property real drops
    required property int peakInPlay
    required property int threads
    required property int processes
    required property int count
    required property WayCurves curves
    // The numbers of boards stand below its chart.
    property bool last: false
    property bool chosen: false
    // What came of it may be said.
    property bool told: true
    property bool roomy: true
    property bool narrow: false

    text: WayWords.name(way, count)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    padding: 5 * Theme.unit
    leftPadding: 8 * Theme.unit
    rightPadding: 8 * Theme.unit
    implicitHeight: contentItem.implicitHeight + 2 * padding
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.RadioButton
    Accessible.name: text + (wrongModel ? " (" + WayWords.wrong(way) + ")" : "")
    Accessible.description: !told ? "?" : known
        ? qsTr("last reply %1, speed-up %2, longest wait %3, threads %4, processes %5, broken off %6")
            .arg(TimeText.clock(lastReplyMs)).arg(speedUp.toFixed(1)).arg(TimeText.clock(longestWaitMs)).arg(threads)
            .arg(processes).arg(drops)
        : qsTr("Computing…")
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: 6 * Theme.unit
        color: root.chosen ? Theme.accentSoft : root.hovered ? Theme.raised : "transparent"

        FocusRing {
            shown: root.visualFocus
            anchors.margins: 0
        }
    }

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        WaysCells {
            roomy: root.roomy
            narrow: root.narrow
            name: root.text
            wrong: WayWords.wrong(root.way)
            strong: root.chosen
            cells: !root.told ? ["?", "?", "?", "?", "?", "?", "?", "?", "?"] : root.known ? [TimeText.clock(root.lastReplyMs), qsTr("%1 ×").arg(root.speedUp.toFixed(1)),
                qsTr("%1 %").arg((100 * root.utilisation).toFixed(0)), TimeText.clock(root.longestWaitMs),
                root.turns.toLocaleString(Qt.locale("en"), "f", 0),
                root.drops.toLocaleString(Qt.locale("en"), "f", 0), root.peakInPlay.toString(),
                root.threads.toString(), root.processes.toString()] : ["…", "", "", "", "", "", "", "", ""]
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 10 * Theme.unit

            PlainText {
                text: WayFacts.code(root.way, root.count)
                color: Theme.textSoft
                font.family: "monospace"
                font.pixelSize: Math.round(11 * Theme.unit)
                elide: Text.ElideRight
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Math.round(290 * Theme.unit)
                Layout.minimumWidth: 0
            }
            WayChart {
                objectName: "wayChart"
                opacity: root.told ? 1 : 0
                curves: root.curves
                way: root.way
                hasAxis: root.last
                themeName: Theme.name
                unit: Theme.unit
                Layout.fillWidth: true
                implicitHeight: Math.round((root.last ? 64 : 48) * Theme.unit)
            }
        }
    }
}
