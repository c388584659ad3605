import QtQuick
import QtQuick.Layouts
import Simul

// A run kept for comparison, whatever the numbers become.
Panel {
    id: root

    required property Exhibition exhibition
    readonly property Run kept: exhibition.pinned
    readonly property bool roomy: width > 760 * Theme.unit

    function told(run: Run): string {
        return qsTr("%1: %n board(s), last reply %2", "", run.boards).arg(WayWords.nameAt(run, 0))
            .arg(run.told ? TimeText.clock(run.lastReplyMs) : "?")
    }

    implicitHeight: row.implicitHeight + 20 * Theme.unit

    RowLayout {
        id: row

        anchors { left: parent.left; right: parent.right; margins: 12 * Theme.unit }
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10 * Theme.unit

        ColumnLayout {
            spacing: 1 * Theme.unit

            PlainText {
                objectName: "pinnedText"
                text: root.exhibition.hasPinned
                    ? qsTr("Kept: %1").arg((root.kept.lastReplyMs, root.kept.boards, root.kept.told, root.told(root.kept)))
                    : qsTr("Keep a run and compare it with what comes later.")
                color: Theme.text
                font.pixelSize: Math.round(14 * Theme.unit)
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            SoftText {
                visible: root.exhibition.hasPinned && root.kept.told && root.exhibition.right.told
                text: qsTr("The right hall now: %1, %2 × as fast.").arg(TimeText.clock(root.exhibition.right.lastReplyMs))
                    .arg((root.kept.lastReplyMs / Math.max(1, root.exhibition.right.lastReplyMs)).toFixed(2))
                Layout.fillWidth: true
            }
        }
        AppButton {
            objectName: "pinLeftButton"
            text: root.roomy ? name : qsTr("left")
            name: qsTr("Keep the left hall")
            kind: Icon.Pin
            onClicked: root.exhibition.pin(root.exhibition.left)
        }
        AppButton {
            objectName: "pinButton"
            text: root.roomy ? name : qsTr("right")
            name: qsTr("Keep the right hall")
            kind: Icon.Pin
            onClicked: root.exhibition.pin(root.exhibition.right)
        }
        AppButton {
            objectName: "unpinButton"
            visible: root.exhibition.hasPinned
            name: qsTr("Forget the kept run")
            kind: Icon.Close
            onClicked: root.exhibition.unpin()
        }
    }
}
