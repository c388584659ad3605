import QtQuick
import Simul

// The words of the map: its finding, what is drawn, and what stands in it.
QtObject {
    id: root

    required property MapModel map
    required property Exhibition exhibition
    required property ExploreWords words
    // The numbers of the cell with the ring; negative: the present.
    required property point ring
    readonly property string leftName: WayWords.nameAt(exhibition.left, 0)
    readonly property string rightName: WayWords.nameAt(exhibition.right, 0)
    readonly property bool moved: ring.x >= 0
    readonly property real x: moved ? ring.x : map.hereX
    readonly property real y: moved ? ring.y : map.hereY
    readonly property bool ratio: map.up === Choice.NoField
    readonly property string upName: ratio ? qsTr("opponent / master") : words.fieldName(map.up)

    function value(field: int, value: real): string {
        return field === Choice.NoField ? (Math.round(value * 100) / 100).toString() : words.value(field, value)
    }
    readonly property string headline: {
        if (map.needsBoth)
            return qsTr("Asynchronous play pays where there are many boards and the opponents are slow: it needs both.")
        if (map.slower > 0 && !map.busy && !map.halted)
            return qsTr("In %1 of %2 cells it got slower.").arg(map.slower.toLocaleString(Qt.locale("en"), "f", 0))
                .arg(map.cells.toLocaleString(Qt.locale("en"), "f", 0))
        return qsTr("Speed-up over %1 and %2.").arg(words.fieldName(map.across)).arg(upName)
    }
    readonly property string drawn: {
        const all = map.cells.toLocaleString(Qt.locale("en"), "f", 0)
        if (map.busy || map.halted)
            return qsTr("Each cell: %1, divided by %2. Computed from coarse to fine.").arg(leftName).arg(rightName)
        const said = qsTr("Each cell: %1, divided by %2. %3 cells, all computed.").arg(leftName).arg(rightName).arg(all)
        if (map.refused === 0)
            return said
        return qsTr("Each cell: %1, divided by %2. %3 cells; %4 hatched: %5.").arg(leftName).arg(rightName).arg(all)
            .arg(map.refused.toLocaleString(Qt.locale("en"), "f", 0))
            .arg(map.problem.length > 0 ? map.problem : qsTr("too long for here"))
    }
    // Beside the ring: the speed-up, the numbers, both last replies, where they come from. The model is asked again when it has measured.
    readonly property var lines: {
        const where = words.fieldName(map.across) + " " + words.value(map.across, x) + ", " + upName + " " + value(map.up, y)
        const sooner = map.done < 0 ? NaN : map.speedUp(x, y)
        if (isNaN(sooner))
            return [map.busy ? qsTr("Computing…") : map.problemAt(x, y).length > 0 ? map.problemAt(x, y) : qsTr("too long for here"), where]
        const runs = [true, false].map(left => map.ranAt(x, y, left) ? qsTr("run") : qsTr("formula"))
        const from = runs[0] === runs[1] ? runs[0] : runs.join(" → ")
        const factor = sooner < 1 ? qsTr("%1 ×, slower").arg(sooner.toFixed(2)) : qsTr("%1 ×").arg(sooner.toFixed(1))
        return [moved ? factor : qsTr("%1 here").arg(factor), where,
            TimeText.precise(map.lastReplyMs(x, y, true)) + " → " + TimeText.precise(map.lastReplyMs(x, y, false)), from]
    }
    readonly property bool hasSides: map.across === Choice.BoardsField && (ratio || map.up === Choice.OpponentField)
    readonly property var inside: ({
        hereX: words.value(map.across, map.hereX),
        hereY: value(map.up, map.hereY),
        knee: hasSides ? qsTr("knee: (J + O) / J boards") : qsTr("knee"),
        opponents: hasSides ? qsTr("the opponents set the pace") : "",
        opponentsMore: qsTr("another board is nearly free"),
        master: hasSides ? qsTr("the master sets the pace") : "",
        masterMore: qsTr("another board costs all her thinking"),
        acrossProfile: ratio ? qsTr("speed-up where they think %1 times as long").arg(value(map.up, map.hereY))
            : qsTr("speed-up at %1 %2").arg(upName).arg(value(map.up, map.hereY)),
        upProfile: map.across === Choice.BoardsField ? qsTr("at %n board(s)", "", map.hereX)
            : qsTr("at %1").arg(words.value(map.across, map.hereX)),
        key: qsTr("speed-up"),
        noGain: qsTr("1 ×, no gain"),
        lines: lines
    })
}
