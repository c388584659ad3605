import QtQuick
import QtQuick.Templates as T
import Simul

// Scrolls by mouse, and by itself to where the keyboard goes.
Flickable {
    id: root

    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent)
            if (up === contentItem)
                return true
        return false
    }

    clip: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height

    T.ScrollBar.vertical: Thumb {}

    onFocusedChanged: {
        if (!focused || !holds(focused))
            return
        const top = focused.mapToItem(contentItem, 0, 0).y - 10 * Theme.unit
        const bottom = top + focused.height + 20 * Theme.unit
        if (top < contentY)
            contentY = Math.max(0, top)
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(contentHeight, bottom) - height)
    }
}
