import QtQuick
import Simul

// The numbers of the exhibition, with what they come to.
Panel {
    id: root

    required property Exhibition exhibition
    readonly property Settings settings: exhibition.settings

    // What opens below the edge comes into view, as far as there is room.
    function reveal(group: Item): void {
        const bottom = group.mapToItem(rows, 0, group.height).y + rows.y + 10 * Theme.unit
        const top = group.mapToItem(rows, 0, 0).y + rows.y - 10 * Theme.unit
        view.contentY = Math.min(top, Math.max(view.contentY, Math.min(bottom, view.contentHeight) - view.height))
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Parameters")

    ScrollArea {
        id: view

        objectName: "scroll"
        anchors.fill: parent
        anchors.margins: 3 * Theme.unit
        anchors.bottomMargin: problem.visible ? problem.height + 14 * Theme.unit : 3 * Theme.unit
        contentHeight: rows.implicitHeight + 22 * Theme.unit

        Column {
            id: rows

            x: 13 * Theme.unit
            y: 10 * Theme.unit
            width: view.width - 26 * Theme.unit
            spacing: 4 * Theme.unit

            Item {
                width: parent.width
                height: reset.height

                PlainText {
                    text: qsTr("Parameters")
                    color: Theme.text
                    font.pixelSize: Math.round(15 * Theme.unit)
                    font.weight: Font.DemiBold
                    anchors.verticalCenter: parent.verticalCenter
                }
                AppButton {
                    id: reset

                    objectName: "resetButton"
                    text: qsTr("Classic")
                    name: qsTr("Back to the classic exhibition")
                    kind: Icon.Reset
                    flat: true
                    implicitHeight: Math.round(28 * Theme.unit)
                    anchors.right: parent.right
                    onClicked: root.exhibition.reset()
                }
            }
            ParameterRow {
                objectName: "boards"
                width: parent.width
                settings: root.settings
                label: qsTr("Boards")
                field: Choice.BoardsField
                stops: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
                    27, 28, 29, 30, 32, 36, 40, 48, 60, 80, 100, 150, 200, 300, 500, 1000]
            }
            ParameterRow {
                objectName: "pairs"
                width: parent.width
                settings: root.settings
                label: qsTr("Pairs of moves")
                field: Choice.PairsField
                stops: [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60, 80, 100, 150, 200]
            }
            ParameterRow {
                objectName: "master"
                width: parent.width
                settings: root.settings
                label: qsTr("Master thinks")
                field: Choice.MasterField
                stops: [100, 200, 500, 1000, 2000, 3000, 4000, 5000, 6000, 8000, 10000, 12000, 15000, 20000, 25000,
                    30000, 40000, 50000, 55000, 60000, 90000, 120000, 180000, 300000, 600000]
            }
            ParameterRow {
                objectName: "opponent"
                width: parent.width
                settings: root.settings
                label: qsTr("Opponent thinks")
                field: Choice.OpponentField
                stops: [0, 1000, 2000, 5000, 10000, 15000, 20000, 25000, 30000, 35000, 40000, 45000, 50000, 55000,
                    60000, 90000, 120000, 180000, 300000, 600000, 1200000, 3600000]
            }
            ParameterRow {
                objectName: "walk"
                width: parent.width
                settings: root.settings
                label: qsTr("Walking")
                field: Choice.WalkField
                stops: [0, 100, 200, 500, 1000, 2000, 3000, 4000, 5000, 6000, 8000, 10000, 15000, 20000, 30000, 60000]
            }
            ParameterRow {
                objectName: "masters"
                width: parent.width
                settings: root.settings
                label: qsTr("Masters")
                field: Choice.MastersField
            }
            ParameterRow {
                objectName: "inPlay"
                width: parent.width
                settings: root.settings
                label: qsTr("In play at once")
                field: Choice.InPlayField
            }
            SoftText { text: qsTr("Next board") }
            SegmentedControl {
                width: parent.width
                name: qsTr("Next board")
                stretch: true
                words: [qsTr("first ready"), qsTr("fixed round"), qsTr("last ready")]
                current: root.settings.policy
                onChosen: index => root.settings.policy = index
            }
            Grid {
                id: headings

                readonly property real column: Math.floor((parent.width - columnSpacing) / 2)

                width: parent.width
                columns: 2
                columnSpacing: 6 * Theme.unit
                topPadding: 4 * Theme.unit

                GroupHeading { objectName: "gamesHeading"; width: headings.column; group: gamesGroup }
                GroupHeading { objectName: "threadsHeading"; width: headings.column; group: threadsGroup }
                GroupHeading { objectName: "luckHeading"; width: headings.column; group: luckGroup }
                GroupHeading { objectName: "incidentsHeading"; width: headings.column; group: incidentsGroup }
            }
            GamesGroup {
                id: gamesGroup

                objectName: "gamesGroup"
                onOpened: root.reveal(gamesGroup)
                width: parent.width
                settings: root.settings
                games: root.exhibition.games
            }
            ThreadsGroup {
                id: threadsGroup

                objectName: "threadsGroup"
                onOpened: root.reveal(threadsGroup)
                width: parent.width
                settings: root.settings
            }
            LuckGroup {
                id: luckGroup

                objectName: "luckGroup"
                onOpened: root.reveal(luckGroup)
                width: parent.width
                settings: root.settings
            }
            IncidentsGroup {
                id: incidentsGroup

                objectName: "incidentsGroup"
                onOpened: root.reveal(incidentsGroup)
                width: parent.width
                settings: root.settings
            }
            Item { width: 1; height: 4 * Theme.unit }
            Rectangle {
                width: parent.width
                height: Theme.hair
                color: Theme.panelEdge
            }
            PredictionTable {
                width: parent.width
                exhibition: root.exhibition
            }
        }
    }

    RunProblem { id: problem; exhibition: root.exhibition }
}
