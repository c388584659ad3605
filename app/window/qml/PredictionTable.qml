import QtQuick
import QtQuick.Layouts
import Simul

// What the formulas predict beside what the runs came to.
ColumnLayout {
    id: root

    required property Exhibition exhibition
    readonly property Run one: exhibition.left
    readonly property Run other: exhibition.right

    function predicted(run: Run): string {
        return run.predictionExact ? TimeText.clock(run.predictedLastReplyMs) : "≥ " + TimeText.clock(run.atLeastMs)
    }

    // A wrong model keeps to no limit worth naming.
    function speedUp(factor: string): string {
        const most = parseFloat((other.knee * other.masters).toFixed(1))
        return other.wrongModel ? qsTr("%1 ×").arg(factor) : qsTr("%1 × (at most %2)").arg(factor).arg(most)
    }

    spacing: 5 * Theme.unit

    ResultRow {
        caption: qsTr("Result")
        one: WayWords.shortName(root.one)
        other: WayWords.shortName(root.other)
        heading: true
    }
    ResultRow {
        caption: qsTr("last move")
        one: TimeText.clock(root.one.lastMoveMs)
        other: TimeText.clock(root.other.lastMoveMs)
    }
    ResultRow {
        objectName: "lastReplyRow"
        caption: qsTr("last reply")
        one: TimeText.clock(root.one.lastReplyMs)
        other: TimeText.clock(root.other.lastReplyMs)
        strong: true
    }
    ResultRow {
        caption: qsTr("predicted")
        one: root.predicted(root.one)
        other: root.predicted(root.other)
    }
    ResultRow {
        caption: qsTr("speed-up")
        other: root.speedUp(root.exhibition.speedUp.toFixed(1))
        strong: true
    }
    ResultRow {
        caption: qsTr("knee")
        other: qsTr("%1 boards").arg(parseFloat(root.other.knee.toFixed(1)))
    }
    SoftText {
        text: root.other.bottleneck === Choice.TheMaster
            ? qsTr("The master sets the pace: more boards take longer.")
            : qsTr("The opponents set the pace: more boards cost nothing.")
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(12 * Theme.unit)
        Layout.fillWidth: true
    }
}
