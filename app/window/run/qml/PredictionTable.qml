import QtQuick
import QtQuick.Layouts
import Simul

// What the formulas predict beside what the runs came to, and beside a run that was kept.
ColumnLayout {
    id: root

    required property Exhibition exhibition
    readonly property Run one: exhibition.left
    readonly property Run other: exhibition.right
    readonly property Run kept: exhibition.pinned
    readonly property bool three: exhibition.hasPinned
    readonly property bool told: one.told && other.told
    // Whether boards can outnumber what a master can serve: not where games never overlap, or she is everywhere.
    readonly property bool overlaps: !other.wrongModel && other.peakInPlay > 1

    // What came of a run, unless that is a secret.
    function of(run: Run, text: string): string { return run.told ? text : "?" }
    function bounds(run: Run): string {
        return !run.told ? "?" : run.predictionExact ? TimeText.clock(run.predictedLastReplyMs)
            : "≥ " + TimeText.clock(run.atLeastMs) + "\n≤ " + TimeText.clock(run.atMostMs)
    }
    // Compared with one game after the other, the right hall cannot be more times as fast as this: its masters against
    // those of the left hall.
    readonly property bool hasBound: WayFacts.oneAtATime(one.way)
    readonly property real bound: other.greatestSpeedUp * other.masters / Math.max(1, one.masters)
    readonly property string pace: {
        const price = other.anotherBoardMs < 0 ? "" : SpokenTime.of(other.anotherBoardMs)
        if (other.bottleneck === Choice.TheMaster)
            return price.length === 0 ? qsTr("The master sets the pace: more boards take longer.")
                                      : qsTr("The master sets the pace: one more board costs %1.").arg(price)
        return price.length === 0 ? qsTr("The opponents set the pace.")
                                  : qsTr("The opponents set the pace: one more board costs %1.").arg(price)
    }

    function factor(value: real): string { return qsTr("%1 ×").arg(value.toFixed(1)) }
    function counted(value: real): string { return value.toLocaleString(Qt.locale("en"), "f", 0) }
    // Of the runs that stand here.
    function most(number: var): real {
        return Math.max(number(one), number(other), three ? number(kept) : 0)
    }
    function keptText(text: string): string { return three ? text : "" }

    spacing: 5 * Theme.unit

    FormulaWords { id: formulas }
    ResultRow {
        objectName: "resultHeading"
        caption: qsTr("Result")
        one: WayWords.shortName(root.one)
        other: WayWords.shortName(root.other)
        third: root.keptText((root.kept.lastReplyMs, WayWords.shortName(root.kept)))
        hint: root.three ? qsTr("left, right, and the kept run") : ""
        three: root.three
        heading: true
    }
    ResultRow {
        caption: qsTr("last move")
        hint: qsTr("When she makes her last move: from then on nothing is left for her to do.")
        one: root.of(root.one, TimeText.clock(root.one.lastMoveMs))
        other: root.of(root.other, TimeText.clock(root.other.lastMoveMs))
        third: root.keptText(root.of(root.kept, TimeText.clock(root.kept.lastMoveMs)))
        three: root.three
    }
    ResultRow {
        objectName: "lastReplyRow"
        caption: qsTr("last reply")
        hint: qsTr("When the last opponent has replied: this is how long it takes.")
        one: root.of(root.one, TimeText.clock(root.one.lastReplyMs))
        other: root.of(root.other, TimeText.clock(root.other.lastReplyMs))
        third: root.keptText(root.of(root.kept, TimeText.clock(root.kept.lastReplyMs)))
        three: root.three
        strong: true
    }
    ResultRow {
        objectName: "predictedRow"
        caption: qsTr("predicted")
        hint: qsTr("The last reply by the formula, without playing; or bounds where there is no formula.")
        one: root.bounds(root.one)
        other: root.bounds(root.other)
        third: root.keptText(root.bounds(root.kept))
        three: root.three
    }
    ResultRow {
        objectName: "speedUpRow"
        caption: qsTr("speed-up")
        hint: qsTr("How many times sooner the right hall is over. Against one game after the other it is at most (J + O) / J: then she always thinks.")
        other: !root.told ? "?" : root.overlaps && !root.three && root.hasBound
            ? qsTr("%1 × (at most %2)").arg(root.exhibition.speedUp.toFixed(1)).arg(parseFloat(root.bound.toFixed(1)))
            : root.factor(root.exhibition.speedUp)
        third: root.keptText(!root.told || !root.kept.told ? "?"
            : root.factor(root.one.lastReplyMs / Math.max(1, root.kept.lastReplyMs)))
        three: root.three
        strong: true
    }
    ResultRow {
        objectName: "kneeRow"
        visible: root.overlaps
        caption: qsTr("knee")
        hint: qsTr("So many boards keep her busy: (J + O + W) / (J + W). With more of them opponents wait for her.")
        other: root.of(root.other, qsTr("%1 boards").arg(parseFloat(root.other.knee.toFixed(1))))
    }
    // What the knee means for these boards.
    SoftText {
        objectName: "pace"
        visible: root.overlaps && root.other.told
        text: root.pace
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(12 * Theme.unit)
        Layout.fillWidth: true
    }
    ResultRow {
        objectName: "formulaRow"
        caption: qsTr("formula")
        one: formulas.name(root.one.formula)
        other: formulas.name(root.other.formula)
        third: root.keptText(formulas.name(root.kept.formula))
        three: root.three
        hint: (root.one.formula === root.other.formula ? "" : formulas.rule(root.one.formula) + "\n")
            + formulas.rule(root.other.formula)
    }
    ResultRow {
        objectName: "threadsRow"
        caption: qsTr("threads")
        hint: qsTr("Threads of a program that works like this, in all its processes.")
        one: root.counted(root.one.threads)
        other: root.counted(root.other.threads)
        third: root.keptText(root.counted(root.kept.threads))
        three: root.three
    }
    ResultRow {
        objectName: "processesRow"
        visible: root.most(run => run.processes) > 1
        caption: qsTr("processes")
        hint: qsTr("Processes of a program that works like this: each has a master of its own.")
        one: root.counted(root.one.processes)
        other: root.counted(root.other.processes)
        third: root.keptText(root.counted(root.kept.processes))
        three: root.three
    }
    ResultRow {
        objectName: "turnsRow"
        caption: qsTr("turns")
        one: root.of(root.one, root.counted(root.one.turns))
        other: root.of(root.other, root.counted(root.other.turns))
        third: root.keptText(root.of(root.kept, root.counted(root.kept.turns)))
        three: root.three
        hint: qsTr("Times she turned to another board: context switches.")
    }
    ResultRow {
        objectName: "dropsRow"
        visible: root.most(run => run.drops) > 0
        caption: qsTr("broken off")
        one: root.of(root.one, root.counted(root.one.drops))
        other: root.of(root.other, root.counted(root.other.drops))
        third: root.keptText(root.of(root.kept, root.counted(root.kept.drops)))
        three: root.three
        hint: qsTr("Thoughts broken off by a time slice.")
    }
}
