#pragma once

#include <algorithm>
#include <array>

#include <QString>

#include "app/window/paint/timeline_milestones.hpp"
#include "simulator/trace/lanes.hpp"

namespace simul::paint {

/// One run on the timeline. `lanes` is not owned and may be null: the group stays empty.
struct TimelineGroup {
    const Lanes* lanes = nullptr;
    Milestones milestones;
    QString title;
    bool collapsed = false;  ///< the masters' lanes only

    int boards() const { return lanes == nullptr ? 0 : static_cast<int>(lanes->boards.size()); }
    int masters() const { return lanes == nullptr ? 0 : static_cast<int>(lanes->masters.size()); }
};

/// Texts, translated already. %1 is a time; an empty text leaves its mark without a label.
struct TimelineTexts {
    QString last_reply;  ///< "%1 last reply"
    QString last_move;   ///< "%1 last move"
    QString sooner;      ///< "%1 sooner": between the ends of the two runs
};

/// Everything the timeline shows, but for the line of the present.
struct TimelinePicture {
    std::array<TimelineGroup, 2> groups;
    TimelineTexts texts;
    double from_ms = 0;
    double to_ms = 1000;
    bool overview = true;  ///< a strip below that always shows both runs whole

    double end_ms() const {
        return std::max(groups[0].milestones.last_reply, groups[1].milestones.last_reply);
    }
};

}  // namespace simul::paint
