#pragma once

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

#include <QString>

#include "simulator/text/real_time.hpp"
#include "simulator/trace/busy.hpp"
#include "simulator/trace/lanes.hpp"
#include "simulator/trace/milestones.hpp"

namespace simul::paint {

/// One run on the timeline. `lanes` is not owned and may be null: then there is nothing of this run.
struct TimelineGroup {
    const Lanes* lanes = nullptr;
    Milestones milestones;
    std::shared_ptr<const std::vector<BusyStretch>>
        busy;  ///< how many of several masters think; null for one
    QString title;
    QString short_title;     ///< where the title does not fit
    bool collapsed = false;  ///< the masters' lanes only
    bool told = true;  ///< its end may be said: else nothing after the present is, and nowhere when it ends

    int boards() const { return lanes == nullptr ? 0 : static_cast<int>(lanes->boards.size()); }
    int masters() const { return lanes == nullptr ? 0 : static_cast<int>(lanes->masters.size()); }
    std::span<const BusyStretch> stretches() const {
        return busy == nullptr ? std::span<const BusyStretch>() : std::span(*busy);
    }
};

/// Texts, translated already. %1 is a time; an empty text leaves its mark without a label.
struct TimelineTexts {
    QString last_reply;  ///< "%1 last reply"
    QString last_move;   ///< "%1 last move"
    QString sooner;      ///< "3 min 3 s sooner": between the ends of the halls' runs
};

/// Everything the timeline shows, but for the line of the present.
struct TimelinePicture {
    std::vector<TimelineGroup> groups;  ///< the two halls', then others'
    TimelineTexts texts;
    double from_ms = 0;
    double to_ms = 1000;
    RealSecond second{};   ///< what times read as; 0: as in the hall
    bool overview = true;  ///< a strip below that always shows all runs whole

    double end_ms() const {
        Time end{};
        for (const TimelineGroup& run : groups) end = std::max(end, run.milestones.last_reply);
        return static_cast<double>(end.count());
    }
    /// What a hall's run is compared with: the other hall's. Other runs have nobody.
    const TimelineGroup* rival_of(int group) const {
        return group < 2 && groups.size() >= 2 ? &groups[static_cast<std::size_t>(1 - group)] : nullptr;
    }
};

}  // namespace simul::paint
