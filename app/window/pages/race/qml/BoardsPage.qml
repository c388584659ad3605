pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Simul

// One row a board at this moment: the sum of all durations is not how long the exhibition lasts.
FocusScope {
    id: root

    required property HallView leftView
    required property HallView rightView
    required property Exhibition exhibition
    readonly property HallView shownHall: side === 0 ? leftView : side === 2 ? kept : rightView
    // 0: left, 1: right, 2: the kept run.
    property int side: 1

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Boards")

    HallView {
        id: kept

        run: root.exhibition.pinned
        playback: root.rightView.playback
    }
    Connections {
        target: root.exhibition
        function onPinnedChanged(): void {
            if (root.side === 2 && !root.exhibition.hasPinned)
                root.side = 1
        }
    }
    BoardsModel {
        id: boards

        hall: root.shownHall
        active: root.visible
    }

    Panel {
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: 12 * Theme.unit
            spacing: 6 * Theme.unit

            RowLayout {
                spacing: 12 * Theme.unit

                SegmentedControl {
                    objectName: "side"
                    name: qsTr("Hall")
                    words: {
                        const names = [WayWords.nameAt(root.leftView.run, 0), WayWords.nameAt(root.rightView.run, 0)]
                        return root.exhibition.hasPinned
                            ? names.concat(qsTr("kept: %1").arg(WayWords.nameAt(kept.run, 0))) : names
                    }
                    current: root.side
                    onChosen: index => root.side = index
                }
                SoftText {
                    text: qsTr("at %1").arg(TimeText.clock(root.shownHall.nowMs))
                    Layout.fillWidth: true
                }
            }
            SpanAndSum {
                objectName: "spanAndSum"
                spanMs: boards.spanMs
                sumMs: boards.sumMs
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
            BoardCells {
                heading: true
                cells: [qsTr("board"), qsTr("state"), qsTr("pair"), qsTr("opened"), qsTr("over"), qsTr("waited"),
                    qsTr("she thought"), qsTr("opponent thought"), qsTr("lasted")]
                Layout.fillWidth: true
                Layout.rightMargin: 12 * Theme.unit
            }
            ListView {
                id: list

                objectName: "boardRows"
                clip: true
                model: boards
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: 0
                activeFocusOnTab: true
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.role: Accessible.Table
                Accessible.name: qsTr("Boards of the hall: %1").arg(WayWords.nameAt(root.shownHall.run, 0))

                T.ScrollBar.vertical: Thumb {}

                delegate: BoardRow {
                    objectName: "boardRow"
                    width: list.width
                    current: ListView.isCurrentItem && list.activeFocus
                }
            }
        }
    }
}
