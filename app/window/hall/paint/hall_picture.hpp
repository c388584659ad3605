#pragma once

#include <cstdint>
#include <vector>

#include <QString>

#include "app/window/pieces/paint/board_picture.hpp"

namespace simul::paint {

enum class MasterState : std::uint8_t { walking, thinking, moving, idle, done };

/// One master at one instant. Boards count from 0; a master who stands still has from == to.
struct MasterPicture {
    int from = 0;
    int to = 0;
    /// Share of the way from `from` to `to` that she has walked, 0..1.
    double walked = 1;
    /// Share of the thought that is behind her, 0..1; shown while thinking.
    double thought = 0;
    MasterState state = MasterState::idle;
    /// A clone who cannot exist: drawn as an outline.
    bool ghost = false;
    bool operator==(const MasterPicture&) const = default;
};

/// All that a hall shows at one instant. Texts are translated already; empty ones take no room.
struct HallPicture {
    std::vector<BoardPicture> boards;
    std::vector<MasterPicture> masters;
    /// The big clock, e.g. "0:20:32".
    QString clock;
    /// How far it is, e.g. "2 / 24", and what that counts, e.g. "games over".
    QString counter;
    QString counter_caption;
    /// The one sentence that says what the master is doing and why.
    QString sentence;
    /// Shown as a badge when the model of this hall is wrong on purpose.
    QString warning;
    /// The last reply is in: the clock turns to the accent colour.
    bool finished = false;
    /// Whether the middle of the room carries clock, counter and sentence.
    bool middle_shown = true;
    bool operator==(const HallPicture&) const = default;
};

}  // namespace simul::paint
