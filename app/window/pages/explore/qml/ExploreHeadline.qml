import QtQuick
import Simul

// The finding of a view, as one sentence.
PlainText {
    objectName: "headline"
    color: Theme.text
    font.pixelSize: Math.round(18 * Theme.unit)
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
    maximumLineCount: 2
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
