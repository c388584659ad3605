pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Simul

// All ways to play as a list to choose from, by mouse or with the arrow keys.
ListView {
    id: root

    required property Run run
    required property Settings settings
    signal chosen(int way)

    implicitHeight: contentHeight
    clip: true
    model: WaysModel {
        id: ways

        settings: root.settings
    }
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    keyNavigationWraps: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Ways to play this hall")

    onVisibleChanged: if (visible) currentIndex = ways.rowOf(run.way)
    Keys.onReturnPressed: chosen(ways.wayAt(currentIndex))
    Keys.onEnterPressed: chosen(ways.wayAt(currentIndex))
    Keys.onSpacePressed: chosen(ways.wayAt(currentIndex))

    T.ScrollBar.vertical: Thumb {}

    delegate: WayRow {
        required property int index

        width: root.width
        checked: root.run.way === way
        current: root.currentIndex === index
        onEntered: root.currentIndex = index
        onClicked: root.chosen(way)
    }
}
