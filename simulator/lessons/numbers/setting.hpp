#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/trace.hpp"

namespace simul::lessons {

/// One run of a lesson. `draws`: the same with the seeds that follow, its own first, where the lesson asks
/// for them.
struct Run {
    Scenario scenario;
    std::shared_ptr<const Trace> trace;
    std::vector<std::shared_ptr<const Trace>> draws = {};
};

/// A lesson's numbers in one of its setups, played: everything its expressions can ask.
struct Setting {
    std::uint32_t number = 1;  ///< of the setup, from 1
    Scenario scenario;         ///< of the setup itself, before any run changes it
    std::map<std::string, Run, std::less<>> runs;
    std::map<std::string, Time, std::less<>> moments;

    /// The run of this name, or null.
    const Run* run(std::string_view name) const {
        const auto found = runs.find(name);
        return found == runs.end() ? nullptr : &found->second;
    }
};

}  // namespace simul::lessons
