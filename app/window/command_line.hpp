#pragma once

#include <optional>
#include <stdexcept>
#include <utility>

#include <QSize>
#include <QString>
#include <QStringList>

#include "simulator/exhibition/scenario.hpp"

namespace simul {

/// Wrong usage or a wrong value: what() is the one line for standard error. The program then exits with 2.
struct CommandLineError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What the window was asked to do.
struct CommandLine {
    bool help = false;
    bool version = false;
    bool self_test = false;
    bool gpu = false;  ///< draw with the graphics card instead of in software
    bool reduced_motion = false;
    QString games;                               ///< PGN file to read; empty: the built-in games
    QString screenshot;                          ///< file to write; empty: open the window
    std::optional<QSize> size;                   ///< of window or screenshot
    std::optional<Time> at;                      ///< simulated time to begin with
    std::optional<std::pair<Time, Time>> range;  ///< for the timeline to show
    std::optional<int> board;                    ///< to be looked at large, from 1
    QString page = QStringLiteral("race");
    QString theme;      ///< empty: as last time
    QString language;   ///< "en", "ko"; empty: as last time, or the system's
    Scenario scenario;  ///< the classic exhibition, or as the options change it

    /// Needs no display: the program renders offscreen.
    bool is_offscreen() const { return self_test || !screenshot.isEmpty(); }
};

/// `arguments` begin with the program's name. Throws CommandLineError.
CommandLine parse_command_line(const QStringList& arguments);

/// The text of --help.
QString command_line_help();

}  // namespace simul
