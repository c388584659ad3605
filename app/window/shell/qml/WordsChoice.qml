pragma ComponentBehavior: Bound

import QtQuick
import Simul

// In whose words and times the window speaks: those of the hall or those of a program.
Column {
    id: root

    required property Preferences preferences
    readonly property var kinds: ["hall", "program", "web", "crawl", "database"]
    readonly property var names: [qsTr("in the hall: boards"), qsTr("in programs: tasks"),
        qsTr("in a web server: requests"), qsTr("in a crawler: pages"), qsTr("in a database: queries")]
    property string refused

    topPadding: 6 * Theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    SoftText {
        id: heading

        text: qsTr("Words and times as")
    }
    Repeater {
        model: root.kinds.length
        delegate: CheckRow {
            required property int index

            objectName: "words-" + root.kinds[index]
            text: root.names[index]
            checked: root.preferences.words === root.kinds[index]
            Accessible.role: Accessible.RadioButton
            onChosen: root.preferences.words = root.kinds[index]
        }
    }
    Row {
        spacing: 8 * Theme.unit

        SoftText {
            text: qsTr("A second in the hall is")
            anchors.verticalCenter: parent.verticalCenter
        }
        ValueField {
            objectName: "unitField"
            name: qsTr("A second in the hall is")
            shown: root.preferences.unit
            refused: root.refused
            fieldWidth: 76
            onEntered: typed => root.refused = typed === shown || root.preferences.setUnit(typed) ? ""
                : qsTr("“%1” is no unit. Try 1 ms, 250 us or 1 s.").arg(TimeText.excerpt(typed))
            onTextEdited: root.refused = ""
        }
    }
    ProblemText {
        text: root.refused
    }
}
