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
    property bool following: false
    readonly property real gap: Math.round(8 * Theme.unit)
    readonly property real begin: roomy ? heading.width + gap : 0

    signal followWanted(bool wanted)

    implicitHeight: Math.round(26 * Theme.unit)

    PlainText {
        id: heading

        text: root.title
        visible: root.roomy
        color: Theme.text
        font.pixelSize: Math.round(17 * Theme.unit)
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        width: Math.max(1, Math.min(Math.ceil(implicitWidth), root.width - way.width - now.width - follow.width
                                                              - end.width - 5 * root.gap))
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
        view: root.view
        exhibition: root.exhibition
    }
    AppButton {
        id: follow

        objectName: "followButton"
        x: now.x + now.width + root.gap
        name: root.following ? qsTr("Stop following the master") : qsTr("Follow the master")
        keys: "F"
        kind: Icon.Crown
        primary: root.following
        implicitHeight: Math.round(26 * Theme.unit)
        onClicked: root.followWanted(!root.following)
    }
    EndMark {
        id: end

        view: root.view
        roomy: root.wide
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
