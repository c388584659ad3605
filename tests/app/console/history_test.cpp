#include <algorithm>

#include <gtest/gtest.h>

#include "simulator/text/strict_json.hpp"
#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

TEST(Moves, AreATableOrCsv) {
    EXPECT_EQ(run("run --boards 2 --pairs 1 --moves").out,
              "board  pair  who          from       to   waited\n"
              "    1     1  master    0:00:00  0:00:05  0:00:00\n"
              "    2     1  master    0:00:05  0:00:10  0:00:05\n"
              "    1     1  opponent  0:00:05  0:01:00        -\n"
              "    2     1  opponent  0:00:10  0:01:05        -\n");
    EXPECT_TRUE(run("--moves --boards 1 --pairs 1").out.starts_with("sync\nboard  pair"));
    EXPECT_EQ(lines_of(run("compare --moves --format csv").out).size(), 1U + 2 * 1440);
    EXPECT_EQ(lines_of(run("run --moves --format csv").out)[1], "right,1,1,master,0,5000,0");
}

TEST(Moves, KeepThousandthsInTheirColumns) {
    const auto lines = lines_of(run("run --boards 3 --pairs 2 --master 250ms --moves").out);
    for (const std::string& line : lines) EXPECT_EQ(line.size(), lines.front().size()) << line;
}

TEST(History, IsOfRunAndCompare) {
    EXPECT_EQ(lines_of(run("run --format events").out).size(), 1U + 24 + 3 * 720);
    EXPECT_EQ(lines_of(run("--format events").out).size(), 1U + 2 * (24 + 3 * 720));
    EXPECT_GT(parse_strictly(run("run --format trace").out).at("traceEvents").as_array().size(), 1440U);
    EXPECT_FALSE(run("run --format perfetto").out.empty());
}

TEST(History, IsRefusedWhereThereIsNone) {
    for (const std::string typed :
         {"sweep --vary boards=1..2 --format trace", "models --format events", "models --moves",
          "run --moves --format json", "run --moves --format trace", "run --format tarce"}) {
        const Outcome outcome = run(typed);
        EXPECT_EQ(outcome.code, 2) << typed;
        EXPECT_EQ(outcome.out, "") << typed;
        EXPECT_EQ(lines_of(outcome.err).size(), 1U) << outcome.err;
    }
}

TEST(History, IsPackedIfItsFileSaysSo) {
    const std::string path = fresh_file("trace.json.gz");
    EXPECT_EQ(run("run --format trace --output " + path).code, 0);
    EXPECT_TRUE(contents(path).starts_with("\x1F\x8B"));
}

}  // namespace
}  // namespace simul::console::testing
