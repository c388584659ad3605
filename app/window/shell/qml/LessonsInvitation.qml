import QtQuick
import QtQuick.Layouts
import Simul

// Said once, to somebody who is new: there are lessons. Gone for ever once it is followed or closed.
Panel {
    id: root

    signal followed
    signal closed

    objectName: "invitation"
    implicitWidth: Math.round(row.implicitWidth + 28 * Theme.unit)
    implicitHeight: Math.round(row.implicitHeight + 20 * Theme.unit)
    border.color: Theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: words.text

    // Nothing passes through to the halls behind.
    MouseArea { anchors.fill: parent }
    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Math.round(10 * Theme.unit)

        PlainText {
            id: words

            text: qsTr("New here? Predict, run, explain: short lessons.")
            color: Theme.text
            font.pixelSize: Math.round(14 * Theme.unit)
        }
        AppButton {
            objectName: "followInvitation"
            text: qsTr("Begin with lesson 1")
            kind: Icon.Play
            primary: true
            onClicked: root.followed()
        }
        AppButton {
            objectName: "closeInvitation"
            name: qsTr("Do not show this again")
            kind: Icon.Close
            onClicked: root.closed()
        }
    }
}
