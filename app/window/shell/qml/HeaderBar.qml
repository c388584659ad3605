import QtQuick
import QtQuick.Layouts
import Simul

// The top of the window: who we are, what is played, how it looks.
Rectangle {
    id: root

    required property Preferences preferences
    required property HallSounds sounds
    required property Settings settings
    required property HiddenResults hidden
    required property string language
    // Of either hall; 0: not the same in both.
    required property int masters
    property bool fullScreen: false
    readonly property bool roomy: width > 1100 * Theme.unit
    readonly property bool spacious: width > 700 * Theme.unit

    property string page: "race"
    // The race as a table of boards.
    property bool table: false

    signal pageWanted(string name)
    signal fullScreenWanted
    signal helpWanted

    readonly property var themes: [qsTr("Light"), qsTr("Dark"), qsTr("Projector"), qsTr("High contrast")]
    readonly property var themeIcons: [Icon.Sun, Icon.Moon, Icon.Projector, Icon.Contrast]

    Binding { target: SpokenTime; property: "moments"; value: TimeText }

    implicitHeight: Math.round((Theme.low ? 40 : 50) * Theme.unit)
    color: Theme.panel

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.panelEdge
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: (root.spacious ? 16 : 8) * Theme.unit
        anchors.rightMargin: 14 * Theme.unit
        spacing: 8 * Theme.unit

        Rectangle {
            visible: root.width > 620 * Theme.unit
            color: Theme.accent
            radius: width / 2
            implicitWidth: Math.round(28 * Theme.unit)
            implicitHeight: implicitWidth

            Icon {
                anchors.fill: parent
                anchors.margins: 5 * Theme.unit
                kind: Icon.Crown
                color: Theme.onAccent
            }
        }
        PlainText {
            visible: root.width > 740 * Theme.unit
            text: "Simul"
            color: Theme.text
            font.pixelSize: Math.round(20 * Theme.unit)
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PagesBar {
            page: root.page
            table: root.table
            Layout.leftMargin: 6 * Theme.unit
            onPageWanted: name => root.pageWanted(name)
        }
        SoftText {
            visible: root.roomy
            text: root.masters === 1 ? qsTr("One master, %n board(s), two ways to play them", "", root.settings.boards)
                : root.masters > 1 ? qsTr("%1 masters, %n board(s), two ways to play them", "", root.settings.boards)
                                         .arg(root.masters)
                : qsTr("%n board(s), two ways to play them", "", root.settings.boards)
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.leftMargin: 10 * Theme.unit
            font.pixelSize: Math.round(14 * Theme.unit)
        }

        Item {
            visible: !root.roomy
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "languageButton"
            text: !root.spacious ? "" : root.language === "ko" ? "English" : "한국어"
            name: root.language === "ko" ? "English" : "한국어"
            keys: "L"
            kind: Icon.Globe
            onClicked: root.preferences.language = root.language === "ko" ? "en" : "ko"
        }
        AppButton {
            objectName: "themeButton"
            text: root.roomy ? root.themes[root.preferences.theme] : ""
            name: qsTr("Theme: %1").arg(root.themes[root.preferences.theme])
            keys: "T"
            kind: root.themeIcons[root.preferences.theme]
            onClicked: root.preferences.theme = (root.preferences.theme + 1) % root.themes.length
        }
        AppButton {
            objectName: "viewButton"
            name: qsTr("View")
            kind: Icon.Eye
            onClicked: view.open()

            ViewMenu {
                id: view

                objectName: "viewMenu"
                y: parent.height + 4 * Theme.unit
                preferences: root.preferences
                sounds: root.sounds
                hidden: root.hidden
            }
            Hint {
                objectName: "soundHint"
                text: view.soundProblem
                shown: trouble.running && !view.opened
                delay: 0
            }
            // Who pressed a key has no menu open to read in: it tells itself.
            Hint {
                objectName: "keyHint"
                text: said.words
                shown: said.running && !view.opened
                delay: 0
            }
            Timer {
                id: said

                property string words

                function tell(text: string): void {
                    words = text
                    restart()
                }

                interval: 6000
            }
            Connections {
                target: root.preferences
                function onReducedMotionChanged(): void {
                    said.tell(root.preferences.reducedMotion ? qsTr("Reduced motion: pieces jump. M lets them glide again.")
                                                             : qsTr("Pieces glide again."))
                }
            }
            Connections {
                target: root.hidden
                function onOnChanged(): void {
                    said.tell(root.hidden.on ? qsTr("Results are hidden until a hall has ended. H shows them.")
                                             : qsTr("Results are shown."))
                }
            }
            Timer {
                id: trouble

                interval: 6000
            }
            Connections {
                target: root.sounds
                function onFailedChanged(): void {
                    if (root.sounds.failed)
                        trouble.restart()
                    else
                        trouble.stop()
                }
            }
        }
        AppButton {
            text: root.roomy ? qsTr("Full screen") : ""
            name: qsTr("Full screen")
            keys: "F11"
            kind: Icon.FullScreen
            checkable: false
            Accessible.checkable: true
            Accessible.checked: root.fullScreen
            onClicked: root.fullScreenWanted()
        }
        AppButton {
            objectName: "helpButton"
            text: "?"
            name: qsTr("What is this? Keys and help")
            keys: "F1"
            onClicked: root.helpWanted()
        }
    }
}
