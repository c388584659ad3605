#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include <QSize>
#include <QString>

#include "app/window/pages/share/models/export_kinds.hpp"
#include "simulator/chess/games/games_on_boards.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul {

/// What a film shows of the time, beside the frames themselves.
struct FilmTimes {
    int frames_a_second = 30;
    double speed = 0;  ///< simulated seconds a second; 0: so that it lasts 30 s
    double still = 1;  ///< seconds that the end is seen
};

/// Everything that an export depends on: the same request gives the same bytes.
struct ExportRequest {
    ExportKind kind = ExportKind::race;
    std::string ending = "png";  ///< one of the kind's: the format
    Scenario left = in_mode({}, Mode::sync);
    Scenario right;
    std::optional<chess::GamesOnBoards> games;  ///< nothing: the built-in ones
    QSize size{1920, 1080};                     ///< of pictures and films, in pixels
    QString theme = QStringLiteral("light");
    QString language = QStringLiteral("en");
    bool reduced_motion = false;
    std::optional<Time> at;                      ///< the present; nothing: half of the shorter run is over
    std::optional<std::pair<Time, Time>> range;  ///< of timeline and film; nothing: all of it
    FilmTimes film;
    bool answers = false;    ///< on a page behind the handout
    bool is_letter = false;  ///< paper of a handout: Letter instead of A4
    std::string line = {};   ///< on a handout: what to type to see the same
};

/// Why this cannot be exported as it was asked for: one line.
struct ExportRefused : std::runtime_error {
    using runtime_error::runtime_error;
};

/// Throws ExportRefused when the kind cannot be written so, or is too large.
void check_request(const ExportRequest& request);

}  // namespace simul
