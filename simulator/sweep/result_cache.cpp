#include "simulator/sweep/result_cache.hpp"

#include <bit>
#include <vector>

namespace simul {
namespace {

/// Mixes numbers into two independent 64-bit sums.
class Mixer {
  public:
    template <class Number>
    void add(Number number) {
        if constexpr (std::is_floating_point_v<Number>)
            mix(std::bit_cast<std::uint64_t>(number));
        else
            mix(static_cast<std::uint64_t>(number));
    }
    void add(Duration time) { mix(static_cast<std::uint64_t>(time.count())); }
    ScenarioKey key() const { return {scattered(sums_[0]), scattered(sums_[1])}; }

  private:
    /// The finalizer of splitmix64.
    static std::uint64_t scattered(std::uint64_t x) {
        x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
        return x ^ (x >> 31U);
    }
    void mix(std::uint64_t word) {
        sums_[0] = scattered(sums_[0] + 0x9E3779B97F4A7C15ULL + word);
        sums_[1] = std::rotl(sums_[1] ^ scattered(word + 0xD1B54A32D192ED03ULL), 27) * 0x9FB21C651E98DF25ULL;
    }

    std::array<std::uint64_t, 2> sums_{1, 2};
};

void add_lists(Mixer& mixer, const Scenario& s) {
    mixer.add(s.slow.size());
    for (const SlowBoard& slow : s.slow) {
        mixer.add(slow.board);
        mixer.add(slow.factor);
    }
    mixer.add(s.blocks.size());
    for (const BlockingThought& block : s.blocks) {
        mixer.add(block.board);
        mixer.add(block.pair);
        mixer.add(block.extra);
    }
    mixer.add(s.blocking_boards.size());
    for (const std::uint32_t board : s.blocking_boards) mixer.add(board);
    mixer.add(s.real_lengths);
    if (s.real_lengths) {
        mixer.add(s.lengths.size());
        for (const std::uint32_t length : s.lengths) mixer.add(length);
    }
    mixer.add(s.switches.size());
    for (const Switch& change : s.switches) {
        mixer.add(change.at);
        mixer.add(change.to);
    }
}

}  // namespace

ScenarioKey key_of(const Scenario& s, Waits waits) {
    Mixer mixer;
    const bool draws = s.vary_master.spread != Spread::constant || s.vary_opponent.spread != Spread::constant;
    const bool slices = s.mode == Mode::threads || !s.switches.empty();
    mixer.add(waits);
    mixer.add(s.mode);
    mixer.add(s.boards);
    mixer.add(s.pairs);
    mixer.add(s.master);
    mixer.add(s.opponent);
    mixer.add(s.walk);
    mixer.add(s.mode == Mode::clones ? 1U : s.masters);
    mixer.add(s.in_play.value_or(0));
    mixer.add(slices ? s.slice : Duration{});
    mixer.add(s.policy);
    for (const Variation& variation : {s.vary_master, s.vary_opponent}) {
        mixer.add(variation.spread);
        mixer.add(variation.spread == Spread::constant ? 0.0 : variation.percent);
    }
    mixer.add(draws ? s.seed : 0);
    add_lists(mixer, s);
    mixer.add(s.recorded.digest());
    return mixer.key();
}

std::optional<Results> ResultCache::find(const ScenarioKey& key) {
    const std::lock_guard lock{mutex_};
    const auto found = places_.find(key);
    if (found == places_.end()) return std::nullopt;
    entries_.splice(entries_.begin(), entries_, found->second);
    return found->second->results;
}

void ResultCache::keep(const ScenarioKey& key, const Results& results) {
    const std::lock_guard lock{mutex_};
    if (places_.contains(key)) return;
    entries_.push_front({key, results});
    places_.emplace(key, entries_.begin());
    if (entries_.size() <= room_) return;
    places_.erase(entries_.back().key);
    entries_.pop_back();
}

std::size_t ResultCache::size() const {
    const std::lock_guard lock{mutex_};
    return entries_.size();
}

}  // namespace simul
