#include "app/console/help.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/console/option_table.hpp"
#include "app/console/report/text_table.hpp"
#include "app/options/help_text.hpp"
#include "simulator/sweep/axis.hpp"

namespace simul::console {
namespace {

struct CommandText {
    std::string_view command;
    std::string_view text;
};

constexpr std::string_view introduction =
    R"(simul-cli: one chess master plays many amateurs, and concurrency becomes visible

The master thinks 5 s for a move, an opponent 55 s for a reply, a game has 30
pairs of moves, and there are 24 boards. One game after the other takes
12:00:00. Walking on to the next board while they think takes 1:00:00 for the
master and 1:00:55 for all. Every number can be changed.

Usage: simul-cli [COMMAND] [OPTIONS]
)";

constexpr std::string_view usage = R"( Options may stand before or after the command.
Exit codes: 0 done; 2 wrong usage or values, or an output file that cannot be
opened; 1 any other failure, such as a full disk.
)";

constexpr std::string_view program_examples = R"(
Try:
  simul-cli                               the classic comparison
  simul-cli --master 55s --opponent 5s    a slow master: async hardly helps
  simul-cli sweep --vary boards=1..24     where is the knee?
  simul-cli models                        threads, pools, wrong models
  simul-cli help COMMAND                  more about a command
)";

constexpr std::array<CommandText, 7> command_texts{{
    {"compare", R"(simul-cli compare: synchronous against asynchronous

Runs the same exhibition twice and shows both: the master's last move, the last
reply that ends the exhibition, how busy she was, how long boards waited for
her, and both timelines. With --mode, that mode is compared with synchronous.

Try:
  simul-cli compare --boards 12                  below the knee
  simul-cli compare --walk 5s                    walking is not free
  simul-cli compare --block 1:1=10m              one blocking thought
  simul-cli compare --mode clones                the 30 minutes that cannot be
  simul-cli compare --format json | jq .speedup
  simul-cli compare --format trace --output trace.json.gz

{history})"},
    {"run", R"(simul-cli run: one exhibition, board by board

Try:
  simul-cli run --mode sync                      twelve hours
  simul-cli run --mode pool --in-play 6          six games in play at once
  simul-cli run --mode sync --switch 0:20:00=async
  simul-cli run --vary-opponent lognormal:50 --seed 7 --format csv
  simul-cli run --boards 1000000 --format json --output run.json

JSON holds the scenario, the result and every board; CSV one row a board.

{history})"},
    {"sweep", R"(simul-cli sweep: one number over a range, or two

{axes}

Try:
  simul-cli sweep --vary boards=1..24            the knee is at 12
  simul-cli sweep --vary in-play=1..24           23 at once are worse than 12
  simul-cli sweep --vary opponent=0s..55s:5s     when does async pay?
  simul-cli sweep --vary walk=0s..5s             the price of switching
  simul-cli sweep --vary seed=1..10 --vary-opponent exponential
  simul-cli sweep --vary boards=1,2,3,5,8,13     these values
  simul-cli sweep --vary boards=6..24:6 --vary opponent=5s,55s     a grid
  simul-cli sweep --left pool --in-play 4 --vary boards=1..24
  simul-cli sweep --vary boards=6..24:6 --seeds 100 --vary-opponent exponential
  simul-cli sweep --vary boards=1..100 --format csv --output knee.csv
)"},
    {"models", R"(simul-cli models: all ways of running it, in one table

Last reply, how many times sooner than sync, how busy the master is, the
longest wait for her, turns to another board, thoughts broken off, and games in
play. Wrong models are labelled: their numbers look good and are not true.

Try:
  simul-cli models
  simul-cli models --walk 100ms --slice 500ms    threads pay for switching
  simul-cli models --in-play 23                  a pool of 23
)"},
    {"live", R"(simul-cli live: the same on real timers, measured against simulated

The very coroutines of the simulation wait for real timers here. Timers are
late by a little, and lateness adds up: that is the drift, in the time of the
hall and in the time on the wall. Ctrl-C ends the run at once: what has been
measured until then is printed, and the exit code is 1.

Try:
  simul-cli live                                 1:00:55 in a second
  simul-cli live --mode sync --scale 3600        12 hours in 12 seconds
  simul-cli live --scale 100000                  the drift grows with the scale
)"},
    {"script", R"(simul-cli script: the same as a program in Python or C++, to take home

One file that plays these settings in real time and prints what it measured
beside what is simulated. Python: the standard library of 3.10 or newer; the
code of each way, right or wrong, is that of the page Code. C++: Boost, on plain
timers. Not exported: switches, and other policies than first-ready.

Try:
  simul-cli script --output simul_asyncio.py
  python3 simul_asyncio.py --scale 600
  simul-cli script --mode threads --slice 1s     threads under one lock
  simul-cli script --masters 4                   processes
  simul-cli script --mistake missing-await       code that does not work
  simul-cli script --language cpp --output simul_asio.cpp
)"},
    {"lessons", R"(simul-cli lessons: predict, run, explain, as text

  simul-cli lessons [list]         all lessons, by chapter
  simul-cli lessons show ID        question, answers, explanation
  simul-cli lessons check FILE     reads and computes a lesson file

A lesson has eight setups: the same question with other numbers. All numbers
are computed, in the file they are written as quantities. A file that is not as
it should be is refused in one line that names the place. The options that set
the exhibition change nothing here.

Try:
  simul-cli lessons show she-walks-on
  simul-cli lessons show she-walks-on --setup 2 --language ko
  simul-cli lessons check my-lesson.json
)"},
}};

