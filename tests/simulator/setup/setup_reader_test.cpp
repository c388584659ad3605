#include <gtest/gtest.h>

#include "simulator/setup/setup_file.hpp"
#include "simulator/setup/setup_unit.hpp"

namespace simul {
namespace {

std::string setup_with(const std::string& rest) {
    return R"({"format": "simul-setup", "version": 1)" + (rest.empty() ? rest : ", " + rest) + "}";
}

std::string setup_error_of(const std::string& text) {
    try {
        read_setup(text);
    } catch (const JsonError& error) {
        return error.what();
    }
    return "no error";
}

TEST(SetupReader, ReadsTheExampleOfTheDocuments) {
    const simul::Setup setup = read_setup(R"({
  "format": "simul-setup",
  "version": 1,
  "name": "Slow database",
  "scenario": { "opponent_ms": 25000, "mode": "pool", "in_play": 8 },
  "window": { "left": "sync", "at_ms": 1200000, "speed": 60, "page": "explore", "words": "database" }
})");
    EXPECT_EQ(setup.name.in("en"), "Slow database");
    EXPECT_EQ(setup.name.in("ko"), "Slow database");
    EXPECT_EQ(setup.scenario.opponent, std::chrono::seconds{25});
    EXPECT_EQ(setup.scenario.in_play, 8U);
    EXPECT_EQ(setup.window.left, Mode::sync);
    EXPECT_EQ(setup.window.at, std::chrono::minutes{20});
    EXPECT_EQ(setup.window.speed, 60U);
    EXPECT_EQ(setup.window.page, "explore");
    EXPECT_EQ(setup.window.words, "database");
}

TEST(SetupReader, TakesWhatIsMissingFromTheClassicSetup) {
    EXPECT_EQ(read_setup(setup_with("")), simul::Setup{});
    EXPECT_EQ(read_setup("\xEF\xBB\xBF" + setup_with(R"("scenario": {}, "window": {})")), simul::Setup{});
}

TEST(SetupReader, GivesAPoolInTheLeftHallItsUsualWorkers) {
    EXPECT_EQ(read_setup(setup_with(R"("window": {"left": "pool"})")).scenario.in_play, usual_workers);
    EXPECT_EQ(read_setup(setup_with(R"("scenario": {"in_play": "all"}, "window": {"left": "pool"})"))
                  .scenario.in_play,
              std::nullopt);
}

TEST(SetupReader, OpensAnOlderScenarioFileAsBefore) {
    const std::string text = R"({"format": "simul-scenario", "version": 1, "scenario": {"boards": 7}})";
    EXPECT_EQ(read_setup(text).scenario, read_scenario(text));
    EXPECT_EQ(read_setup(text).window, SetupWindow{});
    EXPECT_EQ(setup_error_of(R"({"format": "simul-scenario", "version": 1, "scenario": {}, "window": {}})"),
              "window: there is no such key");
}

TEST(SetupReader, TellsATextForEachLanguage) {
    const simul::Setup setup = read_setup(setup_with(R"("name": {"en": "Crawler", "ko": "크롤러"})"));
    EXPECT_EQ(setup.name.in("en"), "Crawler");
    EXPECT_EQ(setup.name.in("ko"), "크롤러");
}

TEST(SetupReader, SaysWhatIsWrongWithThePlace) {
    const std::vector<std::pair<std::string, std::string>> wrong{
        {R"("window": {"speed": 0})", "window.speed: 0 is not 1 to 3600"},
        {R"("window": {"speed": 3601})", "window.speed: 3601 is not 1 to 3600"},
        {R"("window": {"speed": "fast"})", "window.speed: \"fast\" is not 1 to 3600"},
        {R"("window": {"sped": 1})", "window.sped: there is no such key"},
        {R"("window": [])", "window: [] is not an object in braces"},
        {R"("window": {"left": "asink"})",
         "window.left: \"asink\" is not sync, async, pool, threads, clones, await-in-turn or blocking-wait"},
        {R"("window": {"range_ms": [5, 5]})", "window.range_ms: [5,5] is not a stretch of at least a second"},
        {R"("window": {"range_ms": [5, -5]})", "window.range_ms[1]: -5 is not 0 to 2199023255551"},
        {R"("window": {"page": "shop"})",
         "window.page: \"shop\" is not race, explore, code, lessons, setups, models or boards"},
        {R"("window": {"board": 25})", "window.board: 25 is not 1 to 24"},
        {R"("window": {"lesson": "../x"})", "window.lesson: \"../x\" is not the id of a lesson"},
        {R"("window": {"explore": {"y": ["busy", "bus"]}})",
         "window.explore.y[1]: \"bus\" is not last-reply, last-move, speed-up, busy, longest-wait, "
         "wait-of-95, turns or drops"},
        {R"("window": {"explore": {"log": 1}})", "window.explore.log: 1 is not true or false"},
        {R"("window": {"words": "shop"})",
         "window.words: \"shop\" is not hall, program, web, crawl or database"},
        {R"("window": {"unit": "0 ms"})",
         "window.unit: \"0 ms\" is not a number up to 1000 and us, ms, s, min or h, as in \"1 ms\""},
        {R"("window": {"theme": "pink"})",
         "window.theme: \"pink\" is not light, dark, projector or high-contrast"},
        {R"("windows": {})", "windows: there is no such key"},
        {R"("name": 5)", "name: 5 is not a text, or a text for \"en\" and one for \"ko\""},
        {R"("name": {"en": "x"})",
         "name: {\"en\":\"x\"} is not a text, or a text for \"en\" and one for \"ko\""},
        {R"("scenario": {"boards": 0})", "scenario.boards 0: must be a whole number from 1 to 1,000,000"},
        {R"("scenario": {"bords": 1})", "scenario.bords: there is no such key"},
        {R"("expect": {"left_ms": 1})", "expect: the key \"right_ms\" is missing"},
    };
    for (const auto& [rest, said] : wrong) EXPECT_EQ(setup_error_of(setup_with(rest)), said) << rest;
}

TEST(SetupReader, AsksForANewerProgramBeforeItLooksAtAnythingElse) {
    EXPECT_EQ(setup_error_of(R"({"format": "simul-setup", "version": 3, "new": 1})"),
              "version: 3 needs a newer Simul");
    EXPECT_EQ(setup_error_of(R"({"format": "simul-setup", "version": 0})"), "version: 0 is not 1 or 2");
    EXPECT_EQ(setup_error_of(R"({"format": "other", "version": 1})"),
              "format: \"other\" is not \"simul-setup\" or \"simul-scenario\"");
    EXPECT_EQ(setup_error_of("[]"), "the file []: must be an object in braces");
    EXPECT_EQ(setup_error_of(R"({"format": "simul-setup"})"), "the file: the key \"version\" is missing");
}

TEST(SetupReader, CountsCharactersAndNotBytes) {
    const auto name_of = [](std::size_t characters) {
        std::string name;
        for (std::size_t i = 0; i < characters; ++i) name += "판";
        return setup_with("\"name\": \"" + name + "\"");
    };
    EXPECT_EQ(setup_error_of(name_of(80)), "no error");
    EXPECT_TRUE(setup_error_of(name_of(81)).ends_with(" is not text of up to 80 characters"));
    EXPECT_EQ(setup_error_of(setup_with("\"note\": \"" + std::string(2000, 'x') + "\"")), "no error");
    EXPECT_NE(setup_error_of(setup_with("\"note\": \"" + std::string(2001, 'x') + "\"")), "no error");
}

TEST(SetupReader, RefusesASetupOfMoreThanAMebibyte) {
    const std::string spaces(most_setup_bytes, ' ');
    EXPECT_EQ(setup_error_of(setup_with("") + spaces), "the setup is larger than 1,048,576 bytes");
}

TEST(SetupUnit, IsTheRealTimeOfASimulatedSecond) {
    using namespace std::chrono_literals;
    EXPECT_EQ(setup_unit("1 ms"), 1ms);
    EXPECT_EQ(setup_unit("250 us"), 250us);
    EXPECT_EQ(setup_unit("2 h"), 2h);
    for (const char* wrong :
         {"", " ", "1", "ms", "1ms", "1  ms", "01 ms", "1001 ms", "-1 ms", "1.5 ms", "1 day"})
        EXPECT_EQ(setup_unit(wrong), std::nullopt) << wrong;
}

}  // namespace
}  // namespace simul
