import QtQuick
import Simul

// What was wrong with the last try, in place.
PlainText {
    objectName: "message"
    visible: text.length > 0
    color: Theme.error
    wrapMode: Text.Wrap
    font.pixelSize: Math.round(12 * Theme.unit)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
