import QtQuick
import QtQuick.Layouts
import Simul

// The C++ listing of both halls: the left one's boards at its left, the right one's at its right.
CodeSheet {
    id: root

    component HallName: ColumnLayout {
        required property CodeView view
        property alias alignment: name.horizontalAlignment

        spacing: 0

        PlainText {
            id: name

            text: WayWords.name(parent.view.way, WayWords.count(parent.view.hall.run))
            color: Theme.text
            font.pixelSize: Math.round(15 * Theme.unit)
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SoftText {
            text: qsTr("%n game(s) in play", "", parent.view.inPlay)
            horizontalAlignment: name.horizontalAlignment
            Layout.fillWidth: true
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("play_game.cpp")
    heading: RowLayout {
        anchors.fill: parent

        HallName { view: root.view }
        HallName {
            view: root.second
            alignment: Text.AlignRight
        }
    }
}
