import QtQuick
import QtQuick.Layouts
import Simul

// How far the computing is, where it takes so long that a number is worth reading; and what ends it. What is
// there stays, and can be gone on with.
RowLayout {
    id: root

    required property bool busy
    required property int done
    required property int total
    required property bool halted
    readonly property bool told: halted || (busy && waited.told)
    readonly property string count: qsTr("%1 of %2").arg(done.toLocaleString(Qt.locale("en"), "f", 0))
        .arg(total.toLocaleString(Qt.locale("en"), "f", 0))

    signal stopWanted()
    signal goOnWanted()

    visible: told
    spacing: 8 * Theme.unit
    // No taller than a line of text: the chart does not move when this comes.
    Layout.maximumHeight: 18 * Theme.unit

    Rectangle {
        color: Theme.panelEdge
        radius: height / 2
        implicitWidth: Math.round(90 * Theme.unit)
        implicitHeight: Math.round(4 * Theme.unit)

        Rectangle {
            color: Theme.accent
            radius: parent.radius
            width: parent.width * (root.total > 0 ? root.done / root.total : 0)
            height: parent.height
        }
    }
    SoftText {
        objectName: "progress"
        text: root.count
        Layout.fillWidth: false
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.halted ? qsTr("Stopped at %1").arg(root.count) : qsTr("Computed: %1").arg(root.count)
    }
    AppButton {
        objectName: "stopComputing"
        text: root.halted ? qsTr("Go on") : qsTr("Stop")
        name: root.halted ? qsTr("Go on computing") : qsTr("Stop computing; what is there stays")
        implicitHeight: Math.round(24 * Theme.unit)
        onClicked: {
            if (root.halted)
                root.goOnWanted()
            else
                root.stopWanted()
        }
    }

    Timer {
        id: waited

        property bool told: false

        interval: 300
        running: root.busy
        onRunningChanged: if (!running) told = false
        onTriggered: told = true
    }
}
