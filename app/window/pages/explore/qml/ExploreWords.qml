import QtQuick
import Simul

// What the axes of the charts are called.
QtObject {
    id: root

    readonly property var fields: [Choice.BoardsField, Choice.PairsField, Choice.MasterField, Choice.OpponentField,
        Choice.WalkField, Choice.MastersField, Choice.InPlayField, Choice.SliceField, Choice.SeedField]
    readonly property var fieldNames: [qsTr("boards"), qsTr("pairs"), qsTr("master thinks"), qsTr("opponent thinks"),
        qsTr("walking"), qsTr("masters"), qsTr("in play at once"), qsTr("time slice"), qsTr("seed")]
    readonly property var resultNames: [qsTr("last reply"), qsTr("last move"), qsTr("speed-up"), qsTr("she is busy"),
        qsTr("longest wait"), qsTr("wait of 95 in 100"), qsTr("turns"), qsTr("drops")]

    function isTime(field: int): bool {
        return field === Choice.MasterField || field === Choice.OpponentField || field === Choice.WalkField
            || field === Choice.SliceField
    }
    function fieldName(field: int): string { return fieldNames[fields.indexOf(field)] ?? "" }
    // A value of the number, as it is read.
    function value(field: int, value: real): string {
        return isTime(field) ? TimeText.exact(value) : value.toString()
    }
    // A result: CurveModel.Result.
    function number(result: int, value: real): string {
        switch (result) {
        case CurveModel.SpeedUp: return qsTr("%1 ×").arg(value.toFixed(1))
        case CurveModel.Busy: return qsTr("%1 %").arg((100 * value).toFixed(1))
        case CurveModel.Turns:
        case CurveModel.Drops: return value.toLocaleString(Qt.locale("en"), "f", 0)
        }
        return TimeText.precise(value)
    }
    // The place of something in a row: 13th.
    function ordinal(number: int): string {
        const last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10
        return (last === 1 ? qsTr("%1st") : last === 2 ? qsTr("%1nd") : last === 3 ? qsTr("%1rd") : qsTr("%1th")).arg(number)
    }
}
