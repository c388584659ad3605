import QtQuick
import QtQuick.Templates as T
import Simul

// Folds the boards' lanes of one run away; stands before its title.
T.AbstractButton {
    id: root

    required property Timeline timeline
    required property int group
    required property bool folded
    required property string title
    readonly property rect place: timeline.placed >= 0 ? timeline.titleRect(group) : Qt.rect(0, 0, 0, 0)

    text: qsTr("Boards of: %1").arg(title)
    x: place.x - 3 * Theme.unit
    y: place.y
    width: Math.round(16 * Theme.unit)
    height: place.height
    focusPolicy: Qt.TabFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: !folded
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: Math.round(12 * Theme.unit)
            height: width
            kind: root.folded ? Icon.Right : Icon.Down
            color: root.hovered ? Theme.accentText : Theme.textSoft
        }
        FocusRing {
            shown: root.visualFocus
            anchors.margins: 0
        }
    }
}
