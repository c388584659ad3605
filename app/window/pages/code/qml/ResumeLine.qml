import QtQuick
import Simul

// One sentence: who resumed whom.
SoftText {
    id: root

    required property CodeView view
    required property CodeWords words
    readonly property string sentence: words.resume(view)

    text: sentence.length === 0 ? ""
        : qsTr("%1, %2:").arg(TimeText.clock(view.resumeMs)).arg(WayWords.name(view.way, WayWords.count(view.hall.run))) + " " + sentence
    wrapMode: Text.Wrap
    maximumLineCount: 2
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
