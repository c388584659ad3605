#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "app/options/arguments.hpp"
#include "app/window/shell/line/command_line.hpp"

/// What a command line asks for beside a window: lessons, worksheets, exports. All throw options::UsageError.
namespace simul {

/// The option's value, which must be one of `words`; empty when it was not given.
QString one_of(const options::Arguments& arguments, std::string_view option,
               std::span<const std::string_view> words);

/// The lesson, with what is said about it, in one word for the page: "id:7:run"; empty: none is named.
QString lesson_of(const options::Arguments& arguments);

/// What is to be written on paper, of all lessons if none is named.
std::optional<PaperOrder> worksheet_of(const options::Arguments& arguments);

/// What is exported, into which file, and how long a film of it is.
void read_export(const options::Arguments& arguments, CommandLine& line);

}  // namespace simul
