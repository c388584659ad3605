import QtQuick
import Simul

// What a row of luck is called.
Item {
    required property int way
    required property int count
    required property var texts
    visible: false
    readonly property string words: WayWords.name(way, count)
    readonly property string code: WayFacts.code(way, count)
    readonly property string wrong: WayWords.wrong(way)
    readonly property string told: qsTr("%1: median %2, without luck %3, 90 in 100 from %4 to %5").arg(words)
        .arg(texts[0]).arg(texts[1]).arg(texts[2]).arg(texts[3])
}
