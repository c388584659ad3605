import QtQuick
import Simul

// Parameters that not everybody needs: open only when somebody wants them (GroupHeading). `changed`: something in it
// differs from the classic exhibition.
Column {
    id: root

    required property string title
    property bool changed: false
    property bool open: changed
    // Its parameters, and their properties.
    required property url rows
    required property var given

    // Its parameters are there, and as high as they get. What is added later must not move what is clicked.
    signal opened
    property bool settledOnce: false

    spacing: 2 * Theme.unit
    visible: open
    onOpenChanged: settledOnce = false

    PlainText {
        visible: root.open
        text: root.title
        color: Theme.text
        font.pixelSize: Math.round(13 * Theme.unit)
        font.weight: Font.DemiBold
        topPadding: 4 * Theme.unit
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    LazyItem {
        width: parent.width
        wanted: root.open
        onHeightChanged: if (root.open && height > 0 && !root.settledOnce) settled.restart()
        page: root.rows
        given: root.given
    }
    // Columns place what is in them a moment later.
    Timer {
        id: settled

        interval: 0
        onTriggered: {
            root.opened()
            quiet.restart()
        }
    }
    Timer {
        id: quiet

        interval: 200
        onTriggered: root.settledOnce = root.open
    }
}
