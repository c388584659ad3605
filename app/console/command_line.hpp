#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace simul::console {

/// The arguments taken apart: which command, which options, which values. The values are not looked at yet.
struct CommandLine {
    std::string command = "compare";
    bool names_command = false;
    std::map<std::string, std::vector<std::string>, std::less<>> given;  ///< by option, with its dashes

    bool has(std::string_view option) const { return given.contains(option); }
    /// The value of an option that can be given once, or nothing.
    std::optional<std::string> value(std::string_view option) const;
    /// All values of an option.
    std::vector<std::string> values(std::string_view option) const;
};

/// Throws UsageError for unknown words, options without their value and options given twice.
CommandLine take_apart(std::span<const std::string> arguments);

}  // namespace simul::console
