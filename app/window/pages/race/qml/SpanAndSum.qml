import QtQuick
import QtQuick.Layouts
import Simul

// How long it has lasted beside the boards' durations added up, which is never how long it lasts.
RowLayout {
    id: root

    required property real spanMs
    required property real sumMs

    // Boards last side by side: else the span is no shorter than the sum, and nothing is wrong with it.
    readonly property bool overlap: sumMs > spanMs

    spacing: 18 * Theme.unit
    Accessible.role: Accessible.StaticText
    Accessible.name: (overlap ? qsTr("Span %1. Not the sum of all boards, %2.") : qsTr("Span %1. Sum of all boards: %2."))
        .arg(TimeText.clock(spanMs)).arg(TimeText.clock(sumMs))

    Row {
        spacing: 8 * Theme.unit

        SoftText {
            text: qsTr("span")
            anchors.baseline: span.baseline
        }
        PlainText {
            id: span

            text: TimeText.clock(root.spanMs)
            color: Theme.accentText
            font.pixelSize: Math.round(26 * Theme.unit)
            font.weight: Font.Bold
        }
    }
    Row {
        spacing: 8 * Theme.unit

        SoftText {
            text: qsTr("sum of all boards")
            anchors.baseline: sum.baseline
        }
        PlainText {
            id: sum

            objectName: "sum"
            text: TimeText.clock(root.sumMs)
            color: Theme.textSoft
            font.pixelSize: Math.round(26 * Theme.unit)
            font.strikeout: root.overlap
        }
    }
    SoftText {
        objectName: "spanWords"
        text: root.overlap ? qsTr("The boards last side by side: nobody waits for their sum.")
            : root.sumMs > 0 ? qsTr("One board after the other: it lasts as long as all of them added up, or longer.") : ""
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Layout.fillWidth: true
        Layout.minimumWidth: 0
    }
}
