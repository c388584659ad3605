#include "simulator/trace/busy.hpp"

#include <algorithm>
#include <utility>

namespace simul {

std::vector<BusyStretch> busy_stretches(std::span<const std::vector<MasterBar>> masters) {
    std::vector<std::pair<Time, int>> changes;
    Time end{};
    for (const auto& lane : masters) {
        if (!lane.empty()) end = std::max(end, lane.back().to);
        for (const MasterBar& bar : lane) {
            if (bar.phase != MasterPhase::thinking) continue;
            changes.emplace_back(bar.from, 1);
            changes.emplace_back(bar.to, -1);
        }
    }
    std::sort(changes.begin(), changes.end());
    changes.emplace_back(end, 0);

    std::vector<BusyStretch> stretches;
    Time from{};
    std::int64_t thinking = 0;
    for (const auto& [at, change] : changes) {
        const auto count = static_cast<std::uint32_t>(std::max<std::int64_t>(thinking, 0));
        thinking += change;
        if (at <= from) continue;
        if (!stretches.empty() && stretches.back().thinking == count)
            stretches.back().to = at;
        else
            stretches.push_back({from, at, count});
        from = at;
    }
    return stretches;
}

}  // namespace simul
