import QtQuick
import QtQuick.Layouts
import Simul

// The listings beside each other, and the cards where there is room.
RowLayout {
    id: root

    required property Exhibition exhibition
    required property CodeView leftCode
    required property CodeView rightCode
    // C++ has room for Python beside it: the right hall's.
    required property CodeView besideCode
    required property CodeWords words
    required property bool python
    property bool wide: true
    property bool all: false
    property bool leftShown: true
    property bool rightShown: true
    property bool flashes: false
    property bool flies: false
    required property CodeView toldView
    required property int toldBoard

    signal pointed(CodeView view, int board)
    signal opened(bool inLeft, int board)
    signal copyWanted(CodeView view)

    spacing: Math.round(10 * Theme.unit)

    CppListing {
        objectName: "cppListing"
        visible: !root.python
        flashes: root.flashes
        flies: root.flies
        view: root.leftCode
        second: root.rightCode
        words: root.words
        onPointed: (view, board) => root.pointed(view, board)
        onOpened: (view, board) => root.opened(view === root.leftCode, board)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
    }
    ListingPane {
        objectName: "leftListing"
        visible: root.python && root.leftShown
        flashes: root.flashes
        flies: root.flies
        view: root.leftCode
        words: root.words
        beside: root.leftShown && root.rightShown ? root.rightCode : null
        onCopyWanted: root.copyWanted(root.leftCode)
        onPointed: (view, board) => root.pointed(view, board)
        onOpened: (view, board) => root.opened(true, board)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
    }
    ListingPane {
        objectName: "rightListing"
        visible: root.python && root.rightShown
        flashes: root.flashes
        flies: root.flies
        view: root.rightCode
        words: root.words
        beside: root.leftShown && root.rightShown ? root.leftCode : null
        onCopyWanted: root.copyWanted(root.rightCode)
        onPointed: (view, board) => root.pointed(view, board)
        onOpened: (view, board) => root.opened(false, board)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
    }
    ListingPane {
        objectName: "besideListing"
        visible: root.all && !root.python
        flashes: root.flashes
        flies: root.flies
        view: root.besideCode
        words: root.words
        onCopyWanted: root.copyWanted(root.besideCode)
        onPointed: (view, board) => root.pointed(root.rightCode, board)
        onOpened: (view, board) => root.opened(false, board)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2
    }
    CodeCards {
        objectName: "cards"
        visible: root.wide
        leftCode: root.leftCode
        rightCode: root.rightCode
        words: root.words
        toldView: root.toldView
        toldBoard: root.toldBoard
        games: root.exhibition.games
        Layout.fillWidth: false
        Layout.preferredWidth: Math.round(230 * Theme.unit)
        Layout.fillHeight: true
    }
}
