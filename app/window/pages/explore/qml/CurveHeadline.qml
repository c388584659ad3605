import QtQuick
import Simul

// What the runs of the curve say, in their own numbers.
ExploreHeadline {
    id: root

    required property CurveModel curve
    required property ExploreWords words
    required property string leftName
    required property string rightName
    // What the first plot shows.
    required property int result

    function sentence(): string {
        if (result === CurveModel.LastReply)
            switch (curve.finding) {
            case CurveModel.KneeInside:
                return qsTr("Up to %1 boards another board costs %2. From the %3 on it costs %4.")
                    .arg(curve.count).arg(SpokenTime.of(curve.firstMs)).arg(words.ordinal(curve.count + 1))
                    .arg(SpokenTime.of(curve.secondMs))
            case CurveModel.NeverWaits:
                return qsTr("Every board costs %1: she never waits, so nothing can be hidden.")
                    .arg(SpokenTime.of(curve.firstMs))
            case CurveModel.FewerInPlay:
                return qsTr("%1 at once are worse than %2: the last game is played alone.")
                    .arg(curve.count).arg(curve.better)
            case CurveModel.OpponentsFrom:
                return qsTr("From %1 on the opponents set the pace.").arg(SpokenTime.of(curve.firstMs))
            case CurveModel.OpponentsUpTo:
                return qsTr("Up to %1 the opponents set the pace, beyond it the master does.")
                    .arg(SpokenTime.of(curve.firstMs))
            case CurveModel.Walking:
                return (TimeText.real ? qsTr("%1 of walking each time costs %2: she turns %3 times.").arg(SpokenTime.of(1000))
                                      : qsTr("Each second of walking costs %1: she turns %2 times."))
                    .arg(SpokenTime.of(curve.firstMs)).arg(curve.count.toLocaleString(Qt.locale("en"), "f", 0))
            }
        const shown = words.resultNames[result]
        const what = shown.charAt(0).toUpperCase() + shown.slice(1)
        return result === CurveModel.SpeedUp
            ? qsTr("%1 against %2: %3 before %4.").arg(what).arg(words.fieldName(curve.field)).arg(rightName).arg(leftName)
            : qsTr("%1 against %2, %3 and %4.").arg(what).arg(words.fieldName(curve.field)).arg(leftName).arg(rightName)
    }

    text: sentence()
}
