import QtQuick
import Simul

// What was chosen on the page, as long as it is open: views come and go.
QtObject {
    // Nothing moves that need not.
    property bool reducedMotion: false
    // The view on show computes.
    property bool busy: false
    // The number over which the curve goes.
    property int field: Choice.BoardsField
    // What its three plots show, from the top.
    property var results: [CurveModel.LastReply, CurveModel.SpeedUp, CurveModel.Busy]
    property bool everything: false
    property bool logarithmic: false
    // The numbers on the axes of the map; NoField up: the ratio of both thinking times.
    property int across: Choice.BoardsField
    property int up: Choice.NoField
    property bool mapLogarithmic: true
    // How many seeds luck draws, and whether as dots or steps.
    property int seeds: 100
    property bool steps: false
    // The numbers instead of the drawing.
    property bool table: false
}
