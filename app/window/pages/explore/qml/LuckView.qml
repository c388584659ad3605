pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// What if I was lucky? Many seeds of each way, against the same way without luck.
FocusScope {
    id: root

    required property Exhibition exhibition
    required property ExploreChoices choices
    readonly property bool roomy: width > 760 * Theme.unit
    readonly property bool tableShown: choices.table || (width > 0 && (width < 420 * Theme.unit || height < 300 * Theme.unit))
    readonly property var counts: [10, 100, 1000]
    readonly property string leftName: (exhibition.left.way, WayWords.nameAt(exhibition.left, 0))
    readonly property string rightName: (exhibition.right.way, WayWords.nameAt(exhibition.right, 0))

    signal viewChosen(string view)

    // What a row is called; the model is asked again whenever its rows change.
    function ofRows(tell: var): var {
        const found = []
        for (let row = 0; row < rows.count; ++row)
            found.push(tell((rows.itemAt(row) as LuckWay)))
        return found
    }
    function percent(share: real): string { return (100 * share).toFixed(1) }
    function sentence(): string {
        if (!model.varies)
            return qsTr("Nothing varies: every seed comes to the same.")
        if (isNaN(model.leftLater) || isNaN(model.rightLater) || Math.abs(model.leftLater - model.rightLater) < 0.05)
            return qsTr("Last reply with %n seed(s) of each way.", "", model.seeds)
        return qsTr("%1 is %2 % later than without luck, %3 %4 %.").arg(rightName).arg(percent(model.rightLater))
            .arg(leftName).arg(percent(model.leftLater))
    }

    LuckModel {
        id: model

        exhibition: root.exhibition
        active: root.visible
        seeds: root.choices.seeds
    }
    Repeater {
        id: rows

        model: model
        delegate: LuckWay {}
    }

    Binding { target: root.choices; property: "busy"; value: model.busy }
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_C && event.modifiers === Qt.ControlModifier
        if (event.accepted)
            chart.copy(model.text())
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 4 * Theme.unit

        ExploreBar {
            view: "luck"
            roomy: root.roomy
            onViewChosen: view => root.viewChosen(view)

            SegmentedControl {
                objectName: "seedCounts"
                name: qsTr("Seeds")
                words: root.counts.map(count => count.toString())
                names: root.counts.map(count => qsTr("%n seed(s)", "", count))
                current: root.counts.indexOf(root.choices.seeds)
                onChosen: index => root.choices.seeds = root.counts[index]
            }
            SegmentedControl {
                objectName: "luckKinds"
                visible: !root.tableShown
                name: qsTr("Drawn as")
                words: [qsTr("Dots"), qsTr("Steps")]
                current: root.choices.steps ? 1 : 0
                onChosen: index => root.choices.steps = index === 1
            }
            TableButton { choices: root.choices }
        }
        ExploreHeadline {
            id: headline

            text: root.sentence()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8 * Theme.unit
            Layout.fillWidth: true

            SoftText {
                objectName: "reading"
                text: !model.varies ? qsTr("Let the opponents' times vary, here or under Luck at the right.")
                    : root.choices.steps ? qsTr("Steps: the share of seeds that are over by then. Line: median. Band: 90 of 100. Large dot: the seed on show.")
                    : qsTr("Dots: seeds, the same opponents in every way. Line: median. Band: 90 of 100. Large dot: the seed on show.")
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
                Layout.minimumWidth: 0
            }
            SweepProgress {
                busy: model.busy
                done: model.done
                total: model.total
                halted: model.halted
                onStopWanted: model.stopComputing()
                onGoOnWanted: model.goOn()
            }
            AppButton {
                objectName: "letVary"
                visible: !model.varies
                text: qsTr("Let them vary")
                name: qsTr("Let the opponents' times vary exponentially")
                implicitHeight: Math.round(28 * Theme.unit)
                onClicked: root.exhibition.settings.opponentSpread = Choice.Exponential
            }
        }
        LuckChart {
            id: chart

            objectName: "luck"
            visible: !root.tableShown
            focus: visible
            activeFocusOnTab: true
            luck: model
            themeName: Theme.name
            unit: Theme.unit
            steps: root.choices.steps
            names: rows.count < 0 ? [] : root.ofRows(row => row?.words ?? "")
            codes: rows.count < 0 ? [] : root.ofRows(row => row?.code ?? "")
            wrongs: rows.count < 0 ? [] : root.ofRows(row => row?.wrong ?? "")
            axisWords: qsTr("later than without luck")
            medianWord: qsTr("median")
            calmWords: qsTr("without luck %1")
            bandWords: qsTr("90 %: %1 … %2")
            onSeedWanted: (seed, row, keep) => {
                root.exhibition.settings.seed = seed.toString()
                if (keep)
                    root.exhibition.pin((rows.itemAt(row) as LuckWay).way === root.exhibition.left.way
                        ? root.exhibition.left : root.exhibition.right)
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.Chart
            Accessible.name: headline.text
            Accessible.description: (rows.itemAt(chart.row) as LuckWay)?.told ?? ""

            FocusRing {
                shown: chart.activeFocus
            }
        }
        LazyItem {
            wanted: root.tableShown
            focus: wanted
            page: Qt.resolvedUrl("LuckTable.qml")
            given: ({rows: model, focus: true})
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        CommandRow {
            command: model.command
            roomy: root.roomy
            hint: qsTr("A click on a dot puts its seed into both halls")
            onCopyWanted: text => chart.copy(text)
        }
    }
}
