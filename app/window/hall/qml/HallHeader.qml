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
    // It follows her without coming near: she changes boards too quickly.
    property bool afar: false
    readonly property real gap: Math.round(4 * Theme.unit)
    readonly property real begin: roomy ? heading.width + gap : 0

    signal followToggled

    // Room for the line of code below the title.
    property bool tall: false
    readonly property Run run: view.run

    implicitHeight: Math.round((code.visible ? 42 : 26) * Theme.unit)

    PlainText {
        id: heading

        text: root.title
        visible: root.roomy
        color: Theme.text
        font.pixelSize: Math.round(15 * Theme.unit)
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        width: Math.max(1, Math.min(Math.ceil(implicitWidth), root.width - way.width - now.width - follow.width - pin.width
                                                              - end.width - 6 * root.gap))
        height: Math.round(26 * Theme.unit)
        verticalAlignment: Text.AlignVCenter
    }
    PlainText {
        id: code

        objectName: "codeLine"
        visible: root.tall && text.length > 0
        text: root.run === null ? "" : WayFacts.code(root.run.way, root.run.wayCount)
        color: Theme.textSoft
        font.family: "monospace"
        font.pixelSize: Math.round(11 * Theme.unit)
        elide: Text.ElideRight
        width: parent.width
        anchors.bottom: parent.bottom
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
        name: !root.following ? qsTr("Follow the master")
            : root.afar ? qsTr("Stop following. At this speed she changes boards too quickly to be seen closely: slow down.")
            : qsTr("Stop following the master")
        keys: "F"
        kind: Icon.Crown
        primary: root.following
        implicitHeight: Math.round(26 * Theme.unit)
        onClicked: root.followToggled()
    }
    AppButton {
        id: pin

        readonly property bool keeps: root.exhibition.hasPinned && root.view.run !== null
                                      && root.exhibition.pinned.fingerprint === root.view.run.fingerprint

        objectName: "pinHall"
        visible: root.view.run !== null && x + width + root.gap < end.x
        x: follow.x + follow.width + root.gap
        name: keeps ? qsTr("Forget the kept run") : qsTr("Keep this run and compare it with what comes later")
        kind: Icon.Pin
        primary: keeps
        implicitHeight: Math.round(26 * Theme.unit)
        onClicked: keeps ? root.exhibition.unpin() : root.exhibition.pin(root.view.run)
    }
    EndMark {
        id: end

        view: root.view
        roomy: root.wide
        anchors.right: parent.right
        height: Math.round(26 * Theme.unit)
    }
}
