pragma ComponentBehavior: Bound

import QtQuick
import Simul

// Setups to choose from: those that come with the program, and the reader's own.
FocusScope {
    id: root

    required property SetupDoor door
    required property HiddenResults hidden
    // The language shown: "en" or "ko".
    required property string language
    readonly property int columns: Math.max(1, Math.floor(scroll.width / (270 * Theme.unit)))

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Setups")

    Component.onCompleted: {
        const first = cards.itemAt(0) as SetupCard
        if (first !== null)
            first.forceActiveFocus(Qt.TabFocusReason)
    }

    SetupShelf {
        id: shelf

        language: root.language
        desk: root.door.desk
    }
    Panel {
        anchors.fill: parent
        anchors.margins: Math.round(10 * Theme.unit)

        SetupFolders {
            id: folders

            objectName: "setupFolders"
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: 14 * Theme.unit }
            width: Math.round(Math.min(230 * Theme.unit, parent.width * 0.3))
            desk: root.door.desk
            shelf: shelf
            shownView: root.door.shownView
            onOpenWanted: root.door.ask()
            onKeepWanted: root.door.askToKeep()
            onFolderWanted: root.door.askForFolder()
            onFileWanted: path => root.door.openPath(path)
        }
        ScrollArea {
            id: scroll

            objectName: "setupScroll"
            anchors { left: folders.right; right: parent.right; top: parent.top; bottom: parent.bottom; margins: 12 * Theme.unit }
            contentHeight: grid.implicitHeight + 12 * Theme.unit

            Grid {
                id: grid

                readonly property real cardWidth: Math.floor((width + spacing) / root.columns - spacing)

                x: Math.round(4 * Theme.unit)  // room for the ring of the first card
                y: x
                width: scroll.width - x - 14 * Theme.unit
                columns: root.columns
                spacing: Math.round(10 * Theme.unit)

                Repeater {
                    id: cards

                    model: shelf.cards
                    delegate: SetupCard {
                        required property var modelData

                        objectName: "setupCard"
                        card: modelData
                        secret: root.hidden.on
                        width: grid.cardWidth
                        onClicked: {
                            if (modelData.path !== undefined)
                                root.door.openPath(modelData.path)
                            else
                                root.door.openBuiltIn(modelData.id)
                        }
                    }
                }
            }
            SoftText {
                objectName: "noSetups"
                visible: cards.count === 0
                width: scroll.width - 20 * Theme.unit
                text: qsTr("There is none yet. Set up the halls as you want them, then keep them with Ctrl+S.")
                wrapMode: Text.Wrap
                font.pixelSize: Math.round(15 * Theme.unit)
            }
        }
    }
}
