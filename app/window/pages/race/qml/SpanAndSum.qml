import QtQuick
import QtQuick.Layouts
import Simul

// How long it has lasted beside the boards' durations added up, which is never how long it lasts.
RowLayout {
    id: root

    required property real spanMs
    required property real sumMs

    spacing: 18 * Theme.unit
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Span %1. Not the sum of all boards, %2.").arg(TimeText.clock(spanMs))
        .arg(TimeText.clock(sumMs))

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
            font.strikeout: true
        }
    }
    SoftText {
        text: qsTr("The boards last side by side: nobody waits for their sum.")
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Layout.fillWidth: true
        Layout.minimumWidth: 0
    }
}
