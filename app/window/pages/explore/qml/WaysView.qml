pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// All ways to play with these numbers, side by side, and what luck does to both halls.
FocusScope {
    id: root

    required property Exhibition exhibition
    required property ExploreChoices choices
    readonly property real gap: Math.round(10 * Theme.unit)
    readonly property bool roomy: width > 1000 * Theme.unit
    readonly property bool narrow: width < 690 * Theme.unit
    // Other ways are told when both halls are.
    readonly property bool told: exhibition.left.told && exhibition.right.told

    signal viewChosen(string view)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Ways")

    WayResults {
        id: modes

        settings: root.exhibition.settings
        active: root.visible
    }

    WayCurves {
        id: curves

        settings: root.exhibition.settings
        active: root.visible && root.told
    }
    Binding { target: root.choices; property: "busy"; value: modes.busy || curves.busy }

    ColumnLayout {
        anchors.fill: parent
        spacing: 6 * Theme.unit

        ExploreBar {
            view: "ways"
            roomy: root.width > 560 * Theme.unit
            onViewChosen: view => root.viewChosen(view)
        }
        ScrollArea {
            id: view

            contentHeight: cards.implicitHeight
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: cards

                width: view.width - 12 * Theme.unit
                spacing: 2 * Theme.unit

                ExploreHeadline {
                    text: qsTr("Every way to play %n board(s)", "", root.exhibition.settings.boards)
                    Layout.fillWidth: true
                }
                SoftText {
                    text: modes.busy ? qsTr("Computing…")
                        : qsTr("Last reply over boards on one scale: each line is twice as long. Grey: one after another, asyncio. Choose one: the right hall plays it.")
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Layout.bottomMargin: 4 * Theme.unit
                }
                WaysCells {
                    roomy: root.roomy
                    narrow: root.narrow
                    heading: true
                    name: qsTr("in code")
                    cells: [qsTr("last reply"), qsTr("speed-up"), qsTr("busy"), qsTr("longest wait"),
                        qsTr("turns"), qsTr("broken off"), qsTr("in play"), qsTr("threads"), qsTr("processes")]
                    Layout.fillWidth: true
                    Layout.leftMargin: 8 * Theme.unit
                    Layout.rightMargin: 8 * Theme.unit
                }
                Repeater {
                    model: modes
                    delegate: WaysRow {
                        required property int index

                        objectName: "model"
                        roomy: root.roomy
                        narrow: root.narrow
                        curves: curves
                        last: index === modes.rowCount() - 1
                        told: root.told
                        chosen: root.exhibition.right.way === way
                        Layout.fillWidth: true
                        onClicked: root.exhibition.choose(root.exhibition.right, way)
                    }
                }
                PinnedCard {
                    objectName: "pinnedCard"
                    exhibition: root.exhibition
                    Layout.fillWidth: true
                    Layout.topMargin: root.gap
                }
            }
        }
    }
}
