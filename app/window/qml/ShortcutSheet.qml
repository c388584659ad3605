pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Simul

// All keys on one sheet.
T.Popup {
    id: root

    readonly property var keys: [
        [qsTr("Space"), qsTr("play or pause")],
        ["← →", qsTr("one move back or on")],
        [", .", qsTr("one event back or on")],
        ["Ctrl+← Ctrl+→", qsTr("one round back or on")],
        [qsTr("Page up, page down"), qsTr("one round back or on, also with a presenter")],
        [qsTr("Home, End"), qsTr("to the start, to the end")],
        ["+ −", qsTr("faster, slower")],
        ["Ctrl+1 Ctrl+2 Ctrl+3", qsTr("race, models, boards")],
        ["G", qsTr("type a time to go to")],
        [qsTr("Tab"), qsTr("to the next control; in a hall, arrows choose a board")],
        [qsTr("Enter"), qsTr("look at the chosen board large, then ← → for the next one")],
        ["E", qsTr("show or hide the event loop of both halls")],
        ["P", qsTr("parameters, when the window is small")],
        ["T", qsTr("next theme")],
        ["M", qsTr("reduced motion: jump instead of gliding")],
        ["L", qsTr("English or Korean")],
        ["F11", qsTr("full screen")],
        ["F1 ?", qsTr("this sheet")],
        [qsTr("Esc"), qsTr("close, or leave full screen")]
    ]

    anchors.centerIn: parent
    modal: true
    focus: true
    padding: 22 * Theme.unit
    implicitWidth: Math.min((parent?.width ?? 640) - 16, contentItem.implicitWidth + 2 * padding)
    implicitHeight: contentItem.implicitHeight + 2 * padding

    T.Overlay.modal: Rectangle { color: Qt.rgba(0, 0, 0, 0.4) }

    background: Panel {}

    contentItem: ColumnLayout {
        spacing: 7 * Theme.unit

        RowLayout {
            Text {
                text: qsTr("Keys")
                color: Theme.text
                font.pixelSize: Math.round(18 * Theme.unit)
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            AppButton {
                name: qsTr("Close")
                kind: Icon.Close
                flat: true
                focus: true
                onClicked: root.close()
            }
        }
        Repeater {
            model: root.keys.length
            delegate: RowLayout {
                required property int index
                readonly property var line: root.keys[index]

                spacing: 14 * Theme.unit
                Accessible.role: Accessible.ListItem
                Accessible.name: line[0] + ": " + line[1]

                Text {
                    text: parent.line[0]
                    color: Theme.accentText
                    font.pixelSize: Math.round(13 * Theme.unit)
                    font.weight: Font.DemiBold
                    Layout.preferredWidth: 140 * Theme.unit
                }
                Text {
                    text: parent.line[1]
                    color: Theme.text
                    font.pixelSize: Math.round(13 * Theme.unit)
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Layout.preferredWidth: 330 * Theme.unit
                }
            }
        }
    }
}
