import QtQuick
import QtQuick.Layouts
import Simul

// A time on the wall and in the halls.
RowLayout {
    id: root

    required property real wallMs
    required property real hallMs
    property bool large: false
    readonly property string wallText: TimeText.wall(wallMs)
    readonly property string hallText: TimeText.clock(hallMs)

    spacing: 8 * Theme.unit

    component Time: ColumnLayout {
        id: time

        property string words
        property string caption
        property bool large: false

        spacing: 0
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        PlainText {
            text: time.words
            Layout.fillWidth: true
            color: Theme.text
            font.family: Theme.family
            font.pixelSize: Math.round((time.large ? 21 : 13) * Theme.unit)
            font.weight: time.large ? Font.DemiBold : Font.Normal
        }
        SoftText {
            visible: time.large
            text: time.caption
            Layout.fillWidth: true
            font.pixelSize: Math.round(11.5 * Theme.unit)
        }
    }

    Time {
        words: root.wallText
        caption: qsTr("real time")
        large: root.large
    }
    Time {
        words: root.hallText
        caption: qsTr("in the halls")
        large: root.large
    }
}
