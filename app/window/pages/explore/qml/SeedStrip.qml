pragma ComponentBehavior: Bound

import QtQuick
import Simul

// Last replies of ten seeds as dots: how much later they are than the earliest of them.
Item {
    id: root

    required property string label
    required property var times
    required property color ink
    // What the whole line stands for: this share of the earliest.
    required property real widest
    readonly property bool known: times.length > 0
    readonly property real least: known ? Math.min(...times) : 0
    readonly property real greatest: known ? Math.max(...times) : 0
    readonly property real dot: Math.round(12 * Theme.unit)

    implicitHeight: Math.round(46 * Theme.unit)
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("%1: from %2 to %3").arg(label).arg(TimeText.clock(least)).arg(TimeText.clock(greatest))

    SoftText {
        id: title

        text: root.label
        width: Math.round(150 * Theme.unit)
        anchors.verticalCenter: line.verticalCenter
    }
    Item {
        id: line

        anchors { left: title.right; right: parent.right; leftMargin: root.dot; rightMargin: 2 * root.dot }
        height: root.dot
        y: 4 * Theme.unit

        Rectangle {
            width: parent.width
            height: Theme.hair
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.panelEdge
        }
        Repeater {
            model: root.times.length
            delegate: Rectangle {
                required property int index
                readonly property real share: root.widest > 0
                    ? (root.times[index] / root.least - 1) / root.widest : 0

                x: share * line.width - width / 2
                y: (line.height - height) / 2
                z: index === 0 ? 1 : 0
                width: root.dot
                height: width
                radius: width / 2
                color: index === 0 ? root.ink : "transparent"
                border.width: Math.max(2, Theme.line)
                border.color: root.ink
            }
        }
        PlainText {
            id: leastText

            visible: root.known
            text: TimeText.clock(root.least)
            color: Theme.text
            font.pixelSize: Math.round(12 * Theme.unit)
            anchors.top: parent.bottom
            anchors.topMargin: 3 * Theme.unit
            x: -root.dot / 2
        }
        PlainText {
            readonly property real latest: root.widest > 0 ? (root.greatest / root.least - 1) / root.widest : 0

            visible: root.known && root.greatest > root.least
            text: qsTr("%1, later by %2 %").arg(TimeText.clock(root.greatest))
                .arg((100 * (root.greatest / root.least - 1)).toFixed(1))
            color: Theme.text
            font.pixelSize: Math.round(12 * Theme.unit)
            anchors.top: parent.bottom
            anchors.topMargin: 3 * Theme.unit
            x: Math.max(leastText.x + leastText.width + root.dot,
                        latest * line.width + root.dot - width)
        }
    }
}
