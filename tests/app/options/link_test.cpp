#include "app/options/link.hpp"

#include <array>
#include <random>
#include <sstream>

#include <gtest/gtest.h>

#include "app/options/arguments.hpp"
#include "app/options/report.hpp"
#include "app/options/scenario_options.hpp"
#include "app/options/usage_error.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul::options {
namespace {

constexpr std::array window_like{
    OptionInfo{"--left", "MODE", ""},      OptionInfo{"--games", "FILE", ""},
    OptionInfo{"--at", "T", ""},           OptionInfo{"--hide-results", "", ""},
    OptionInfo{"--renderer", "WORD", ""},  OptionInfo{"--screenshot", "FILE", ""},
    OptionInfo{"--lesson", "ID|FILE", ""}, OptionInfo{"--help", "", ""},
};

Grammar a_grammar() {
    static const std::vector<OptionInfo> all = with_scenario_options(window_like);
    return {all};
}

Scenario scenario_of_link(const std::string& link) {
    return scenario_of(take_apart(words_of_link(link, a_grammar()), a_grammar()));
}

/// What the program says to a link it refuses, and what it exits with.
std::pair<int, std::string> said_to(const std::string& link) {
    try {
        check(scenario_of_link(link));
    } catch (const std::exception& error) {
        std::ostringstream err;
        const int code = report("simul", error, err);
        return {code, err.str()};
    }
    return {0, ""};
}

TEST(Link, StandsForOptions) {
    EXPECT_EQ(words_of_link("simul:?boards=12&opponent=25s&at=20m", a_grammar()),
              (std::vector<std::string>{"--boards=12", "--opponent=25s", "--at=20m"}));
    EXPECT_EQ(words_of_link("simul:?slow=1=2.5&slow=2%3D3&hide-results&&", a_grammar()),
              (std::vector<std::string>{"--slow=1=2.5", "--slow=2=3", "--hide-results"}));
    EXPECT_EQ(words_of_link("SIMUL:", a_grammar()), std::vector<std::string>{});
    EXPECT_EQ(scenario_of_link("simul:?boards=12").boards, 12U);
}

TEST(Link, NamesNoFileAndDecidesNothingOfItsReaders) {
    for (const std::string key : {"games=x.pgn", "scenario=/etc/passwd", "screenshot=x.png", "sc%65nario=-",
                                  "lesson=/etc/passwd", "lesson=my.json"}) {
        const auto [code, said] = said_to("simul:?boards=2&" + key);
        EXPECT_EQ(code, 2) << key;
        EXPECT_NE(said.find("a link cannot name a file\n"), std::string::npos) << said;
    }
    EXPECT_EQ(said_to("simul:?renderer=gpu").second, "simul: simul:? renderer: a link cannot choose this\n");
    EXPECT_EQ(said_to("simul:?help").second, "simul: simul:? help: a link cannot choose this\n");
}

TEST(Link, IsRefusedInOneLine) {
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"simul:?bords=2", "simul:? bords: there is no such key; did you mean boards?"},
        {"simul:?boards", "simul:? boards: a value must follow"},
        {"simul:?hide-results=1", "simul:? hide-results: must stand without a value"},
        {"simul:?boards=%2", "simul:? %2: after % must stand two hexadecimal digits"},
        {"simul:?boards=%zz", "simul:? %zz: after % must stand two hexadecimal digits"},
        {"simul:?boards=2%0A", "simul:? 2%0A: must have no control characters"},
        {"simul:boards=2", "simul:boards=2: must begin with simul:?"},
        {"simul:?boards=0", "--boards 0: must be a whole number from 1 to 1,000,000"},
        {"simul:?=2", "simul:? '': there is no such key"},
    };
    for (const auto& [link, why] : wrong)
        EXPECT_EQ(said_to(link), (std::pair<int, std::string>{2, "simul: " + why + "\n"})) << link;
    const auto [code, said] = said_to("simul:?boards=" + std::string(2000, '1'));
    EXPECT_EQ(code, 2);
    EXPECT_EQ(said, "simul: simul:? (a link of 2,014 characters): must be at most 2,000\n");
}

TEST(Link, IsMadeOfWhatDiffersFromTheClassic) {
    EXPECT_EQ(link_of({}, a_grammar()), "simul:?");
    Scenario scenario;
    scenario.boards = 12;
    scenario.opponent = std::chrono::seconds{25};
    auto written = written_options(scenario);
    written.push_back({"--at", "20m"});
    written.push_back({"--hide-results", std::nullopt});
    EXPECT_EQ(link_of(written, a_grammar()), "simul:?boards=12&opponent=25s&at=20m&hide-results");
    written.push_back({"--games", "x.pgn"});
    EXPECT_THROW(link_of(written, a_grammar()), UsageError);
}

TEST(Link, GivesEveryScenarioBack) {
    RandomScenarios random{15};
    for (int i = 0; i < 2000; ++i) {
        Scenario scenario = random.anything();
        scenario.lengths.clear();
        const std::string link = link_of(written_options(scenario), a_grammar());
        ASSERT_EQ(scenario_of_link(link), scenario) << link;
        ASSERT_EQ(link_of(written_options(scenario_of_link(link)), a_grammar()), link);
    }
}

TEST(Link, EscapesWhatWouldEndIt) {
    const std::vector<WrittenOption> written{{"--at", "a&b=c%d e\xED\x8C\x90"}};
    const std::string link = link_of(written, a_grammar());
    EXPECT_EQ(link, "simul:?at=a%26b=c%25d%20e%ED%8C%90");
    EXPECT_EQ(words_of_link(link, a_grammar()), std::vector<std::string>{"--at=a&b=c%d e\xED\x8C\x90"});
}

TEST(Link, IsUsedOrRefusedInOneLineHoweverDamaged) {
    std::mt19937_64 random{16};
    const std::string whole =
        "simul:?boards=12&pairs=3&opponent=25s&mode=pool&in-play=3&slow=1=2.5&switch=1m=async";
    int refused = 0;
    for (int i = 0; refused < 200; ++i) {
        ASSERT_LT(i, 5000);
        std::string link = whole;
        for (std::uint64_t changes = 1 + random() % 3; changes > 0; --changes)
            link[6 + random() % (link.size() - 6)] = static_cast<char>(random());
        const auto [code, said] = said_to(link);
        ASSERT_TRUE(code == 0 || code == 2) << link;
        if (code == 0) continue;
        ++refused;
        EXPECT_EQ(std::ranges::count(said, '\n'), 1) << said;
        EXPECT_EQ(said.back(), '\n');
    }
}

}  // namespace
}  // namespace simul::options
