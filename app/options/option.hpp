#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace simul::options {

/// A word that can be the first argument.
struct CommandInfo {
    std::string_view name;
    std::string_view purpose;  ///< one line of help
    std::size_t words = 0;     ///< that may follow it, such as the name of a lesson
};

/// An option of a program.
struct OptionInfo {
    std::string_view name;   ///< with its dashes
    std::string_view value;  ///< what stands for its value in help; empty for a flag
    std::string_view purpose;
    bool repeatable = false;
    std::string_view only_for = {};  ///< the commands it belongs to; empty: every command

    bool is_for(std::string_view command) const {
        for (std::string_view rest = only_for; !rest.empty();) {
            const std::string_view word = rest.substr(0, rest.find(' '));
            if (word == command) return true;
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        }
        return only_for.empty();
    }
};

/// All that a program understands.
struct Grammar {
    std::span<const OptionInfo> options;
    std::span<const CommandInfo> commands = {};  ///< none: it takes options only
    std::string_view usual_command = {};         ///< when none is given
    std::size_t words = 0;  ///< that may stand without an option, where none is a command
};

}  // namespace simul::options
