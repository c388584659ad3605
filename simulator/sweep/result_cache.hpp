#pragma once

#include <array>
#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>

#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/results.hpp"
#include "simulator/trace/wait_times.hpp"

namespace simul {

/// A scenario as 128 bits. Numbers that its mode and spreads make no use of are the same for all.
using ScenarioKey = std::array<std::uint64_t, 2>;
ScenarioKey key_of(const Scenario& scenario, Waits waits);

/// What runs came to, without their boards. Threads may share it. Who has not been asked for the longest time
/// makes room.
class ResultCache {
  public:
    static constexpr std::size_t usual_room = 65'536;

    explicit ResultCache(std::size_t room = usual_room) : room_{room} {}

    std::optional<Results> find(const ScenarioKey& key);
    void keep(const ScenarioKey& key, const Results& results);
    std::size_t size() const;

  private:
    struct KeyHash {
        std::size_t operator()(const ScenarioKey& key) const { return static_cast<std::size_t>(key[0]); }
    };
    struct Entry {
        ScenarioKey key;
        Results results;
    };

    std::size_t room_;
    mutable std::mutex mutex_;
    std::list<Entry> entries_;  // the last one asked for comes first
    std::unordered_map<ScenarioKey, std::list<Entry>::iterator, KeyHash> places_;
};

}  // namespace simul
