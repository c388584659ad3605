import QtQuick
import Simul

// One line below the headline: what stands under the pointer; else what is drawn.
SoftText {
    id: root

    required property CurveModel curve
    required property ExploreWords words
    required property string leftName
    required property string rightName
    // Negative: none.
    required property real pointed

    // The model is asked again whenever it has measured.
    function reading(value: real): string {
        if (value < 0)
            return ""
        const left = curve.number(value, CurveModel.LastReply, true)
        if (isNaN(left))
            return curve.busy ? qsTr("Computing…") : ""
        const where = curve.field === Choice.BoardsField ? qsTr("%n board(s)", "", value)
            : qsTr("%1 %2").arg(words.fieldName(curve.field)).arg(words.value(curve.field, value))
        return qsTr("%1: %2 %3, %4 %5, %6 times sooner").arg(where)
            .arg(leftName).arg(TimeText.precise(left))
            .arg(rightName).arg(TimeText.precise(curve.number(value, CurveModel.LastReply, false)))
            .arg(curve.number(value, CurveModel.SpeedUp, false).toFixed(1))
    }
    function drawn(): string {
        const count = curve.total
        if (curve.seeds > 1)
            return qsTr("Lines: the median of %n seed(s). Bands: 90 in 100 of them.", "", curve.seeds)
        if (!curve.hasFormula)
            return qsTr("Dots: %n run(s). No formula says it all.", "", count)
        return curve.offFormula === 0
            ? qsTr("Lines: the formula. Dots: %n run(s), and all of them lie on it.", "", count)
            : qsTr("Lines: the formula. %1 of %2 runs do not lie on it.").arg(curve.offFormula).arg(count)
    }
    function whole(): string {
        if (curve.busy && waited.told)
            return qsTr("%1 of %2").arg(curve.done.toLocaleString(Qt.locale("en"), "f", 0))
                .arg(curve.total.toLocaleString(Qt.locale("en"), "f", 0))
        if (pointed >= 0)
            return reading(pointed)
        return curve.fitted ? drawn() + " " + qsTr("Where boards are fewer, as many masters or games in play as boards.")
                            : drawn()
    }

    objectName: "reading"
    text: whole()
    wrapMode: Text.Wrap
    maximumLineCount: 2

    // Only what takes longer is worth a number that runs.
    Timer {
        id: waited

        property bool told: false

        interval: 300
        running: root.curve.busy
        onRunningChanged: if (!running) told = false
        onTriggered: told = true
    }
}
