import QtQuick
import Simul

// A card on the ground.
Rectangle {
    color: Theme.panel
    radius: Theme.radius * Theme.unit
    border.width: Theme.hair
    border.color: Theme.panelEdge
}
