import QtQuick
import QtQuick.Templates as T
import Simul

// A name and a key shown beside a control after a moment.
T.ToolTip {
    id: root

    property bool shown: false
    // Pushed back into the window it would cover its control, and take the clicks.
    readonly property real room: (visible, (T.Overlay.overlay?.height ?? 0)
                                  - (parent?.mapToItem(null, 0, parent.height).y ?? 0))
    readonly property real gap: 6 * Theme.unit

    objectName: "hint"
    visible: shown && text.length > 0
    delay: 500
    y: room < gap + implicitHeight + margins ? -gap - implicitHeight : (parent?.height ?? 0) + gap
    x: ((parent?.width ?? 0) - implicitWidth) / 2
    margins: 4 * Theme.unit
    padding: 6 * Theme.unit
    implicitWidth: contentItem.implicitWidth + 2 * padding
    implicitHeight: contentItem.implicitHeight + 2 * padding
    closePolicy: T.Popup.NoAutoClose

    contentItem: PlainText {
        text: root.text
        color: Theme.ground
        font.pixelSize: 12 * Theme.unit
    }
    background: Rectangle {
        color: Theme.text
        radius: 5 * Theme.unit
    }
}
