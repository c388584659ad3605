import QtQuick
import Simul

// The words within the curve: names of lines, limits and sides.
QtObject {
    id: root

    required property CurveModel curve
    required property Exhibition exhibition
    required property string leftName
    required property string rightName
    readonly property Settings settings: exhibition.settings
    // In play at once all of them, one master: only then the knee is a sum of times.
    readonly property real pairs: settings.revision < 0 ? 0 : settings.value(Choice.PairsField)
    readonly property real masterMs: settings.revision < 0 ? 0 : settings.value(Choice.MasterField)
    readonly property real opponentMs: settings.revision < 0 ? 0 : settings.value(Choice.OpponentField)
    readonly property real walkMs: settings.revision < 0 ? 0 : settings.value(Choice.WalkField)
    readonly property bool simple: curve.field === Choice.BoardsField && walkMs === 0

    readonly property var words: {
        const pairMs = masterMs + opponentMs
        const knee = settings.isTime(curve.field) ? TimeText.precise(curve.knee)
            : (Math.round(curve.knee * 10) / 10).toString()
        return {
            left: leftName,
            right: rightName,
            alone: qsTr("one game alone: %1").arg(SpokenTime.of(pairs * pairMs)),
            work: qsTr("her own thinking: %1 a board").arg(SpokenTime.of(pairs * masterMs)),
            most: WayFacts.oneAtATime(exhibition.left.way)
                ? qsTr("at most %1 ×").arg(Math.round(10 * pairMs / masterMs) / 10) : "",
            opponents: qsTr("the opponents set the pace"),
            master: qsTr("the master sets the pace"),
            at: qsTr("%1 at %2"),
            knee: curve.field === Choice.BoardsField ? qsTr("knee: %1 boards").arg(knee) : qsTr("knee: %1").arg(knee),
            kneeSum: simple ? qsTr("(%1 + %2) / %1").arg(SpokenTime.of(masterMs)).arg(SpokenTime.of(opponentMs)) : ""
        }
    }
}
