import QtQuick
import QtQuick.Layouts
import Simul

// The Python listing of one hall: what it is called, when it ends, its lines, and what is on the stack.
CodeSheet {
    id: root

    readonly property Run run: view.hall.run
    readonly property bool mistaken: view.mistake >= 0

    signal copyWanted

    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    heading: RowLayout {
        anchors.fill: parent
        spacing: 8 * Theme.unit

        ColumnLayout {
            spacing: 0

            RowLayout {
                spacing: 8 * Theme.unit

                PlainText {
                    id: title

                    objectName: "title"
                    text: root.mistaken ? root.words.mistake(root.view.mistake)
                                        : WayWords.name(root.view.way, WayWords.count(root.run))
                    color: Theme.text
                    font.pixelSize: Math.round(16 * Theme.unit)
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                WrongTag { text: root.mistaken ? qsTr("a common mistake") : WayWords.wrong(root.view.way) }
            }
            SoftText {
                objectName: "ending"
                text: root.mistaken ? root.words.printed(root.view.mistake)
                    : root.run ? qsTr("ends %1").arg(TimeText.clock(root.run.lastReplyMs)) : ""
                Layout.fillWidth: true
            }
        }
        AppButton {
            objectName: "copyButton"
            text: qsTr("Copy")
            name: qsTr("Copy this listing")
            onClicked: root.copyWanted()
        }
    }
}
