import QtQuick
import Simul

// When does asynchronous play pay? The curve over the boards, and all ways side by side.
FocusScope {
    id: root

    required property Exhibition exhibition
    // "curve" or "ways"
    property string shownView: "curve"
    readonly property var views: ["curve", "ways"]

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Explore")

    function openView(): void {
        content.setSource(Qt.resolvedUrl(shownView === "ways" ? "WaysPage.qml" : "CurveView.qml"),
                          {exhibition: exhibition, focus: true})
    }
    onShownViewChanged: openView()
    Component.onCompleted: openView()

    Keys.onPressed: event => {
        const view = event.key - Qt.Key_1
        event.accepted = (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier && view >= 0 && view < views.length
        if (event.accepted)
            shownView = views[view]
    }

    SegmentedControl {
        id: choice

        objectName: "views"
        x: Math.round(10 * Theme.unit)
        y: Math.round(8 * Theme.unit)
        name: qsTr("View")
        words: [qsTr("Curve"), qsTr("Ways")]
        current: root.views.indexOf(root.shownView)
        onChosen: index => root.shownView = root.views[index]
    }
    Loader {
        id: content

        objectName: "view"
        anchors { left: parent.left; right: parent.right; top: choice.bottom; bottom: parent.bottom }
        focus: true
    }
}
