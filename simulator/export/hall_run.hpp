#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>
#include <utility>

#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/results.hpp"

namespace simul {

enum class HallSide : std::uint8_t { left, right };

inline constexpr std::array<std::pair<HallSide, std::string_view>, 2> hall_side_words{{
    {HallSide::left, "left"},
    {HallSide::right, "right"},
}};

/// A run as an export tells it: in which hall, and what it came to. Its events are made anew.
struct HallRun {
    HallSide side = HallSide::right;
    Scenario scenario;
    Results results;
};

/// Who waits for an export: may stop it, which throws Stopped, and is told how far it is.
struct ExportWatch {
    std::stop_token stop;
    std::function<void(std::uint64_t done, std::uint64_t all)> progress;  ///< or none

    void tell(std::uint64_t done, std::uint64_t all) const {
        if (progress) progress(done, all);
    }
};

}  // namespace simul
