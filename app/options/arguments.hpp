#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/options/option.hpp"

namespace simul::options {

/// The arguments taken apart: which command, which options, which values. The values are not looked at yet.
struct Arguments {
    std::string command;  ///< the usual one if none is given
    bool names_command = false;
    std::vector<std::string> words;  ///< that stand without an option: behind a command, or a file
    std::map<std::string, std::vector<std::string>, std::less<>> given;  ///< by option, with its dashes

    bool has(std::string_view option) const { return given.contains(option); }
    /// The value of an option that can be given once, or nothing.
    std::optional<std::string> value(std::string_view option) const;
    /// All values of an option.
    std::vector<std::string> values(std::string_view option) const;
};

/// `words`: the arguments without the program's name. Throws UsageError for unknown words, options without
/// their value and options given twice.
Arguments take_apart(std::span<const std::string> words, const Grammar& grammar);

}  // namespace simul::options
