#include <algorithm>
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

constexpr std::array words{"run",
                           "compare",
                           "sweep",
                           "models",
                           "--boards",
                           "--pairs",
                           "--master",
                           "--opponent",
                           "--walk",
                           "--masters",
                           "--in-play",
                           "--mode",
                           "--slice",
                           "--policy",
                           "--vary-opponent",
                           "--vary-master",
                           "--slow",
                           "--block",
                           "--blocking-board",
                           "--real-lengths",
                           "--switch",
                           "--seed",
                           "--format",
                           "--vary",
                           "--scale",
                           "--help",
                           "--version",
                           "--",
                           "-",
                           "---",
                           "-x",
                           "--boards=",
                           "sync",
                           "async",
                           "pool",
                           "threads",
                           "clones",
                           "await-in-turn",
                           "blocking-wait",
                           "json",
                           "csv",
                           "text",
                           "0",
                           "1",
                           "2",
                           "7",
                           "-1",
                           "1e9",
                           "5s",
                           "250ms",
                           "1m30s",
                           "0:01:30",
                           "24h",
                           "25h",
                           "99999999999999999999h",
                           "uniform:20",
                           "exponential",
                           "lognormal:900",
                           "constant",
                           "first-ready",
                           "fixed-round",
                           "last-ready",
                           "3=2.5",
                           "1=0",
                           "1:1=10m",
                           "2:9=1s",
                           "1:1",
                           "0:20:00=async",
                           "0=sync",
                           "5s=threads",
                           "boards=1..5",
                           "pairs=1..3:2",
                           "walk=0..1s:500ms",
                           "in-play=1..2",
                           "seed=1..3",
                           "all",
                           "",
                           "\n",
                           "[1,2]",
                           "{}",
                           "%%",
                           "=",
                           "\xFF\xFE",
                           "nan"};

/// Options with values that fit them often enough that whole runs come about, too.
constexpr std::array<std::pair<const char*, std::array<const char*, 4>>, 16> fitting{{
    {"--boards", {"1", "2", "7", "13"}},
    {"--pairs", {"1", "2", "5", "9"}},
    {"--master", {"5s", "1ms", "0.1", "1m"}},
    {"--opponent", {"55s", "0", "1ms", "2m"}},
    {"--walk", {"0", "1s", "100ms", "5s"}},
    {"--masters", {"1", "2", "3", "7"}},
    {"--in-play", {"1", "2", "all", "7"}},
    {"--mode", {"sync", "async", "threads", "clones"}},
    {"--slice", {"1s", "0", "700ms", "3s"}},
    {"--policy", {"first-ready", "fixed-round", "last-ready", "first-ready"}},
    {"--vary-opponent", {"uniform:20", "exponential", "lognormal:50", "constant"}},
    {"--vary-master", {"uniform:99", "exponential", "lognormal:50", "constant"}},
    {"--slow", {"1=2.5", "2=0.1", "7=3", "1=1"}},
    {"--block", {"1:1=10m", "2:2=1s", "1:5=0", "7:1=3s"}},
    {"--blocking-board", {"1", "2", "7", "3"}},
    {"--switch", {"0=async", "10s=sync", "1m=threads", "2m=pool"}},
}};

class RandomArguments {
  public:
    explicit RandomArguments(std::uint64_t seed) : random_{seed} {}

    std::vector<std::string> next() {
        std::vector<std::string> arguments{"--boards", "7", "--pairs", "3"};
        if (below(3) == 0) arguments.clear();
        const std::size_t count = below(7);
        for (std::size_t i = 0; i < count; ++i) below(4) == 0 ? add_word(arguments) : add_option(arguments);
        if (below(2) == 0) arguments.insert(arguments.begin(), words[below(4)]);
        return arguments;
    }

  private:
    std::size_t below(std::size_t n) { return random_() % n; }
    void add_word(std::vector<std::string>& arguments) { arguments.emplace_back(words[below(words.size())]); }
    void add_option(std::vector<std::string>& arguments) {
        const auto& [option, values] = fitting[below(fitting.size())];
        arguments.emplace_back(option);
        arguments.emplace_back(values[below(values.size())]);
    }

    std::mt19937_64 random_;
};

std::string joined(const std::vector<std::string>& arguments) {
    std::string text;
    for (const std::string& argument : arguments) text += "'" + argument + "' ";
    return text;
}

TEST(RandomArgumentsOfTheConsole, EitherRunOrAreRefusedInOneLine) {
    RandomArguments random{2024};
    int done = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto arguments = random.next();
        const Outcome outcome = run_words(arguments);
        ASSERT_TRUE(outcome.code == 0 || outcome.code == 2) << joined(arguments) << outcome.err;
        EXPECT_EQ(outcome.out.empty(), outcome.code == 2) << joined(arguments);
        const auto lines = lines_of(outcome.err);
        const auto is_note = [](const std::string& line) {
            return line.find("as many as there are boards") != std::string::npos ||
                   line.find("has no effect") != std::string::npos;
        };
        const auto notes = static_cast<std::size_t>(std::ranges::count_if(lines, is_note));
        EXPECT_EQ(lines.size() - notes, outcome.code == 2 ? 1U : 0U) << joined(arguments) << outcome.err;
        for (const std::string& line : lines) EXPECT_LT(line.size(), 500U) << line;
        done += outcome.code == 0 ? 1 : 0;
    }
    EXPECT_GT(done, 500);
}

}  // namespace
}  // namespace simul::console::testing
