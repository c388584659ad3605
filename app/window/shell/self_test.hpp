#pragma once

#include <QStringList>

#include "app/window/shell/line/command_line.hpp"

namespace simul {

/// Opens the window offscreen and shows every page in both languages and all themes, paused, playing and
/// over, with every sheet open. Returns what Qt or QML warned about and what could not be drawn: nothing if
/// all is well.
QStringList self_test(const CommandLine& line, const QString& preferences_path);

}  // namespace simul
