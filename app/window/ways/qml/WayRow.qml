import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Simul

// One way to play: its name, the code, and one sentence.
T.AbstractButton {
    id: root

    required property int way
    required property int count
    property bool current: false
    readonly property string wrong: WayWords.wrong(way)

    signal entered

    text: WayWords.name(way, count)
    checkable: false
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    padding: 7 * Theme.unit
    leftPadding: 10 * Theme.unit
    implicitHeight: contentItem.implicitHeight + 2 * padding
    onHoveredChanged: if (hovered) entered()

    Accessible.role: Accessible.RadioButton
    Accessible.name: text + (wrong.length > 0 ? " (" + wrong + ")" : "")
    Accessible.description: WayWords.note(way) + " " + WayFacts.code(way, count)
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.focused: current
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: 6 * Theme.unit
        color: root.checked ? Theme.accentSoft : root.current ? Theme.raised : "transparent"
        border.width: root.current ? Math.max(1, Theme.hair) : 0
        border.color: Theme.accentText
    }

    contentItem: ColumnLayout {
        spacing: 1 * Theme.unit

        RowLayout {
            spacing: 7 * Theme.unit

            PlainText {
                text: root.text
                color: Theme.text
                font.pixelSize: Math.round(14 * Theme.unit)
                font.weight: Font.DemiBold
            }
            WrongTag { text: root.wrong }
            Item { Layout.fillWidth: true }
            Icon {
                visible: root.checked
                kind: Icon.Check
                color: Theme.accentText
                implicitWidth: Math.round(16 * Theme.unit)
                implicitHeight: implicitWidth
            }
        }
        PlainText {
            text: WayFacts.code(root.way, root.count)
            color: Theme.accentText
            font.family: "monospace"
            font.pixelSize: Math.round(12 * Theme.unit)
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        SoftText {
            text: WayWords.note(root.way)
            wrapMode: Text.Wrap
            font.pixelSize: Math.round(12 * Theme.unit)
            Layout.fillWidth: true
        }
    }
}
