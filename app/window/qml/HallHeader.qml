import QtQuick
import Simul

// The title of a hall, how it is played, what can be done at this moment, and when it ends.
Item {
    id: root

    required property HallView view
    required property Exhibition exhibition
    required property string title
    required property bool roomy
    required property bool wide
    readonly property real gap: Math.round(8 * Theme.unit)
    readonly property real begin: roomy ? heading.width + gap : 0

    implicitHeight: Math.round(26 * Theme.unit)

    Text {
        id: heading

        text: root.title
        visible: root.roomy
        color: Theme.text
        font.pixelSize: Math.round(17 * Theme.unit)
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        width: Math.max(1, Math.min(Math.ceil(implicitWidth), root.width - way.width - now.width - end.width
                                                              - 4 * root.gap))
        anchors.verticalCenter: parent.verticalCenter
    }
    WayButton {
        id: way

        objectName: "wayButton"
        x: root.begin
        run: root.view.run
        exhibition: root.exhibition
        nowMs: root.view.nowMs
    }
    NowButton {
        id: now

        objectName: "nowButton"
        x: way.x + way.width + root.gap
        run: root.view.run
        exhibition: root.exhibition
        nowMs: root.view.nowMs
        finished: root.view.finished
    }
    EndMark {
        id: end

        view: root.view
        roomy: root.wide
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
