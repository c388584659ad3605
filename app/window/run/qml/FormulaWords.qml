import QtQuick
import Simul

// The closed forms behind predictions: their names, and when they hold.
QtObject {
    readonly property string always: qsTr("Constant times, first ready, no incidents, no changes.")

    function name(formula: int): string {
        switch (formula) {
        case Choice.OneAtATime: return qsTr("in a row")
        case Choice.WalkingOn: return qsTr("walks on")
        case Choice.PoolBelowKnee: return qsTr("pool")
        case Choice.SeveralMasters: return qsTr("shared")
        default: return qsTr("bounds")
        }
    }
    // N boards, M pairs, J and O her and their thinking time, W walking, L games in play.
    function rule(formula: int): string {
        switch (formula) {
        case Choice.OneAtATime: return "N M (J + O) + (N − 1) W\n"
                                       + qsTr("One game at a time, no changes. With other times: their sum.")
        case Choice.WalkingOn: return "(M − 1) max(N (J + W), J + O + W) + N J + (N − 1) W + O\n" + always
        case Choice.PoolBelowKnee: return "⌈N / L⌉ M (J + O) + ((N − 1) mod L) J\n"
                                        + qsTr("While L J ≤ J + O, without walking.") + "\n" + always
        case Choice.SeveralMasters: return qsTr("The formula of the master with the most boards.") + "\n" + always
        default: return qsTr("No formula. At least her work or the longest game; at most all in a row.")
        }
    }
}
