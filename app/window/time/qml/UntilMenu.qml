import QtQuick
import Simul

// Opens above its button: moments to run to.
MenuPopup {
    id: root

    required property Playback playback
    // The board chosen in a hall, from 0 (-1: none), and the hall: 0 left, 1 right.
    property int board: -1
    property int hall: 1

    contentItem: UntilChoice {
        playback: root.playback
        board: root.board
        hall: root.hall
        onDone: root.close()
    }
}
