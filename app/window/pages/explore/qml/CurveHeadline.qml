import QtQuick
import Simul

// The finding, as one sentence of the runs' own numbers.
PlainText {
    id: root

    required property BoardsCurve curve
    required property string leftName
    required property string rightName

    function sentence(): string {
        switch (curve.finding) {
        case BoardsCurve.KneeInside:
            return qsTr("Up to %1 boards another board costs %2. From board %3 on it costs %4.")
                .arg(curve.freeBoards).arg(SpokenTime.of(curve.freeMs)).arg(curve.freeBoards + 1)
                .arg(SpokenTime.of(curve.dearMs))
        case BoardsCurve.NeverWaits:
            return qsTr("Every board costs %1: she never waits, so nothing can be hidden.")
                .arg(SpokenTime.of(curve.dearMs))
        }
        return qsTr("Last reply against boards, %1 and %2.").arg(leftName).arg(rightName)
    }

    text: sentence()
    color: Theme.text
    font.pixelSize: Math.round(19 * Theme.unit)
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
