#pragma once

#include <span>
#include <string_view>

namespace simul::options {

/// A word that can be the first argument.
struct CommandInfo {
    std::string_view name;
    std::string_view purpose;  ///< one line of help
};

/// An option of a program.
struct OptionInfo {
    std::string_view name;   ///< with its dashes
    std::string_view value;  ///< what stands for its value in help; empty for a flag
    std::string_view purpose;
    bool repeatable = false;
    std::string_view only_for = {};  ///< the command it belongs to; empty: every command
};

/// All that a program understands.
struct Grammar {
    std::span<const OptionInfo> options;
    std::span<const CommandInfo> commands = {};  ///< none: it takes options only
    std::string_view usual_command = {};         ///< when none is given
};

}  // namespace simul::options
