#pragma once

#include <span>
#include <string_view>

namespace simul::console {

/// A word that can be the first argument.
struct CommandInfo {
    std::string_view name;
    std::string_view purpose;  ///< one line of help
};

/// An option of simul-cli.
struct OptionInfo {
    std::string_view name;   ///< with its dashes
    std::string_view value;  ///< what stands for its value in help; empty for a flag
    std::string_view purpose;
    bool repeatable = false;
    std::string_view only_for;  ///< the command it belongs to; empty: every command
};

std::span<const CommandInfo> commands();
std::span<const OptionInfo> options();

}  // namespace simul::console
