import QtQuick
import Simul

// Secondary text: a caption, a unit, an explanation.
PlainText {
    color: Theme.textSoft
    font.pixelSize: Math.round(13 * Theme.unit)
    elide: Text.ElideRight
}
