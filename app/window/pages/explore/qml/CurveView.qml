pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// Where is the 13th board? Three charts over one number: last reply, speed-up and how busy she is, or what was chosen.
FocusScope {
    id: root

    required property Exhibition exhibition
    required property ExploreChoices choices
    readonly property bool roomy: width > 700 * Theme.unit
    readonly property bool tableShown: choices.table || (width > 0 && (width < 420 * Theme.unit || height < 300 * Theme.unit))
    readonly property string leftName: (exhibition.left.way, WayWords.nameAt(exhibition.left, 0))
    readonly property string rightName: (exhibition.right.way, WayWords.nameAt(exhibition.right, 0))

    signal viewChosen(string view)

    function choose(field: int, value: real): void {
        if (field === Choice.SeedField)
            exhibition.settings.seed = value.toString()
        else
            exhibition.settings.set(field, value)
    }

    ExploreWords { id: words }
    CurveModel {
        id: model

        exhibition: root.exhibition
        active: root.visible
        field: root.choices.field
        logarithmic: root.choices.logarithmic
    }

    Binding { target: root.choices; property: "busy"; value: model.busy }
    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_C && event.modifiers === Qt.ControlModifier)
            chart.copy(model.text())
        else if (event.key === Qt.Key_L && event.modifiers === Qt.ShiftModifier)
            root.choices.logarithmic = !root.choices.logarithmic
        else if (event.key === Qt.Key_X && event.modifiers === Qt.NoModifier && !root.tableShown)
            axis.clicked()
        else if (event.key === Qt.Key_Y && event.modifiers === Qt.NoModifier && !root.tableShown)
            (titles.itemAt(0) as AxisMenu).clicked()
        else
            event.accepted = false
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 4 * Theme.unit

        ExploreBar {
            view: "curve"
            roomy: root.roomy
            onViewChosen: view => root.viewChosen(view)

            SegmentedControl {
                visible: !root.tableShown
                name: qsTr("Range")
                words: [qsTr("Everything"), qsTr("Shorter run")]
                current: root.choices.everything ? 0 : 1
                onChosen: index => root.choices.everything = index === 0
            }
            AppButton {
                objectName: "log"
                text: qsTr("log")
                name: qsTr("Logarithmic axes")
                keys: "Shift+L"
                implicitHeight: Math.round(28 * Theme.unit)
                checkable: true
                checked: root.choices.logarithmic
                onToggled: {
                    root.choices.logarithmic = checked
                    checked = Qt.binding(() => root.choices.logarithmic)
                }
            }
            TableButton { choices: root.choices }
        }
        CurveHeadline {
            id: headline

            curve: model
            words: words
            leftName: root.leftName
            rightName: root.rightName
            result: root.choices.results[0]
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8 * Theme.unit
            Layout.fillWidth: true

            CurveReading {
                id: reading

                curve: model
                words: words
                leftName: root.leftName
                rightName: root.rightName
                pointed: chart.pointed
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
        }
        MovingCurve {
            id: chart

            objectName: "curve"
            visible: !root.tableShown
            focus: visible
            activeFocusOnTab: true
            curve: model
            themeName: Theme.name
            unit: Theme.unit
            everything: root.choices.everything
            results: root.choices.results
            words: lines.words
            onValueWanted: value => root.choose(model.field, value)
            still: root.choices.reducedMotion
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.Chart
            Accessible.name: headline.text
            Accessible.description: reading.reading(model.here)

            Repeater {
                id: titles

                model: chart.titles.length
                delegate: AxisMenu {
                    id: title

                    required property int index

                    objectName: "yMenu"
                    x: chart.titles[index]?.x ?? 0
                    y: Math.round((chart.titles[index]?.y ?? 0) + 5 * Theme.unit)
                    axis: qsTr("Up")
                    names: words.resultNames
                    current: root.choices.results[index] ?? 0
                    onChosen: result => root.choices.results = root.choices.results.map((old, at) => at === title.index ? result : old)
                }
            }
            AxisMenu {
                id: axis

                objectName: "xMenu"
                visible: chart.titles.length > 0
                x: chart.width - width - 2 * Theme.unit
                y: Math.round(chart.axis.y + 4 * Theme.unit)
                axis: qsTr("Across")
                names: words.fieldNames
                current: words.fields.indexOf(root.choices.field)
                onChosen: index => root.choices.field = words.fields[index]
            }
        }
        CurveLines {
            id: lines

            curve: model
            exhibition: root.exhibition
            leftName: root.leftName
            rightName: root.rightName
        }
        LazyItem {
            objectName: "curveTable"
            wanted: root.tableShown
            focus: wanted
            page: Qt.resolvedUrl("ExploreTable.qml")
            given: ({rows: model, here: Qt.binding(() => words.value(model.field, model.here)), focus: true,
                     headings: Qt.binding(() => [words.fieldName(model.field), root.leftName, root.rightName, qsTr("speed-up"),
                         qsTr("busy: %1").arg(root.leftName), qsTr("busy: %1").arg(root.rightName)])})
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        CommandRow {
            command: model.command
            roomy: root.roomy
            hint: qsTr("Drag, or press ← →; Shift: in fives")
            onCopyWanted: text => chart.copy(text)
        }
    }
}
