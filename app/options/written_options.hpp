#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/scenario/scenario.hpp"

namespace simul::options {

/// An option with its value, as somebody would type it; a flag has none.
struct WrittenOption {
    std::string name;  ///< with its dashes
    std::optional<std::string> value;
    bool operator==(const WrittenOption&) const = default;
};

/// The options that make this scenario of the classic exhibition: those that differ only. `beside`: the mode
/// of another hall that plays with these numbers. (The lengths of real games
/// and times that were measured come from files.)
std::vector<WrittenOption> written_options(const Scenario& scenario, std::optional<Mode> beside = {});

/// The line to type: `simul --boards 12 --opponent 25s`, with quotes where a shell needs them.
std::string command_line_of(std::string_view program, std::span<const WrittenOption> written);

}  // namespace simul::options
