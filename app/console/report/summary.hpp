#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/console/commands/outcome.hpp"
#include "simulator/scenario/prediction.hpp"

namespace simul::console {

/// `sync`, `async`, ..., and whether the mode changes on the way.
std::string name_of(const Scenario& scenario);

/// One or two sentences: how many boards, how long everybody thinks, and whatever is not as usual.
std::string description(const Scenario& scenario);

/// What can be said about the runs without running. Takes as long as a run where no formula holds.
std::vector<Prediction> predictions_of(std::span<const Outcome> outcomes);

/// The main numbers of one or two runs side by side, predicted beside measured.
std::string summary_table(std::span<const Outcome> outcomes, std::span<const Prediction> predictions);

/// What the numbers mean: why the last reply comes after the last move, which models are wrong.
std::string remarks(std::span<const Outcome> outcomes, std::span<const Prediction> predictions);

/// `11.81 times sooner`, `as long`, `1.50 times later`.
std::string sooner(double speedup);

}  // namespace simul::console
