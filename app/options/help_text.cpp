#include "app/options/help_text.hpp"

#include <fmt/format.h>

namespace simul::options {

std::string option_lines(std::span<const OptionInfo> options, std::string_view command) {
    std::string text;
    for (const OptionInfo& info : options) {
        if (!info.only_for.empty() && info.only_for != command) continue;
        const std::string left = fmt::format("{} {}", info.name, info.value);
        text += fmt::format("  {:<27} {}{}\n", left, info.purpose, info.repeatable ? " *" : "");
    }
    return text;
}

std::string_view star_line() { return "  * may be given several times\n"; }

std::string_view mode_lines() {
    return R"(
Modes:
  sync            one game after the other (a plain loop)
  async           walk on while they think (asyncio, an event loop)
  pool            at most L games in play: --in-play L (a pool of L workers)
  threads         thoughts are cut into slices: --slice D (threads, one core)
  clones          wrong: a master at every board at once; she cannot exist
  await-in-turn   wrong: awaits each game before the next (a forgotten gather)
  blocking-wait   wrong: waits at every board for the reply (a blocking call)
)";
}

std::string_view value_lines() {
    return R"(
A duration D is 5s, 250ms, 1m30s, 2h, 0:01:30 or plain seconds (5 or 0.1).
BOARD and PAIR count from 1.)";
}

}  // namespace simul::options
