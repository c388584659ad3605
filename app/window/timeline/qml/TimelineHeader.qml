import QtQuick
import QtQuick.Layouts
import Simul

// The timeline's name, its legend, and how much of it is shown.
RowLayout {
    id: root

    required property Exhibition exhibition
    required property TimelineRange range
    required property bool unfolded
    required property bool merges

    signal zoomed(real factor)
    signal folded(bool fold)

    spacing: 8 * Theme.unit

    PlainText {
        // The legend needs the room more.
        visible: root.width > 1000 * Theme.unit
        text: qsTr("Timeline")
        color: Theme.text
        font.pixelSize: Math.round(14 * Theme.unit)
        font.weight: Font.DemiBold
    }
    Item {
        id: legendRoom

        Layout.fillWidth: true
        Layout.leftMargin: 2 * Theme.unit
        Layout.fillHeight: true
        clip: true

        TimelineLegend {
            objectName: "legend"
            exhibition: root.exhibition
            merges: root.merges
            room: legendRoom.width
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    SegmentedControl {
        name: qsTr("What the timeline shows")
        words: [qsTr("Everything"), qsTr("Shorter run")]
        current: root.range.fit === TimelineRange.Whole ? 0 : root.range.fit === TimelineRange.Shorter ? 1 : -1
        onChosen: index => index === 0 ? root.range.fitWhole() : root.range.fitShorter()
    }
    AppButton {
        objectName: "zoomOut"
        text: "\u2212"
        name: qsTr("Show more time")
        keys: "\u2212"
        implicitHeight: Math.round(28 * Theme.unit)
        enabled: !root.range.fitsWhole
        onClicked: root.zoomed(1 / 1.5)
    }
    AppButton {
        objectName: "zoomIn"
        text: "+"
        name: qsTr("Show less time")
        keys: "+"
        implicitHeight: Math.round(28 * Theme.unit)
        onClicked: root.zoomed(1.5)
    }
    AppButton {
        objectName: "boardLanes"
        text: qsTr("Boards")
        name: qsTr("Show the boards' lanes")
        checkable: true
        checked: root.unfolded
        implicitHeight: Math.round(28 * Theme.unit)
        onToggled: {
            root.folded(!checked)
            checked = Qt.binding(() => root.unfolded)
        }
    }
}
