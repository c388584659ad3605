import QtQuick
import Simul

// When does asynchronous play pay? Four views, and the parameters beside them.
FocusScope {
    id: root

    required property Exhibition exhibition
    property bool reducedMotion: false
    // "curve", "map", "luck" or "ways"
    property string shownView: "curve"
    readonly property var views: ["curve", "map", "luck", "ways"]
    readonly property var files: ["CurveView.qml", "MapView.qml", "LuckView.qml", "WaysView.qml"]
    // All but the table of ways, which keeps a secret row by row, give away how the halls end.
    readonly property bool secret: shownView !== "ways" && !(exhibition.left.told && exhibition.right.told)
    readonly property bool busy: choices.busy
    readonly property bool wide: width > 1050 * Theme.unit && height > 520 * Theme.unit

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Explore")

    function toggleParameters(): void { dock.toggle() }
    function openView(): void {
        content.setSource(Qt.resolvedUrl(files[views.indexOf(shownView)]),
                          {exhibition: exhibition, choices: choices, focus: true})
    }
    onShownViewChanged: openView()
    Component.onCompleted: openView()

    Keys.onPressed: event => {
        const view = event.key - Qt.Key_1
        const plain = (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier
        event.accepted = plain && (event.key === Qt.Key_P || (view >= 0 && view < views.length))
        if (!event.accepted)
            return
        if (event.key === Qt.Key_P)
            toggleParameters()
        else
            shownView = views[view]
    }

    ExploreChoices {
        id: choices

        reducedMotion: root.reducedMotion
    }
    Panel {
        id: panel

        anchors { left: parent.left; right: dock.left; top: parent.top; bottom: parent.bottom }
        anchors.margins: Math.round(10 * Theme.unit)

        Loader {
            id: content

            objectName: "view"
            anchors.fill: parent
            anchors.margins: Math.round(12 * Theme.unit)
            focus: true
            visible: !root.secret
        }
        Connections {
            target: content.item
            ignoreUnknownSignals: true
            function onViewChosen(view: string): void { root.shownView = view }
        }
        PlainText {
            objectName: "secret"
            visible: root.secret
            anchors.centerIn: parent
            width: parent.width - 40 * Theme.unit
            text: qsTr("The charts are hidden until both halls have ended. H shows them.")
            color: Theme.textSoft
            font.pixelSize: Math.round(16 * Theme.unit)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    ParameterDock {
        id: dock

        objectName: "exploreParameters"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        anchors { topMargin: panel.anchors.margins; bottomMargin: panel.anchors.margins }
        anchors.rightMargin: docked ? panel.anchors.margins : 0
        exhibition: root.exhibition
        wide: root.wide
        page: root
    }
}
