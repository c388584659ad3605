import QtQuick
import QtQuick.Layouts
import Simul

// What is on the stack, and what is set aside: a coroutine that waits needs no thread.
Panel {
    id: root

    required property CodeView view
    required property CodeWords words
    readonly property Run run: view.hall.run

    implicitHeight: rows.implicitHeight + 24 * Theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("On the stack: %1. Set aside: %2").arg(stack.text).arg(aside.text)

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12 * Theme.unit
        spacing: 4 * Theme.unit

        PlainText {
            text: WayWords.name(root.view.way, WayWords.count(root.run))
            color: Theme.text
            font.pixelSize: Math.round(14 * Theme.unit)
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        SoftText {
            id: stack

            objectName: "stack"
            text: root.words.stack(root.view, root.run)
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Layout.fillWidth: true
        }
        SoftText {
            id: aside

            objectName: "aside"
            text: root.words.aside(root.view, root.run)
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Layout.fillWidth: true
        }
    }
}
