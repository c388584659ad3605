#include "app/options/help_text.hpp"

#include <fmt/format.h>

#include "simulator/scenario/ways.hpp"

namespace simul::options {

std::string option_lines(std::span<const OptionInfo> options, std::string_view command) {
    std::string text;
    for (const OptionInfo& info : options) {
        if (!info.is_for(command)) continue;
        const std::string left = fmt::format("{} {}", info.name, info.value);
        text += fmt::format("  {:<27} {}{}\n", left, info.purpose, info.repeatable ? " *" : "");
    }
    return text;
}

std::string_view star_line() { return "  * may be given several times\n"; }

std::string mode_lines() {
    std::string text = "\nModes:\n";
    for (const auto& [mode, word] : mode_words)
        text += fmt::format("  {:<15} {}{}\n", word, is_wrong_model(mode) ? "wrong: " : "",
                            info_of(mode).purpose);
    return text;
}

std::string_view value_lines() {
    return R"(
A duration D is 5s, 250ms, 1m30s, 2h, 1:30, 0:01:30 or plain seconds (5 or 0.1).
The FILE - is standard input or standard output.
BOARD and PAIR count from 1.)";
}

}  // namespace simul::options
