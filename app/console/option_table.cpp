#include "app/console/option_table.hpp"

#include <array>

#include "app/options/scenario_options.hpp"

namespace simul::console {
namespace {

using options::CommandInfo;
using options::OptionInfo;

constexpr std::array command_table{
    CommandInfo{"compare", "synchronous against asynchronous (if no command is given)"},
    CommandInfo{"run", "one exhibition, board by board"},
    CommandInfo{"sweep", "one number over a range, or two"},
    CommandInfo{"models", "all ways of running it, in one table"},
    CommandInfo{"live", "the same on real timers: measured against simulated"},
    CommandInfo{"script", "the same as a program in Python or C++, to take home"},
    CommandInfo{"lessons", "predict, run, explain: the lessons as text", 2},
};

constexpr std::array own_options{
    OptionInfo{"--games", "FILE", "PGN file with the games for --real-lengths"},
    OptionInfo{"--strict", "", "refuse it if one of its games cannot be read"},
    OptionInfo{"--format", "WORD", "text, json or csv (text)"},
    OptionInfo{"--moves", "", "every move with its times: text or csv", false, "run compare"},
    OptionInfo{"--output", "FILE", "write there instead of standard output"},
    OptionInfo{"--vary", "KEY=FROM..TO", "what changes: FROM..TO:STEP, or VALUE,VALUE", true, "sweep"},
    OptionInfo{"--left", "MODE", "what the mode is compared with (sync)", false, "sweep"},
    OptionInfo{"--seeds", "N", "runs at every value, each with a seed of its own", false, "sweep"},
    OptionInfo{"--scale", "X", "simulated seconds in a real second (3600)", false, "live script"},
    OptionInfo{"--language", "WORD", "python or cpp (python); of lessons en or ko (en)", false,
               "script lessons"},
    OptionInfo{"--setup", "N", "the lesson's numbers, from 1 (1)", false, "lessons"},
    OptionInfo{"--mistake", "WORD", "missing-await or forgotten-gather", false, "script"},
    OptionInfo{"--help", "", "this text"},
    OptionInfo{"--version", "", "the version"},
};

}  // namespace

options::Grammar grammar() {
    static const std::vector<OptionInfo> all = options::with_scenario_options(own_options);
    return {all, command_table, "compare"};
}

}  // namespace simul::console
