pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Simul

// A setup to choose: its name, what it is, and how long both halls take, or why its file is none.
T.AbstractButton {
    id: root

    // Of SetupShelf.cards.
    required property var card
    // How halls end is not to be said.
    property bool secret: false
    readonly property string title: card.name ?? ""
    readonly property string fault: card.fault ?? ""
    readonly property string reading: card.reading ?? ""
    readonly property real leftMs: card.leftMs ?? 0
    readonly property real rightMs: card.rightMs ?? 0
    readonly property real longest: Math.max(leftMs, rightMs, 1)
    readonly property bool drawn: fault.length === 0 && !secret && leftMs > 0 && rightMs > 0
    readonly property string sooner: leftMs > rightMs * 1.005 ? qsTr("%1 × sooner").arg((leftMs / rightMs).toPrecision(3))
                                   : rightMs > leftMs * 1.005 ? qsTr("later") : qsTr("as long")

    implicitHeight: Math.round(154 * Theme.unit)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    enabled: fault.length === 0

    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: fault.length > 0 ? fault : [card.note ?? "", reading, drawn ? TimeText.clock(leftMs) + ", " + TimeText.clock(rightMs) : ""]
                                                           .filter(text => text.length > 0).join(". ")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius * Theme.unit
        color: Theme.panel
        border.width: Theme.hair
        border.color: root.hovered && root.enabled ? Theme.accent : Theme.panelEdge

        FocusRing { shown: root.visualFocus }
    }
    Column {
        x: Math.round(14 * Theme.unit)
        y: Math.round(10 * Theme.unit)
        width: root.width - 2 * x
        spacing: Math.round(2 * Theme.unit)

        Item {
            width: parent.width
            height: name.implicitHeight

            PlainText {
                id: name

                text: root.title
                width: parent.width - (mistake.visible ? mistake.width + 6 * Theme.unit : 0)
                elide: Text.ElideRight
                color: Theme.text
                font.pixelSize: Math.round(15 * Theme.unit)
                font.weight: Font.DemiBold
            }
            PlainText {
                id: mistake

                visible: root.card.mistake ?? false
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: qsTr("a common mistake")
                color: Theme.error
                font.pixelSize: Math.round(11 * Theme.unit)
                font.weight: Font.DemiBold
            }
        }
        PlainText {
            visible: text.length > 0
            text: root.card.note ?? ""
            width: parent.width
            elide: Text.ElideRight
            color: Theme.text
            font.pixelSize: Math.round(12 * Theme.unit)
        }
        SoftText {
            visible: text.length > 0
            text: root.reading
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 3
            font.pixelSize: Math.round(12 * Theme.unit)
        }
        ProblemText {
            text: root.fault
            width: parent.width
            maximumLineCount: 5
            elide: Text.ElideRight
        }
    }
    Column {
        visible: root.drawn
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { leftMargin: 14 * Theme.unit; rightMargin: 14 * Theme.unit; bottomMargin: 10 * Theme.unit }
        spacing: Math.round(4 * Theme.unit)

        Repeater {
            model: 2
            delegate: Item {
                id: bar

                required property int index
                readonly property real ms: index === 0 ? root.leftMs : root.rightMs
                readonly property real room: bar.parent ? bar.parent.width - 130 * Theme.unit : 0

                width: bar.parent ? bar.parent.width : 0
                height: Math.round(15 * Theme.unit)

                Rectangle {
                    id: length

                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(2, bar.room * bar.ms / root.longest)
                    height: Math.round(8 * Theme.unit)
                    radius: 1
                    color: bar.index === 0 ? Theme.textSoft : Theme.accent
                }
                PlainText {
                    anchors { left: length.right; leftMargin: 6 * Theme.unit; verticalCenter: parent.verticalCenter }
                    text: bar.index === 0 ? TimeText.clock(bar.ms) : TimeText.clock(bar.ms) + "  " + root.sooner
                    color: bar.index === 0 ? Theme.textSoft : Theme.accentText
                    font.pixelSize: Math.round(12 * Theme.unit)
                    font.weight: bar.index === 0 ? Font.Normal : Font.DemiBold
                }
            }
        }
    }
}
