import QtQuick
import QtQuick.Layouts
import Simul

// Ten seeds as a spread: what once happened is not what always happens.
Panel {
    id: root

    required property Exhibition exhibition
    property bool shown: true
    readonly property bool varies: exhibition.settings.masterSpread !== Choice.Constant
        || exhibition.settings.opponentSpread !== Choice.Constant

    implicitHeight: column.implicitHeight + 24 * Theme.unit

    SeedSpread {
        id: spread

        exhibition: root.exhibition
        active: root.shown
    }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 12 * Theme.unit }
        spacing: 6 * Theme.unit

        PlainText {
            text: qsTr("Ten seeds: the last reply from seed %1 on").arg(root.exhibition.settings.seed)
            color: Theme.text
            font.pixelSize: Math.round(16 * Theme.unit)
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SoftText {
            text: spread.busy ? qsTr("Computing…")
                : root.varies ? qsTr("A filled dot is the seed on show. Both strips have one scale: per cent later than the earliest.")
                : qsTr("Nothing varies now, so all ten are equal. Let the opponents' times vary, under Luck.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        SeedStrip {
            objectName: "leftStrip"
            label: WayWords.nameAt(root.exhibition.left, 0)
            times: spread.leftMs
            widest: spread.widest
            ink: Theme.thinking
            Layout.fillWidth: true
        }
        SeedStrip {
            objectName: "rightStrip"
            label: WayWords.nameAt(root.exhibition.right, 0)
            times: spread.rightMs
            widest: spread.widest
            ink: Theme.accent
            Layout.fillWidth: true
        }
    }
}
