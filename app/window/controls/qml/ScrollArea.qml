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

    // The keyboard came back from a menu or another window, or went where the mouse is: nobody has moved.
    function hasComeBack(item: Item): bool {
        const reason = (item as T.Control)?.focusReason ?? (item as T.TextField)?.focusReason ?? Qt.TabFocusReason
        return reason === Qt.PopupFocusReason || reason === Qt.ActiveWindowFocusReason || reason === Qt.MouseFocusReason
    }

    onFocusedChanged: {
        if (!focused || !holds(focused) || hasComeBack(focused))
            return
        const top = focused.mapToItem(contentItem, 0, 0).y - 10 * Theme.unit
        const bottom = top + focused.height + 20 * Theme.unit
        if (top < contentY)
            contentY = Math.max(0, top)
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(contentHeight, bottom) - height)
    }
}
