import QtQuick
import QtQuick.Layouts
import Simul

// Above the listings: the language, what is shown besides, copying and exporting, and what there is to say about it.
RowLayout {
    id: root

    required property bool python
    // 0, 1: a mistake; -1: the right hall; -2: the left one, where there is room for one only.
    required property int shown
    property bool both: true
    required property string note
    // Nothing but the room for games tells the two halls apart.
    property bool onlyRoom: true
    required property bool canExport
    property bool roomy: true

    signal languageWanted(bool python)
    signal listingWanted(int which)
    signal copyWanted
    signal exportWanted

    spacing: 8 * Theme.unit

    SegmentedControl {
        objectName: "language"
        name: qsTr("Language of the code")
        words: ["C++", "Python"]
        current: root.python ? 1 : 0
        onChosen: index => root.languageWanted(index === 1)
    }
    SegmentedControl {
        readonly property var all: [qsTr("left hall"), qsTr("right hall"), qsTr("missing await"), qsTr("forgotten gather")]
        readonly property int first: root.both ? 1 : 0

        objectName: "listings"
        visible: root.python
        name: root.both ? qsTr("Right listing") : qsTr("Listing")
        words: all.slice(first)
        current: root.shown + 2 - first
        onChosen: index => root.listingWanted(index - 2 + first)
    }
    SoftText {
        objectName: "codeNote"
        text: root.note.length > 0 ? root.note
            : root.python ? (root.both ? qsTr("What differs between the two is tinted. Nobody computes here: thinking is waiting.")
                                       : qsTr("Nobody computes here: thinking is waiting."))
            : root.onlyRoom ? qsTr("play_game.cpp, the file that both halls run. Only has_room() tells them apart.")
            : qsTr("play_game.cpp, the file that both halls run. The hall decides when a wait is over.")
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    AppButton {
        objectName: "copyButton"
        visible: !root.python
        text: qsTr("Copy")
        name: qsTr("Copy this listing")
        onClicked: root.copyWanted()
    }
    AppButton {
        objectName: "exportButton"
        text: root.python ? (root.roomy ? qsTr("Export Python script…") : qsTr("Export…"))
                          : (root.roomy ? qsTr("Export C++ program…") : qsTr("Export…"))
        name: root.python ? qsTr("Export Python script…") : qsTr("Export C++ program…")
        enabled: root.canExport
        onClicked: root.exportWanted()
    }
}
