#pragma once

#include "app/window/base/choices.hpp"
#include "app/window/run/models/recording.hpp"

namespace simul {

/// What one sentence can say about a hall at one moment; StoryKind tells what the numbers mean.
struct Story {
    choice::StoryKind kind = choice::StoryKind::NoStory;
    int board = -1;
    Duration time{};
    choice::StoryReason reason = choice::StoryReason::NoReason;
    Duration since_ready{};       ///< how long ago the board became ready, for reasons from RepliedFirst on
    choice::MasterDoing doing{};  ///< the first of: somebody thinks, is held, walks, stands; else all idle
    std::uint32_t others = 0;
    std::uint32_t masters_thinking = 0;
    std::uint32_t masters_idle = 0;
    std::uint32_t boards_waiting = 0;  ///< ready and no master on her way
    bool operator==(const Story&) const = default;
};

/// `state` is the hall of this recording at some moment.
Story story_of(const Recording& recording, const HallState& state);

}  // namespace simul
