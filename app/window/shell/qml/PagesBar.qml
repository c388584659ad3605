import QtQuick
import QtQuick.Layouts
import Simul

// The pages; and the race as its room, or as a table of all boards.
RowLayout {
    id: root

    required property string page
    required property bool table
    readonly property var pages: ["race", "explore", "code", "lessons", "setups"]
    // Of Explore.
    readonly property var views: ["map", "luck", "ways"]

    signal pageWanted(string name)

    spacing: 8 * Theme.unit

    SegmentedControl {
        objectName: "pages"
        name: qsTr("Page")
        words: [qsTr("Race"), qsTr("Explore"), qsTr("Code"), qsTr("Lessons"), qsTr("Setups")]
        current: root.pages.indexOf(root.views.includes(root.page) ? "explore" : root.page)
        onChosen: index => root.pageWanted(root.pages[index])
    }
    AppButton {
        objectName: "tableButton"
        visible: root.page === "race"
        text: qsTr("Table")
        name: qsTr("All boards as a table")
        keys: "R"
        checkable: true
        checked: root.table
        implicitHeight: Math.round(28 * Theme.unit)
        onToggled: {
            root.pageWanted(root.table ? "race" : "boards")
            checked = Qt.binding(() => root.table)
        }
    }
}
