pragma ComponentBehavior: Bound

import QtQuick
import Simul

// Beside the cards: their groups, the files opened last, and this setup as a line to type.
ScrollArea {
    id: root

    required property SetupDesk desk
    required property SetupShelf shelf
    required property var shownView
    readonly property var titles: ({"": qsTr("All"), exhibition: qsTr("The exhibition"), programs: qsTr("In programs"),
                                    mistakes: qsTr("Common mistakes"), courses: qsTr("From courses"),
                                    limits: qsTr("Limits and luck"), own: qsTr("Your own setups")})
    // What was copied last, for a moment.
    property string copied

    signal openWanted
    signal keepWanted
    signal folderWanted
    signal fileWanted(string path)

    function copy(text: string): void {
        clipboard.copy(text)
        copied = text
    }

    contentHeight: all.implicitHeight + 12 * Theme.unit

    TextClipboard { id: clipboard }

    Column {
        id: all

        width: root.width - 10 * Theme.unit
        spacing: 4 * Theme.unit

        PlainText {
            text: qsTr("Setups")
            color: Theme.text
            font.pixelSize: Math.round(18 * Theme.unit)
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SoftText {
            text: qsTr("A click puts one into both halls. Ctrl+Z brings back what was there.")
            width: parent.width
            wrapMode: Text.Wrap
            font.pixelSize: Math.round(12 * Theme.unit)
            bottomPadding: 4 * Theme.unit
        }
        Repeater {
            model: root.shelf.groups
            delegate: AppButton {
                required property var modelData
                readonly property string group: modelData.id ?? ""

                objectName: "setupGroup"
                width: all.width
                implicitHeight: Math.round(28 * Theme.unit)
                text: qsTr("%1 (%2)", "a group and how many setups are in it").arg(root.titles[group] ?? "").arg(modelData.count ?? 0)
                checkable: true
                checked: root.shelf.group === group
                flat: !checked
                onClicked: {
                    root.shelf.group = group
                    checked = Qt.binding(() => root.shelf.group === group)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: 6 * Theme.unit
            topPadding: 6 * Theme.unit

            AppButton {
                objectName: "openSetup"
                text: qsTr("Open…")
                name: qsTr("Open a setup from a file")
                keys: "Ctrl+O"
                onClicked: root.openWanted()
            }
            AppButton {
                objectName: "keepSetup"
                text: qsTr("Keep this setup…")
                name: qsTr("Keep what is shown in a file")
                keys: "Ctrl+S"
                onClicked: root.keepWanted()
            }
            AppButton {
                objectName: "chooseFolder"
                text: qsTr("Folder…")
                name: qsTr("Folder of your own setups")
                onClicked: root.folderWanted()
            }
        }
        SoftText {
            objectName: "ownFolder"
            visible: text.length > 0
            text: root.desk.folder
            width: parent.width
            elide: Text.ElideMiddle
            font.pixelSize: Math.round(12 * Theme.unit)
        }
        PlainText {
            visible: root.desk.openedLast.length > 0
            text: qsTr("Opened last")
            topPadding: 8 * Theme.unit
            color: Theme.text
            font.pixelSize: Math.round(14 * Theme.unit)
            font.weight: Font.DemiBold
        }
        Repeater {
            model: root.desk.openedLast
            delegate: Item {
                id: file

                required property var modelData
                readonly property bool missing: modelData.missing ?? false
                readonly property string path: modelData.path ?? ""

                width: all.width
                height: Math.round(30 * Theme.unit)

                AppButton {
                    objectName: "openedFile"
                    width: parent.width - (remove.visible ? remove.width + 4 * Theme.unit : 0)
                    implicitHeight: Math.round(28 * Theme.unit)
                    enabled: !file.missing
                    clip: true
                    flat: true
                    text: file.modelData.name ?? ""
                    name: file.missing ? qsTr("%1 is not there any more").arg(file.path) : file.path
                    onClicked: root.fileWanted(file.path)
                }
                AppButton {
                    id: remove

                    objectName: "removeFile"
                    visible: file.missing
                    anchors.right: parent.right
                    implicitHeight: Math.round(28 * Theme.unit)
                    text: qsTr("Remove")
                    name: qsTr("Remove %1 from this list").arg(file.path)
                    onClicked: root.desk.remove(file.path)
                }
            }
        }
        PlainText {
            text: qsTr("What is shown, as a line and a link")
            topPadding: 8 * Theme.unit
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.text
            font.pixelSize: Math.round(14 * Theme.unit)
            font.weight: Font.DemiBold
        }
        SoftText {
            id: line

            objectName: "setupLine"
            text: root.desk.commandLine(root.shownView())  // qmllint disable
            width: parent.width
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 5
            font.pixelSize: Math.round(12 * Theme.unit)
        }
        Flow {
            width: parent.width
            spacing: 6 * Theme.unit

            AppButton {
                objectName: "copyLine"
                text: root.copied === line.text ? qsTr("Copied") : qsTr("Copy command")
                onClicked: root.copy(line.text)
            }
            AppButton {
                readonly property string link: root.desk.link(root.shownView())  // qmllint disable

                objectName: "copyLink"
                enabled: link.length > 0
                text: root.copied === link && enabled ? qsTr("Copied") : qsTr("Copy link")
                onClicked: root.copy(link)
            }
        }
    }
}
