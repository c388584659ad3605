import QtQuick
import Simul

// A number: name, field with unit, slider, and what was wrong with the last try.
Column {
    id: root

    required property Settings settings
    required property string label
    required property int field
    // Times are milliseconds, and shown in seconds or what they stand for.
    required property real value
    property bool isTime: false
    property string unit: isTime ? TimeText.unit : ""
    property alias stops: scale.stops
    property alias from: scale.from
    property alias to: scale.to
    property string typed
    property bool unreadable: false
    readonly property bool isRefused: settings.hasProblem && settings.problemField === field
    readonly property string shown: isTime ? TimeText.number(value) : value.toString()

    readonly property string refusal: {
        if (unreadable && isTime && TimeText.isTooFine(typed))
            return qsTr("“%1”: the smallest step is %2.").arg(TimeText.excerpt(typed)).arg(TimeText.smallest)
        if (unreadable)
            return isTime ? qsTr("“%1” is not a time. Try 5, 0.5 or 1m30s.").arg(TimeText.excerpt(typed))
                          : qsTr("“%1” is not a whole number.").arg(TimeText.excerpt(typed))
        if (!isRefused)
            return ""
        if (settings.problemHigh <= settings.problemLow)
            return settings.problemAllowed
        if (isTime && TimeText.real)
            return qsTr("Possible here: %1 to %2.").arg(TimeText.exact(settings.problemLow))
                .arg(TimeText.exact(settings.problemHigh))
        const low = isTime ? settings.problemLow / 1000 : settings.problemLow
        const high = isTime ? settings.problemHigh / 1000 : settings.problemHigh
        return qsTr("Possible here: %1 to %2.").arg(low.toLocaleString(Qt.locale("en"), "f", isTime && low < 1 ? 3 : 0))
            .arg(high.toLocaleString(Qt.locale("en"), "f", 0))
    }

    signal chosen(real value)

    function enter(text: string): void {
        typed = text
        if (text === shown) {
            unreadable = false
            settings.clearProblem()
            return
        }
        const number = isTime ? TimeText.parse(text) : scale.wholeNumber(text)
        unreadable = isNaN(number) || (isTime && number < 0)
        if (unreadable)
            settings.clearProblem()
        else
            chosen(Math.max(-2147483648, Math.min(number, isTime ? number : 2147483647)))
    }

    StopScale { id: scale }
    Connections {
        target: root.settings
        function onEntriesForgotten(): void {
            root.unreadable = false
            entry.offer()
        }
    }

    Item {
        width: parent.width
        height: entry.height

        SoftText {
            text: root.label
            anchors.left: parent.left
            anchors.right: entry.left
            anchors.rightMargin: 6 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
        }
        ValueField {
            id: entry

            objectName: "field"
            name: root.label
            shown: root.shown
            unit: root.unit
            refused: root.refusal
            fieldWidth: 76
            anchors.right: parent.right
            onEntered: text => root.enter(text)
        }
    }
    AppSlider {
        width: parent.width
        objectName: "slider"
        name: root.label
        valueText: root.shown + (root.unit.length > 0 ? " " + root.unit : "")
        to: scale.last
        stepSize: 1
        snapMode: AppSlider.SnapAlways
        enabled: to > 0
        opacity: enabled ? 1 : 0.5
        target: scale.last > 0 ? scale.positionOf(root.value) : 0
        onChosen: position => {
            root.unreadable = false
            root.chosen(scale.valueAt(position))
        }
    }
    PlainText {
        objectName: "message"
        visible: text.length > 0
        width: parent.width
        text: root.refusal
        color: Theme.error
        wrapMode: Text.Wrap
        font.pixelSize: Math.round(12 * Theme.unit)
        bottomPadding: 3 * Theme.unit
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
