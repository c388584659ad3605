#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <QSize>
#include <QString>

#include "app/window/pages/share/models/export_request.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/setup/setup.hpp"

namespace simul {

/// Worksheets to be written.
struct PaperOrder {
    std::string file;
    std::vector<std::string> lessons;  ///< their ids, in the order in which they were given
    std::uint32_t setup = 1;
    bool answers = false;
};

/// What the window was asked to do.
struct CommandLine {
    bool help = false;
    bool version = false;
    bool self_test = false;
    bool gpu = false;  ///< draw with the graphics card instead of in software
    bool reduced_motion = false;
    bool hide_results = false;
    std::optional<std::string> games;        ///< PGN file to read; nothing: the built-in games
    bool strict = false;                     ///< refuse it if a game of it cannot be read
    std::optional<std::string> screenshot;   ///< file to write; nothing: open the window
    std::optional<PaperOrder> worksheet;     ///< to write
    std::optional<std::string> export_file;  ///< to write what `exported` says; "-": standard output
    ExportKind exported = ExportKind::race;
    FilmTimes film;
    bool answers = false;                        ///< behind a handout
    std::optional<QSize> size;                   ///< of window or screenshot
    std::optional<Time> at;                      ///< simulated time to begin with
    std::optional<std::pair<Time, Time>> range;  ///< for the timeline to show
    std::optional<int> board;                    ///< to be looked at large, from 1
    QString page = QStringLiteral("race");
    QString listing = QStringLiteral("cpp");  ///< of the page Code
    QString lesson;                           ///< to open: "id", or "id:7:run" with setup and stage
    QString theme;                            ///< empty: as last time
    QString language;                         ///< "en", "ko"; empty: as last time, or the system's
    QString words;                            ///< "hall", "web"; empty: as last time
    QString unit;                             ///< "1ms"; empty: as last time
    Mode left = Mode::sync;                   ///< of the left hall; the scenario's is the right one's
    Scenario scenario;                        ///< the classic exhibition, or as the options change it
    std::optional<Setup> setup;               ///< of the file that was named; the rest says the same and more
    std::string setup_file;                   ///< its path
    std::vector<std::string> more_files;      ///< to be listed beside it

    /// Needs no display: the program renders offscreen.
    bool is_offscreen() const { return self_test || screenshot || worksheet || export_file; }
};

/// `arguments`: without the program's name. Throws options::UsageError.
CommandLine parse_command_line(std::span<const std::string> arguments);

/// The text of --help.
std::string command_line_help();

}  // namespace simul
