pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// When does it pay at all? The speed-up over two numbers.
FocusScope {
    id: root

    required property Exhibition exhibition
    required property ExploreChoices choices
    readonly property bool roomy: width > 700 * Theme.unit
    readonly property bool tableShown: choices.table || (width > 0 && (width < 420 * Theme.unit || height < 300 * Theme.unit))
    readonly property var ups: words.fields.concat([Choice.NoField])

    signal viewChosen(string view)

    ExploreWords { id: words }
    MapModel {
        id: model

        exhibition: root.exhibition
        active: root.visible
        across: root.choices.across
        up: root.choices.up
        logarithmic: root.choices.mapLogarithmic
        onAxesChanged: {
            root.choices.across = model.across
            root.choices.up = model.up
        }
    }
    MapLines {
        id: lines

        map: model
        exhibition: root.exhibition
        words: words
        ring: chart.ring
    }

    Binding { target: root.choices; property: "busy"; value: model.busy }
    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_C && event.modifiers === Qt.ControlModifier)
            chart.copy(model.text())
        else if (event.key === Qt.Key_L && event.modifiers === Qt.ShiftModifier)
            root.choices.mapLogarithmic = !root.choices.mapLogarithmic
        else if (event.key === Qt.Key_X && event.modifiers === Qt.NoModifier && !root.tableShown)
            acrossMenu.clicked()
        else if (event.key === Qt.Key_Y && event.modifiers === Qt.NoModifier && !root.tableShown)
            upMenu.clicked()
        else
            event.accepted = false
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 4 * Theme.unit

        ExploreBar {
            view: "map"
            roomy: root.roomy
            onViewChosen: view => root.viewChosen(view)

            AppButton {
                objectName: "log"
                text: qsTr("log")
                name: qsTr("Logarithmic axes")
                keys: "Shift+L"
                implicitHeight: Math.round(28 * Theme.unit)
                checkable: true
                checked: root.choices.mapLogarithmic
                onToggled: {
                    root.choices.mapLogarithmic = checked
                    checked = Qt.binding(() => root.choices.mapLogarithmic)
                }
            }
            TableButton { choices: root.choices }
        }
        ExploreHeadline {
            id: headline

            text: lines.headline
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8 * Theme.unit
            Layout.fillWidth: true

            SoftText {
                objectName: "reading"
                text: lines.drawn
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
        }
        MapChart {
            id: chart

            objectName: "map"
            visible: !root.tableShown
            focus: visible
            activeFocusOnTab: true
            map: model
            themeName: Theme.name
            unit: Theme.unit
            words: lines.inside
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.Chart
            Accessible.name: headline.text
            Accessible.description: lines.lines.join(", ")

            FocusRing {
                shown: chart.activeFocus
            }
            AxisMenu {
                id: upMenu

                objectName: "yMenu"
                visible: chart.area.width > 0
                x: Math.round(chart.area.x - 36 * Theme.unit)
                y: chart.height - height - 4 * Theme.unit
                axis: qsTr("Up")
                sign: "↑ "
                names: words.fieldNames.concat([qsTr("opponent / master")])
                current: root.ups.indexOf(model.up)
                onChosen: index => root.choices.up = root.ups[index]
            }
            AxisMenu {
                id: acrossMenu

                objectName: "xMenu"
                visible: chart.area.width > 0
                x: Math.round(chart.area.x + chart.area.width - width)
                y: chart.height - height - 4 * Theme.unit
                axis: qsTr("Across")
                sign: "→ "
                names: words.fieldNames
                current: words.fields.indexOf(model.across)
                onChosen: index => root.choices.across = words.fields[index]
            }
        }
        LazyItem {
            wanted: root.tableShown
            focus: wanted
            page: Qt.resolvedUrl("ExploreTable.qml")
            given: ({rows: model, focus: true,
                     headings: Qt.binding(() => [words.fieldName(model.across),
                         words.fieldName(model.up === Choice.NoField ? Choice.OpponentField : model.up),
                         lines.leftName, lines.rightName, qsTr("speed-up")])})
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        CommandRow {
            command: model.command
            roomy: root.roomy
            hint: qsTr("A click sets both numbers. Arrows move the ring, Enter sets.")
            onCopyWanted: text => chart.copy(text)
        }
    }
}