constexpr std::string_view history =
    R"(All that happens: --moves lists every move, when it began and ended and how long
the board had waited for her. --format events is CSV with a row an event; trace
is Trace Event JSON, which ui.perfetto.dev, speedscope and the Firefox Profiler
draw; perfetto is for Perfetto alone, and for very long runs. A file whose name
ends in .gz is packed.
)";

std::string with_history(std::string text) {
    constexpr std::string_view mark = "{history}";
    const std::size_t at = text.find(mark);
    return at == std::string::npos ? text : text.replace(at, mark.size(), history);
}

/// The text with the numbers that a sweep can change.
std::string with_axes(std::string text) {
    constexpr std::string_view mark = "{axes}\n";
    const std::size_t at = text.find(mark);
    if (at == std::string::npos) return text;
    return text.replace(
        at, mark.size(),
        wrapped(
            fmt::format("Runs synchronous (or --left) and asynchronous (or --mode) at every value. What "
                        "can change: {}. With --vary twice, one row for each pair of values. With "
                        "--seeds, every result as mean, median, 5th and 95th percentile and 95 % interval "
                        "of the mean. Ctrl-C ends it: rows that are complete are printed, and the exit "
                        "code is 1. Where boards are fewer than --masters or --in-play, there are as many as "
                        "boards.",
                        fmt::join(axis_names(), ", "))));
}

std::string options_for(std::string_view command) {
    return "\nOptions:\n" + options::option_lines(grammar().options, command) +
           std::string{options::star_line()};
}

std::string words_and_values() {
    return options::mode_lines() + std::string{options::value_lines()} + std::string{usage};
}

}  // namespace

std::string program_help() {
    std::string text{introduction};
    text += "\nCommands:\n";
    for (const options::CommandInfo& info : grammar().commands)
        text += fmt::format("  {:<15} {}\n", info.name, info.purpose);
    return text + options_for("") + words_and_values() + std::string{program_examples};
}

std::string command_help(std::string_view command) {
    const auto* const found = std::ranges::find(command_texts, command, &CommandText::command);
    if (found == command_texts.end()) return program_help();
    return with_axes(with_history(std::string{found->text})) + options_for(command) + words_and_values();
}

}  // namespace simul::console
