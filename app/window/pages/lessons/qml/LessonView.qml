import QtQuick
import QtQuick.Layouts
import Simul

// One lesson: what it asks or tells at the left, its two halls and their timeline at the right; as two tabs where
// there is little room.
FocusScope {
    id: root

    required property LessonRoom room
    required property Preferences preferences
    readonly property real gap: Math.round(10 * Theme.unit)
    readonly property bool wide: width > 940 * Theme.unit
    readonly property bool hasHalls: room.halls.hasLeft || room.halls.hasRight
    // Which tab is shown where there are two: 0: the question, 1: the halls.
    property int tab: 0
    readonly property bool wordsShown: wide || tab === 0 || !hasHalls
    readonly property bool hallsShown: hasHalls && (wide || tab === 1)
    readonly property int stage: room.stage

    signal listWanted
    signal lessonWanted(string lesson)
    signal raceWanted(bool nextStep)
    signal listingWanted(string listing, string line)
    signal waysWanted
    signal copyWanted(string text)

    // What is watched is seen, and what is asked is read.
    onStageChanged: tab = stage === LessonRoom.Run ? 1 : 0
    Component.onCompleted: panel.forceActiveFocus()

    LessonWords {
        id: words

        room: root.room
    }

    // For whom listens: where one is, and what came of it.
    Item {
        objectName: "lessonLive"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: words.live
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.gap
        spacing: root.gap

        LessonHeader {
            id: header

            objectName: "lessonHeader"
            room: root.room
            onListWanted: root.listWanted()
            onCopyWanted: text => root.copyWanted(text)
            onRaceWanted: root.raceWanted(false)
            Layout.fillWidth: true
        }
        SegmentedControl {
            objectName: "lessonTabs"
            visible: !root.wide && root.hasHalls
            name: qsTr("What is shown")
            words: [root.stage === LessonRoom.Predict ? qsTr("Question") : root.stage === LessonRoom.Run ? qsTr("What to watch")
                        : qsTr("Explanation"), qsTr("Halls")]
            current: root.tab
            stretch: true
            onChosen: index => root.tab = index
            Layout.fillWidth: true
        }
        ProblemText {
            objectName: "lessonFailure"
            visible: text.length > 0
            text: root.room.failure.length > 0 ? root.room.failure : header.failure
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: root.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            FocusScope {
                id: panel

                objectName: "lessonPanel"
                visible: root.wordsShown
                focus: true
                Layout.fillWidth: !root.wide || !root.hasHalls
                Layout.preferredWidth: root.wide && root.hasHalls ? Math.round(Math.min(0.34 * root.width, 520 * Theme.unit)) : -1
                Layout.fillHeight: true

                Panel { anchors.fill: parent }
                Loader {
                    id: content

                    readonly property url wanted: Qt.resolvedUrl(root.stage === LessonRoom.Predict ? "LessonQuestion.qml"
                        : root.stage === LessonRoom.Run ? "LessonWatch.qml" : "LessonExplain.qml")

                    function fill(): void {
                        setSource(wanted, {room: root.room, words: words, focus: true})
                        forceActiveFocus()
                    }

                    anchors.fill: parent
                    anchors.margins: Math.round(18 * Theme.unit)
                    focus: true
                    onWantedChanged: fill()
                    Component.onCompleted: fill()
                }
                Connections {
                    target: content.item
                    ignoreUnknownSignals: true  // each stage asks for something else
                    function onLessonWanted(lesson: string): void { root.lessonWanted(lesson) }
                    function onListingWanted(listing: string, line: string): void { root.listingWanted(listing, line) }
                    function onWaysWanted(): void { root.waysWanted() }
                    function onRaceWanted(): void { root.raceWanted(true) }
                }
            }
            LessonStage {
                objectName: "lessonStage"
                visible: root.hallsShown
                room: root.room
                reducedMotion: root.preferences.reducedMotion
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
