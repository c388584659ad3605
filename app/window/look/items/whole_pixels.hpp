#pragma once

#include <QtQuick/QQuickItem>

namespace simul {

/// Whether each edge of an item lies between two pixels of the screen. Else an edge covers pixels in part,
/// and an item that called itself opaque would leave there what was drawn long before.
bool stands_on_whole_pixels(const QQuickItem& item);

}  // namespace simul
