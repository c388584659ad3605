#include <cstdlib>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/console/report/text_table.hpp"
#include "tests/app/console/console_runner.hpp"
#include "tests/source_folder.hpp"

namespace simul::console::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Golden files change on purpose only: SIMUL_UPDATE_GOLDEN=1 writes them anew.
void expect_golden(const std::string& name, const std::string& command_line) {
    const std::string path = in_source_folder("tests/golden/console/" + name + ".txt");
    const Outcome outcome = run(command_line);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    if (std::getenv("SIMUL_UPDATE_GOLDEN") != nullptr) write(path, outcome.out);
    EXPECT_EQ(outcome.out, contents(path)) << name;
}

TEST(Text, LooksAsInTheGoldenFiles) {
    expect_golden("compare", "");
    expect_golden("compare_walk", "compare --walk 5s --boards 6");
    expect_golden("compare_clones", "compare --mode clones");
    expect_golden("run_async", "run");
    expect_golden("run_pool", "run --mode pool --in-play 3 --boards 7 --pairs 4");
    expect_golden("run_switched", "run --mode sync --switch 0:20:00=async");
    expect_golden("sweep_boards", "sweep --vary boards=1..24");
    expect_golden("compare_varied", "compare --vary-opponent lognormal:30 --masters 3 --seed 5");
    expect_golden("models", "models");
    expect_golden("help", "--help");
    expect_golden("help_compare", "compare --help");
    expect_golden("help_run", "run --help");
    expect_golden("help_sweep", "sweep --help");
    expect_golden("help_models", "models --help");
    expect_golden("help_live", "live --help");
    expect_golden("help_script", "script --help");
    expect_golden("help_lessons", "lessons --help");
    expect_golden("lessons", "lessons");
    expect_golden("lessons_show", "lessons show she-walks-on --setup 2");
}

TEST(Text, FitsEightyColumnsWithoutColour) {
    for (const std::string command :
         {"",
          "compare --boards 1000 --pairs 3",
          "run --boards 7 --walk 2s",
          "run --boards 100000 --pairs 11",
          "models",
          "script --help",
          "models --boards 1000 --master 1h7m7s --slice 10s --pairs 3",
          "help live",
          "sweep --vary boards=1..24",
          "sweep --vary walk=0..5s --mode await-in-turn",
          "--help",
          "run --help",
          "sweep --help",
          "models --help",
          "compare --help",
          "lessons --help",
          "lessons",
          "lessons show one-after-another",
          "compare --vary-opponent lognormal:30 --masters 3",
          "compare --mode threads --slice 1s --master 1h --opponent 24h --boards 100 --pairs 5"}) {
        const Outcome outcome = run(command);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_EQ(outcome.out.find('\x1B'), std::string::npos);
        for (const std::string& line : lines_of(outcome.out)) {
            EXPECT_LE(line.size(), 80U) << command << "\n" << line;
            EXPECT_FALSE(line.ends_with(' ')) << command << "\n" << line;
        }
    }
}

TEST(Text, BreaksATableThatIsTooWideIntoTwo) {
    TextTable table;
    table.add({"name", std::string(40, 'a'), std::string(40, 'b')});
    table.add({"x", "1", "2"});
    EXPECT_EQ(table.text(), "name  " + std::string(40, 'a') + "\nx     " + std::string(39, ' ') +
                                "1\n\nname  " + std::string(40, 'b') + "\nx     " + std::string(39, ' ') +
                                "2\n");
}

TEST(Text, SeparatesParagraphsByOneBlankLine) {
    for (const std::string command : {"run", "compare", "models", "sweep --vary boards=1..3"})
        EXPECT_THAT(run(command + " --opponent 0").out, Not(HasSubstr("\n\n\n"))) << command;
}

TEST(Text, SaysWhatLettersStandForWhenAMillisecondHasSeveral) {
    const std::string out = run("run --boards 1 --pairs 1 --master 1ms --opponent 0").out;
    EXPECT_THAT(out, HasSubstr("each letter is what took most of less than 1ms."));
}

TEST(Text, ExplainsTheBlankOnlyWhereALaneHasOne) {
    EXPECT_THAT(run("compare").out, HasSubstr("blank: the exhibition is over"));
    EXPECT_THAT(run("run").out, Not(HasSubstr("blank: the exhibition is over")));
}

TEST(Text, ShowsTheLastMoveAndTheLastReplyAndWhyTheyDiffer) {
    const std::string out = run("").out;
    EXPECT_THAT(out, HasSubstr("12:00:00"));
    EXPECT_THAT(out, HasSubstr("1:00:00"));
    EXPECT_THAT(out, HasSubstr("1:00:55"));
    EXPECT_THAT(out, HasSubstr("still thinks for 55s"));
}

TEST(Text, LabelsWrongModelsWhereverTheyAppear) {
    for (const std::string mode : {"clones", "await-in-turn", "blocking-wait"})
        for (const std::string command : {"run", "compare", "sweep --vary boards=1..3"})
            EXPECT_THAT(run(command + " --mode " + mode).out, HasSubstr("A wrong model: "))
                << command << mode;
    EXPECT_THAT(run("models").out, HasSubstr("cannot exist"));
}

TEST(Text, OptionsMayStandBeforeTheCommandAndWithAnEqualsSign) {
    EXPECT_EQ(run("--boards 3 run --pairs=4").out, run("run --boards 3 --pairs 4").out);
    EXPECT_EQ(run("compare").out, run("").out);
    EXPECT_EQ(run("--switch=0:20:00=async --mode=sync run").out,
              run("run --mode sync --switch 0:20:00=async").out);
}

TEST(Text, HelpAndVersionComeWithSuccess) {
    EXPECT_THAT(run("--version").out, HasSubstr("simul-cli 1."));
    EXPECT_EQ(run("-h").out, run("--help").out);
    EXPECT_EQ(run("help").out, run("--help").out);
    EXPECT_EQ(run("help sweep").out, run("sweep --help").out);
    EXPECT_EQ(run("run --boards 0 --help").code, 0);
}

}  // namespace
}  // namespace simul::console::testing
