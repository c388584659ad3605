import QtQuick
import QtQuick.Layouts
import Simul

// Where is the 13th board? Last reply, speed-up and how busy she is, over the number of boards.
FocusScope {
    id: root

    required property Exhibition exhibition
    property bool tableShown: width < 640 * Theme.unit || height < 340 * Theme.unit
    readonly property string leftName: WayWords.nameAt(exhibition.left, 0)
    readonly property string rightName: WayWords.nameAt(exhibition.right, 0)

    BoardsCurve {
        id: model

        exhibition: root.exhibition
        active: root.visible
    }

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_C && event.modifiers === Qt.ControlModifier
        if (event.accepted)
            chart.copy(model.text())
    }

    Panel {
        anchors.fill: parent
        anchors.margins: Math.round(10 * Theme.unit)

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Math.round(12 * Theme.unit)
            spacing: 4 * Theme.unit

            CurveHeadline {
                id: headline

                objectName: "headline"
                curve: model
                leftName: root.leftName
                rightName: root.rightName
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 6 * Theme.unit
                Layout.fillWidth: true

                SoftText {
                    objectName: "reading"
                    readonly property int boards: chart.pointed > 0 ? chart.pointed : model.here
                    text: chart.reading(boards)
                    Layout.fillWidth: true
                    Layout.minimumWidth: 0
                }
                AppButton {
                    text: qsTr("Shorter run")
                    checkable: true
                    checked: !chart.everything
                    visible: !root.tableShown
                    onToggled: {
                        chart.everything = !checked
                    }
                }
                AppButton {
                    objectName: "table"
                    text: qsTr("Table")
                    checkable: true
                    checked: root.tableShown
                    onToggled: root.tableShown = checked
                }
            }
            CurveChart {
                id: chart

                objectName: "curve"

                // The model is asked again whenever it has measured.
                function reading(boards: int): string {
                    if (boards < 1 || boards > model.to)
                        return ""
                    const at = model.index(boards - 1, 0)
                    if (!model.data(at, BoardsCurve.KnownRole))
                        return model.busy ? qsTr("Computing…") : ""
                    return qsTr("%n board(s): %1 %2, %3 %4, %5 times sooner", "", boards)
                        .arg(root.leftName).arg(TimeText.clock(model.data(at, BoardsCurve.LeftMsRole)))
                        .arg(root.rightName).arg(TimeText.clock(model.data(at, BoardsCurve.RightMsRole)))
                        .arg(model.data(at, BoardsCurve.SpeedUpRole).toFixed(1))
                }

                visible: !root.tableShown
                focus: visible
                activeFocusOnTab: true
                curve: model
                themeName: Theme.name
                unit: Theme.unit
                leftName: root.leftName
                rightName: root.rightName
                titles: [qsTr("Last reply"), qsTr("Speed-up"), qsTr("How busy she is")]
                axisTitle: qsTr("Boards")
                kneeText: qsTr("knee: %1 boards").arg(Math.round(model.knee * 10) / 10)
                onBoardsWanted: boards => root.exhibition.settings.set(Choice.BoardsField, boards)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.role: Accessible.Chart
                Accessible.name: headline.text
                Accessible.description: reading(model.here)

                FocusRing {
                    shown: chart.activeFocus
                }
            }
            LazyItem {
                objectName: "curveTable"
                wanted: root.tableShown
                focus: wanted
                page: Qt.resolvedUrl("CurveTable.qml")
                given: ({curve: model, leftName: Qt.binding(() => root.leftName),
                         rightName: Qt.binding(() => root.rightName), focus: true})
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            RowLayout {
                visible: model.command !== ""
                spacing: 6 * Theme.unit
                Layout.fillWidth: true

                SoftText {
                    text: model.command
                    font.family: "monospace"
                    Layout.fillWidth: true
                    Layout.minimumWidth: 0
                    Accessible.name: qsTr("On the console: %1").arg(text)
                }
                AppButton {
                    objectName: "copyCommand"
                    text: qsTr("Copy")
                    name: qsTr("Copy the command line")
                    onClicked: chart.copy(model.command)
                }
            }
        }
    }
}
