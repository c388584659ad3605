import QtQuick
import Simul

// How somebody's thinking times vary: the distribution and, where it has one, the percentage.
Column {
    id: root

    required property Settings settings
    required property string label
    required property int field
    required property int spread
    required property real percent
    readonly property bool takesPercent: spread === Choice.Uniform || spread === Choice.Lognormal

    signal spreadChosen(int spread)
    signal percentChosen(real percent)

    spacing: 4 * Theme.unit

    SoftText { text: root.label }
    SegmentedControl {
        width: parent.width
        objectName: "spread"
        name: root.label
        stretch: true
        words: [qsTr("none"), qsTr("uniform"), qsTr("expon."), qsTr("lognorm.")]
        names: [qsTr("constant"), qsTr("uniform"), qsTr("exponential"), qsTr("lognormal")]
        current: root.spread
        onChosen: index => root.spreadChosen(index)
    }
    NumberRow {
        objectName: "percent"
        visible: root.takesPercent || isRefused
        width: parent.width
        settings: root.settings
        label: root.spread === Choice.Uniform ? qsTr("Up to") : qsTr("Deviation", "coefficient of variation")
        unit: "%"
        field: root.field
        value: root.percent
        stops: root.spread === Choice.Uniform ? [0, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
                                              : [0, 5, 10, 20, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000]
        onChosen: number => root.percentChosen(number)
    }
}
