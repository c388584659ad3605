pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Simul

// One of a few words.
RowLayout {
    id: root

    required property string name
    required property var words
    // What a screen reader says, when the words are short.
    property var names: words
    required property int current
    // All words equally wide, over all the room there is.
    property bool stretch: false

    signal chosen(int index)

    Layout.fillWidth: stretch
    spacing: 3 * Theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        // A number: other words, as in another language, must not make other buttons.
        model: root.words.length
        delegate: AppButton {
            required property int index

            // Fewer words than buttons, for the moment until the last button goes.
            text: root.words[index] ?? ""
            name: root.names[index] ?? ""
            checkable: true
            textSize: root.stretch ? 12 : 13
            checked: root.current === index
            leftPadding: (root.stretch ? 3 : 10) * Theme.unit
            implicitHeight: Math.round(28 * Theme.unit)
            Layout.fillWidth: root.stretch
            Layout.preferredWidth: root.stretch ? 1 : implicitWidth
            Accessible.role: Accessible.RadioButton
            onToggled: {
                root.chosen(index)
                checked = Qt.binding(() => root.current === index)
            }
        }
    }
}
