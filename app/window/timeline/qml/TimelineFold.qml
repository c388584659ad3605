import QtQuick
import QtQuick.Templates as T
import Simul

// Folds the boards' lanes of one run away; stands before its title.
T.AbstractButton {
    id: root

    required property Timeline timeline
    required property TimelineRun run
    required property int group
    readonly property rect place: timeline.placed >= 0 ? timeline.titleRect(group) : Qt.rect(0, 0, 0, 0)

    text: qsTr("Boards of: %1").arg(run.title)
    visible: place.height > 0
    x: place.x - 3 * Theme.unit
    y: place.y
    width: Math.round(16 * Theme.unit)
    height: place.height
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    onClicked: run.folded = !run.folded

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: !run.folded
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: Math.round(12 * Theme.unit)
            height: width
            kind: root.run.folded ? Icon.Right : Icon.Down
            color: root.hovered ? Theme.accentText : Theme.textSoft
        }
        FocusRing {
            shown: root.visualFocus
            anchors.margins: 0
        }
    }
}
