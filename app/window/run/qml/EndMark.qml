import QtQuick
import Simul

// When this hall's master makes her last move and when its last reply comes, unless that is a secret; a tick once it
// is over.
Row {
    id: root

    required property HallView view
    property bool roomy: true
    readonly property bool over: view.finished
    readonly property bool told: view.run?.told ?? true
    readonly property color ink: over ? Theme.accentText : Theme.textSoft

    spacing: 5 * Theme.unit

    Icon {
        visible: root.over
        kind: Icon.Check
        color: root.ink
        width: 16 * Theme.unit
        height: width
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        visible: root.roomy
        text: qsTr("last move %1").arg(root.told ? TimeText.clock(root.view.run?.lastMoveMs ?? 0) : "?")
        color: Theme.textSoft
        font.pixelSize: Math.round(13 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        text: root.over ? qsTr("ended %1").arg(time) : qsTr("ends %1").arg(time)
        color: root.ink
        font.pixelSize: Math.round((root.roomy ? 14 : 13) * Theme.unit)
        font.weight: Font.DemiBold
        anchors.verticalCenter: parent.verticalCenter

        readonly property string time: root.told ? TimeText.clock(root.view.run?.lastReplyMs ?? 0) : "?"
    }
}
