#include "app/window/pages/code/models/code_line.hpp"

#include <algorithm>
#include <utility>

namespace simul {

CodeLine::CodeLine(const ListingLine& line, std::optional<Anchor> anchor, QObject* parent)
    : QObject(parent),
      number_{line.number},
      code_{QString::fromStdString(line.text)},
      comment_{QString::fromStdString(line.comment)},
      right_{QString::fromStdString(line.right)},
      anchor_{anchor} {}

int CodeLine::standing() const {
    return ready() + dropped() + thinks() + everybody() + replies() + holds() + paused();
}

int CodeLine::next() const {
    return markers_.empty() || !markers_.front().until ? -1 : static_cast<int>(markers_.front().board);
}

double CodeLine::nextMs() const {
    return next() < 0 ? -1 : to_ms(std::max(*markers_.front().until - now_, Duration{}));
}

int CodeLine::nextReady() const {
    const auto asks = [](const CodeMarker& marker) {
        return marker.state == CodeState::ready || marker.state == CodeState::dropped;
    };
    const auto found = std::ranges::find_if(markers_, asks);
    return found == markers_.end() ? -1 : static_cast<int>(found->board);
}

void CodeLine::show(const std::array<std::uint32_t, code_states>& count, std::vector<CodeMarker> markers,
                    Time now) {
    const bool has_moved = now != now_ && !markers.empty();
    bool has_changed = markers != markers_ || has_moved;
    for (std::size_t i = 0; i < code_states; ++i) {
        const auto boards = static_cast<int>(count[i]);
        has_changed = has_changed || boards != count_[i];
        count_[i] = boards;
    }
    markers_ = std::move(markers);
    now_ = now;
    if (has_changed) Q_EMIT changed();
    if (has_moved) Q_EMIT moved();
}

}  // namespace simul
