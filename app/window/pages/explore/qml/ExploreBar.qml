pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// The views of the page, and at the right what the one on show can do.
GridLayout {
    id: root

    required property string view
    property bool roomy: true
    default property alias options: rest.data

    signal viewChosen(string view)

    readonly property var views: ["curve", "map", "luck", "ways"]

    columns: roomy ? 3 : 1
    columnSpacing: 8 * Theme.unit
    rowSpacing: 4 * Theme.unit
    Layout.fillWidth: true

    SegmentedControl {
        objectName: "views"
        name: qsTr("View")
        words: [qsTr("Curve"), qsTr("Map"), qsTr("Luck"), qsTr("Ways")]
        current: root.views.indexOf(root.view)
        onChosen: index => root.viewChosen(root.views[index])
    }
    Item {
        visible: root.roomy
        Layout.fillWidth: true
    }
    RowLayout {
        id: rest

        spacing: 6 * Theme.unit
    }
}
