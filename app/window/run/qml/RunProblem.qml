import QtQuick
import Simul

// Why the halls do not show what was asked for: too much at once, or a run that failed. At the bottom of a panel.
ProblemText {
    id: root

    required property Exhibition exhibition
    readonly property Settings settings: exhibition.settings

    function refusal(): string {
        if (settings.hasProblem && settings.problemField === Choice.EventsField)
            return qsTr("That would be %1 events; the window shows up to %2. simul-cli goes further.")
                .arg(settings.problemValue).arg(settings.problemHigh.toLocaleString(Qt.locale("en"), "f", 0))
        if (settings.hasProblem && settings.problemField === Choice.SpanField)
            return qsTr("That would last more than 69 years.")
        return ""
    }
    function failure(): string {
        switch (exhibition.failure) {
        case Exhibition.NoFailure: return ""
        case Exhibition.LastsTooLong: return qsTr("That would last more than 69 years.")
        case Exhibition.TooLittleMemory: return qsTr("The memory does not suffice. The halls show the run before.")
        default: return qsTr("The run failed: %1").arg(exhibition.errorText)
        }
    }

    objectName: "runProblem"
    text: refusal() || failure()
    anchors.left: parent.left
    anchors.right: parent.right
    anchors.bottom: parent.bottom
    anchors.leftMargin: 16 * Theme.unit
    anchors.rightMargin: 16 * Theme.unit
    anchors.bottomMargin: 8 * Theme.unit
}
