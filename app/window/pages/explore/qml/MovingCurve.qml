import QtQuick
import Simul

// The chart of a curve that moves to its new heights when they change, unless motion is reduced.
CurveChart {
    id: root

    property bool still: false

    onReplaced: if (!still) change.restart()

    NumberAnimation on progress {
        id: change

        running: false
        from: 0
        to: 1
        duration: 120
    }
    FocusRing { shown: root.activeFocus }
}
