#include "app/console/option_table.hpp"

#include <array>

namespace simul::console {
namespace {

constexpr std::array<CommandInfo, 5> command_table{{
    {"compare", "synchronous against asynchronous (if no command is given)"},
    {"run", "one exhibition, board by board"},
    {"sweep", "one number over a range"},
    {"models", "all ways of running it, in one table"},
    {"live", "the same on real timers: measured against simulated"},
}};

constexpr std::array<OptionInfo, 26> option_table{{
    {"--boards", "N", "opponents, each with a board (24)", false, ""},
    {"--pairs", "N", "pairs of moves in a game (30)", false, ""},
    {"--master", "D", "the master's time for a move (5s)", false, ""},
    {"--opponent", "D", "an opponent's time for a reply (55s)", false, ""},
    {"--walk", "D", "time to another board; the cost of a switch (0)", false, ""},
    {"--masters", "K", "masters; the boards are dealt out to them (1)", false, ""},
    {"--in-play", "L", "games a master has in play at once, or all (all)", false, ""},
    {"--mode", "MODE", "how the games are interleaved (async)", false, ""},
    {"--slice", "D", "time slice of threads; 0: none (0)", false, ""},
    {"--policy", "WORD", "first-ready, fixed-round or last-ready", false, ""},
    {"--vary-opponent", "SPREAD", "constant, uniform:P, exponential or lognormal:P", false, ""},
    {"--vary-master", "SPREAD", "the same for the master; P is in per cent", false, ""},
    {"--slow", "BOARD=FACTOR", "this opponent takes FACTOR times as long", true, ""},
    {"--block", "BOARD:PAIR=D", "at this pair the master thinks D longer", true, ""},
    {"--blocking-board", "BOARD", "this opponent holds the master while thinking", true, ""},
    {"--real-lengths", "", "games end where the real ones did", false, ""},
    {"--games", "FILE", "PGN file with the games for --real-lengths", false, ""},
    {"--switch", "T=MODE", "at time T go on in another mode", true, ""},
    {"--seed", "X", "draw of the varied times (1)", false, ""},
    {"--scenario", "FILE", "start from this scenario file", false, ""},
    {"--format", "WORD", "text, json or csv (text)", false, ""},
    {"--output", "FILE", "write there instead of standard output", false, ""},
    {"--vary", "KEY=FROM..TO", "what changes; :STEP may follow (step 1 or 1s)", false, "sweep"},
    {"--scale", "X", "simulated seconds in a real second (3600)", false, "live"},
    {"--help", "", "this text", false, ""},
    {"--version", "", "the version", false, ""},
}};

}  // namespace

std::span<const CommandInfo> commands() { return command_table; }
std::span<const OptionInfo> options() { return option_table; }

}  // namespace simul::console
