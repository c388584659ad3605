pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Simul

// A list to choose from, by mouse or with the arrow keys. An entry has `what`, `words`, `keys`, and if need be
// `enabled`, `checked` (for something that is so or not) and `apart`.
ListView {
    id: root

    required property string name
    required property var entries
    readonly property bool showsChecks: entries.some(entry => entry.checked !== undefined)

    signal chosen(string what)

    function choose(index: int): void {
        if (index >= 0 && entries[index].enabled !== false)
            chosen(entries[index].what)
    }
    // The next entry that can be chosen.
    function go(way: int): void {
        for (let n = 1; n <= count; ++n) {
            const index = (currentIndex + way * n + count * 2) % count
            if (entries[index].enabled !== false) {
                currentIndex = index
                return
            }
        }
    }

    implicitHeight: contentHeight
    clip: contentHeight > height
    model: entries.length
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    highlightMoveDuration: 0
    keyNavigationEnabled: false
    activeFocusOnTab: true
    Accessible.role: Accessible.PopupMenu
    Accessible.name: name

    onVisibleChanged: if (visible) {
        currentIndex = -1
        go(1)
    }
    Keys.onUpPressed: go(-1)
    Keys.onDownPressed: go(1)
    Keys.onReturnPressed: choose(currentIndex)
    Keys.onEnterPressed: choose(currentIndex)
    Keys.onSpacePressed: choose(currentIndex)

    T.ScrollBar.vertical: Thumb {}

    delegate: MenuRow {
        required property int index
        // Rows outlive the entries for a moment when there are fewer of them.
        readonly property var entry: root.entries[index] ?? {what: "", words: ""}

        objectName: entry.what
        width: root.width
        text: entry.words
        keys: entry.keys ?? ""
        enabled: entry.enabled !== false
        checkable: false
        checked: entry.checked === true
        showsChecks: root.showsChecks
        apart: entry.apart === true && index > 0
        current: root.currentIndex === index && root.activeFocus
        onEntered: {
            root.currentIndex = index
            root.forceActiveFocus(Qt.MouseFocusReason)
        }
        onClicked: root.choose(index)
    }
}
