#include "simulator/trace/wait_times.hpp"

#include <algorithm>

#include "simulator/trace/percentile.hpp"

namespace simul {
namespace {

constexpr std::size_t most_fresh = 1U << 16U;

}  // namespace

void WaitTimes::add(Duration wait) {
    fresh_.push_back(wait);
    if (fresh_.size() >= most_fresh) count_together();
}

Duration WaitTimes::percentile(unsigned percent) {
    if (count() == 0) return Duration{};
    if (counted_.empty()) {
        const auto place = fresh_.begin() + static_cast<std::ptrdiff_t>(nearest_rank(fresh_.size(), percent));
        std::ranges::nth_element(fresh_, place);
        return *place;
    }
    count_together();
    std::uint64_t before = nearest_rank(counted_waits_, percent);
    for (const auto& [wait, times] : counted_) {
        if (before < times) return wait;
        before -= times;
    }
    return counted_.back().first;
}

void WaitTimes::count_together() {
    std::ranges::sort(fresh_);
    counted_waits_ += fresh_.size();
    std::vector<std::pair<Duration, std::uint64_t>> merged;
    merged.reserve(counted_.size() + 16);
    const auto take = [&merged](Duration wait, std::uint64_t times) {
        if (!merged.empty() && merged.back().first == wait)
            merged.back().second += times;
        else
            merged.emplace_back(wait, times);
    };
    auto known = counted_.begin();
    for (const Duration wait : fresh_) {
        for (; known != counted_.end() && known->first <= wait; ++known) take(known->first, known->second);
        take(wait, 1);
    }
    for (; known != counted_.end(); ++known) take(known->first, known->second);
    counted_ = std::move(merged);
    fresh_.clear();
}

}  // namespace simul
