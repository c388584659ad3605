import QtQuick
import QtQuick.Templates as T
import Simul

// A field for one value with its unit. `shown` is the value as text; what was typed goes out with `entered`.
// While `refused` is set the field keeps what was typed and shows why in place.
T.TextField {
    id: root

    required property string name
    property string shown
    property string unit
    property string refused
    property real fieldWidth: 64

    // What stood here before somebody began to type.
    property string offered

    signal entered(string typed)

    function offer(): void {
        const marked = selectedText.length > 0 && selectedText.length === text.length
        offered = shown
        text = shown
        if (marked)
            selectAll()
    }

    Component.onCompleted: offer()
    // A value that runs on, as the time does, must not take away what is being typed.
    onShownChanged: if (!activeFocus || (text === offered && refused.length === 0)) offer()
    onEditingFinished: {
        if (text === offered && refused.length === 0)
            return
        entered(text)
        if (refused.length === 0)
            offer()
    }
    onActiveFocusChanged: if (activeFocus) selectAll()

    implicitWidth: Math.round(fieldWidth * Theme.unit)
    implicitHeight: Math.round(24 * Theme.unit)
    rightPadding: unitText.visible ? unitText.implicitWidth + 11 * Theme.unit : 8 * Theme.unit
    leftPadding: 6 * Theme.unit
    horizontalAlignment: TextInput.AlignRight
    verticalAlignment: TextInput.AlignVCenter
    color: refused.length > 0 ? Theme.error : Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    selectByMouse: true
    font.family: Theme.family
    font.pixelSize: Math.round(13 * Theme.unit)
    font.weight: Font.DemiBold

    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.description: refused.length > 0 ? refused : unit

    // Takes back what was typed; when there is nothing to take back the keyboard goes back to the page.
    Keys.onEscapePressed: {
        const untouched = text === offered && refused.length === 0
        offer()
        if (refused.length > 0)
            entered(shown)
        if (untouched)
            focus = false
    }

    background: Rectangle {
        radius: 6 * Theme.unit
        color: Theme.raised
        border.width: root.refused.length > 0 ? 2 * Theme.hair : Theme.hair
        border.color: root.refused.length > 0 ? Theme.error : root.hovered ? Theme.accent : Theme.panelEdge

        FocusRing { shown: root.activeFocus }
    }

    PlainText {
        id: unitText

        visible: text.length > 0
        text: root.unit
        color: Theme.textSoft
        font.pixelSize: Math.round(12 * Theme.unit)
        anchors.right: parent.right
        anchors.rightMargin: 7 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
    }
}
