#pragma once

#include <QVariantMap>

#include "simulator/setup/setup.hpp"

namespace simul {

// How the window shows a setup, for QML: "page", "board" (from 1), "lesson", "fromMs" and "toMs" of the
// timeline, "hideResults", "view" of Explore. What is not said is missing.

/// Words and numbers that do not fit are as if they were missing.
SetupWindow window_of_view(const QVariantMap& view);
QVariantMap view_of_window(const SetupWindow& window);

}  // namespace simul
