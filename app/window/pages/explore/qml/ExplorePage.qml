import QtQuick
import Simul

// When does asynchronous play pay? The curve over the boards, and all ways side by side.
FocusScope {
    id: root

    required property Exhibition exhibition
    // "curve" or "ways"
    property string shownView: "curve"
    readonly property var views: ["curve", "ways"]
    // The curve gives away how the halls end.
    readonly property bool secret: shownView === "curve" && !(exhibition.left.told && exhibition.right.told)

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
        visible: !root.secret
        anchors { left: parent.left; right: parent.right; top: choice.bottom; bottom: parent.bottom }
        focus: true
    }
    PlainText {
        objectName: "secret"
        visible: root.secret
        anchors.centerIn: parent
        width: parent.width - 40 * Theme.unit
        text: qsTr("The curve is hidden until both halls have ended. H shows it.")
        color: Theme.textSoft
        font.pixelSize: Math.round(16 * Theme.unit)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
