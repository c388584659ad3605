import QtQuick
import QtQuick.Layouts
import Simul

// Beside a wrong line: what is wrong, and the line that should stand there.
ColumnLayout {
    id: root

    required property string correct
    required property string note

    spacing: 1 * Theme.unit

    PlainText {
        objectName: "fault"
        text: root.note
        color: Theme.waitingText
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(12.5 * Theme.unit)
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 6 * Theme.unit

        SoftText {
            text: qsTr("right:")
            Layout.alignment: Qt.AlignTop
        }
        CodeText {
            text: root.correct
            python: true
            themeName: Theme.name
            letterSize: 13 * Theme.unit
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("right: %1").arg(root.correct)
        }
    }
}
