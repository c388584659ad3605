#include "app/window/shell/line/option_table.hpp"

#include "app/options/help_text.hpp"
#include "app/options/scenario_options.hpp"
#include "app/window/look/paint/theme.hpp"
#include "app/window/shell/line/command_line.hpp"

namespace simul {
namespace {

using options::OptionInfo;

constexpr std::array own_options{
    OptionInfo{"--left", "MODE", "the left hall's mode (sync); --mode: the right's"},
    OptionInfo{"--games", "FILE", "put the games of this PGN file on the boards"},
    OptionInfo{"--strict", "", "refuse it if one of its games cannot be read"},
    OptionInfo{"--at", "T", "begin at this simulated time (0)"},
    OptionInfo{"--range", "FROM-TO", "stretch the timeline shows: 0:10:00-0:20:00"},
    OptionInfo{"--page", "WORD", "race, boards, explore, map, luck, ways, code, lessons, setups"},
    OptionInfo{"--listing", "WORD", "cpp, python, missing-await or forgotten-gather"},
    OptionInfo{"--lesson", "ID|FILE", "open this lesson, or one of your own (.json)", true},
    OptionInfo{"--setup", "N", "of the lesson: with these numbers (as last time)"},
    OptionInfo{"--state", "WORD", "of the lesson: predict, run or explain"},
    OptionInfo{"--board", "BOARD", "look at this board of the right hall large"},
    OptionInfo{"--theme", "WORD", "light, dark, projector or high-contrast"},
    OptionInfo{"--language", "WORD", "en or ko"},
    OptionInfo{"--words", "WORD", "hall, program, web, crawl or database"},
    OptionInfo{"--unit", "T", "real time of a simulated second, such as 1ms"},
    OptionInfo{"--size", "WxH", "of window or picture: 1920x1080"},
    OptionInfo{"--hide-results", "", "tell how a hall ends only when it has ended"},
    OptionInfo{"--reduced-motion", "", "pieces and master jump instead of gliding"},
    OptionInfo{"--renderer", "WORD", "software, or gpu if there is a good one (software)"},
    OptionInfo{"--screenshot", "FILE", "write a picture (PNG) and end; needs no display"},
    OptionInfo{"--worksheet", "FILE", "write worksheets (PDF) of --lesson or all, and end"},
    OptionInfo{"--answers", "", "of worksheets and handout: a teacher's sheet behind it"},
    OptionInfo{"--export", "FILE", "write what --what says and end; needs no display"},
    OptionInfo{"--what", "WORD", "race, timeline, film, trace or another: see below"},
    OptionInfo{"--fps", "N", "of a film: frames a second, 1 to 60 (30)"},
    OptionInfo{"--speed", "X", "of a film: simulated seconds a second (30 s long)"},
    OptionInfo{"--self-test", "", "load every page once and end; needs no display"},
    OptionInfo{"--help", "", "this text"},
    OptionInfo{"--version", "", "the version"},
};

constexpr std::string_view introduction =
    R"(simul: one chess master plays many amateurs, in two halls on one clock

In the left hall she plays one game after the other, in the right one she walks
on while they think: 12:00:00 against 1:00:55. Every number can be changed here
or in the window, and so can the way each hall is played.

Usage: simul [OPTIONS] [FILE...]
FILE is a setup (*.simul), a scenario or a PGN file with games, told by what is
in it, or a link such as "simul:?boards=12". More setups join Opened last.
)";

constexpr std::string_view closing = R"(
Language, words, theme and size are as last time unless given.
--export can write, told by --what and the ending of the file:
  race left right timeline chart   .png .svg .pdf        (race for these)
  handout                          .pdf
  film                             .mp4 .webm .gif .webp
  trace                            .json .json.gz .pftrace
  results                          .csv .json            (results for .csv)
  boards events                    .csv
--at is the present in a picture (half of the shorter run), --range what the
timeline or the film shows. Films but .webp need the program ffmpeg.
Exit codes: 0 done; 2 wrong usage or values, or a picture that cannot be
opened; 1 any other failure, such as a full disk or a missing display.

Try:
  simul                                        the classic comparison
  simul --left pool --in-play 4                four workers against asyncio
  simul --mode threads --slice 1s              threads that take turns
  simul --block 1:1=10m --at 0:05:00           one blocking thought
  simul --vary-opponent lognormal:50 --seed 7  nobody is like the other
  simul --mode sync --switch 0:20:00=async     half-way to asynchronous
  simul --lesson she-walks-on --setup 2        a lesson, with numbers to share
  simul --worksheet sheet.pdf --lesson luck    a lesson on paper; see --answers
  simul --export race.pdf --at 0:20:00         the picture on one page
  simul --export talk.mp4 --language ko        a film for slides
  simul --screenshot simul.png --at 0:20:00 --theme dark --size 1920x1080
)";

}  // namespace

std::vector<std::string_view> theme_words() {
    std::vector<std::string_view> words;
    for (const auto* theme : paint::all_themes()) words.push_back(theme->name);
    return words;
}

options::Grammar window_grammar() {
    static const std::vector<OptionInfo> all = options::with_scenario_options(own_options);
    return {.options = all, .words = 100};
}

std::string command_line_help() {
    return std::string{introduction} + "\nThe exhibition, as for simul-cli:\n" +
           options::option_lines(options::scenario_options()) + std::string{options::star_line()} +
           "\nThe window:\n" + options::option_lines(own_options) + options::mode_lines() +
           std::string{options::value_lines()} + std::string{closing};
}

}  // namespace simul
