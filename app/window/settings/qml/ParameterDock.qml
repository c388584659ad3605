import QtQuick
import Simul

// The parameters beside a page where there is room, unless that is to have it; else in a drawer over it.
Item {
    id: root

    required property Exhibition exhibition
    required property bool wide
    required property Item page
    property bool shown: true
    // The keyboard is here when the page opens.
    property bool first: false
    readonly property bool docked: wide && shown

    function toggle(): void {
        if (wide)
            shown = !shown
        else if (drawer.opened)
            drawer.close()
        else
            drawer.open()
    }

    onWideChanged: if (wide) drawer.close()

    visible: docked
    implicitWidth: docked ? Math.round(250 * Theme.unit) : 0

    ParameterDrawer {
        id: drawer

        objectName: "drawer"
        parent: root.page
    }
    ParameterPane {
        objectName: "parameters"
        parent: (root.wide ? root : drawer.contentItem) as Item
        visible: !root.wide || root.shown
        anchors.fill: parent
        focus: root.first || !root.wide
        exhibition: root.exhibition
    }
}
