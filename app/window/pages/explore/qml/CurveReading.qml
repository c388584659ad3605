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
        const from = curve.seeds > 1 ? qsTr("median of runs")
            : curve.onFormula(value) ? qsTr("run and formula") : qsTr("run")
        return qsTr("%1: %2 %3, %4 %5, %6 times sooner (%7)").arg(where)
            .arg(leftName).arg(TimeText.precise(left))
            .arg(rightName).arg(TimeText.precise(curve.number(value, CurveModel.LastReply, false)))
            .arg(curve.number(value, CurveModel.SpeedUp, false).toFixed(1)).arg(from)
    }
    function drawn(): string {
        const count = curve.busy || curve.halted ? curve.done : curve.total
        if (curve.seeds > 1)
            return qsTr("Lines: the median of %n seed(s). Bands: 90 in 100 of them.", "", curve.seeds)
        if (!curve.hasFormula)
            return qsTr("Dots: %n run(s). No formula says it all.", "", count)
        return curve.offFormula === 0
            ? qsTr("Lines: the formula. Dots: %n run(s), and all of them lie on it.", "", count)
            : qsTr("Lines: the formula. %1 of %2 runs do not lie on it.").arg(curve.offFormula).arg(count)
    }
    function whole(): string {
        if (pointed >= 0)
            return reading(pointed)
        return curve.fitted ? drawn() + " " + qsTr("Where boards are fewer, as many masters or games in play as boards.")
                            : drawn()
    }

    objectName: "reading"
    text: whole()
    wrapMode: Text.Wrap
    maximumLineCount: 2
}
