#include "app/window/shell/line/command_line.hpp"

#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/options/usage_error.hpp"

namespace simul {
namespace {

using testing::HasSubstr;

using Words = std::vector<std::string>;

CommandLine parse(const Words& words) { return parse_command_line(words); }

std::string refusal(const Words& words) {
    try {
        parse(words);
    } catch (const options::UsageError& error) {
        return error.what();
    }
    return {};
}

TEST(WindowCommandLine, OpensTheClassicExhibitionWithoutOptions) {
    const auto line = parse({});
    EXPECT_EQ(line.scenario, Scenario{});
    EXPECT_FALSE(line.is_offscreen());
    EXPECT_FALSE(line.size);
    EXPECT_FALSE(line.gpu);
}

TEST(WindowCommandLine, GivesAPoolAndThreadsTheUsualNumbers) {
    EXPECT_EQ(parse({"--mode=pool"}).scenario.in_play, 4U);
    EXPECT_EQ(parse({"--left=pool"}).scenario.in_play, 4U);
    EXPECT_EQ(parse({"--left=threads"}).scenario.slice, std::chrono::seconds{1});
    EXPECT_EQ(parse({"--left=pool", "--in-play=all"}).scenario.in_play, std::nullopt);
}

TEST(WindowCommandLine, ReadsWordsInCapitals) {
    EXPECT_EQ(parse({"--left=Async"}).left, Mode::async);
    EXPECT_EQ(parse({"--theme=Dark"}).theme, QStringLiteral("dark"));
    EXPECT_EQ(parse({"--page=Models"}).page, QStringLiteral("ways"));
}

TEST(WindowCommandLine, RefusesAPictureWhoseNameSaysSomethingElse) {
    for (const char* name : {"x.jpg", "x.JPEG", "a.b.webp", "/tmp/x.pdf"})
        EXPECT_THAT(refusal({"--screenshot", name}), HasSubstr("the picture is a PNG")) << name;
    for (const char* name : {"/tmp/x.png", "/tmp/x.PNG", "/tmp/x", "/tmp/tmp.qX3", "-", "/tmp/jpg"})
        EXPECT_EQ(refusal({"--screenshot", name}), "") << name;
    EXPECT_THAT(refusal({"--screenshot", "/tmp"}), HasSubstr("is a folder"));
}

TEST(WindowCommandLine, ReadsWhatIsToBePutOnPaper) {
    const auto all = parse({"--worksheet", "/tmp/x.pdf"});
    EXPECT_TRUE(all.is_offscreen());
    EXPECT_EQ(all.worksheet->lessons.size(), 18U);
    EXPECT_EQ(all.worksheet->setup, 1U);
    EXPECT_FALSE(all.worksheet->answers);
    const auto some =
        parse({"--worksheet=-", "--lesson=luck", "--lesson=one-game", "--setup=7", "--answers"});
    EXPECT_THAT(some.worksheet->lessons, testing::ElementsAre("luck", "one-game"));
    EXPECT_EQ(some.worksheet->setup, 7U);
    EXPECT_TRUE(some.worksheet->answers);
}

TEST(WindowCommandLine, RefusesWorksheetsThatCannotBe) {
    EXPECT_THAT(refusal({"--worksheet=x.png"}),
                HasSubstr("--worksheet x.png: must be a file whose name ends in .pdf"));
    EXPECT_THAT(refusal({"--worksheet=/tmp/no/such/x.pdf"}), HasSubstr("must be a file that can be written"));
    EXPECT_THAT(refusal({"--worksheet=x.pdf", "--lesson=lukc"}), HasSubstr("luck"));
    EXPECT_THAT(refusal({"--worksheet=x.pdf", "--setup=0"}), HasSubstr("--setup 0"));
    EXPECT_THAT(refusal({"--worksheet=x.pdf", "--screenshot=x.png"}), HasSubstr("must not stand together"));
    EXPECT_THAT(refusal({"--answers"}), HasSubstr("must stand together with --worksheet"));
    EXPECT_THAT(refusal({"--lesson=luck", "--lesson=one-game"}), HasSubstr("more than one"));
}

TEST(WindowCommandLine, ReadsTimesAsFieldsDo) {
    EXPECT_EQ(parse({"--at=20:00"}).at, std::chrono::minutes{20});
    EXPECT_EQ(parse({"--range=5:30-10:00"}).range->first, std::chrono::seconds{330});
    EXPECT_THAT(refusal({"--at=0.0833"}), HasSubstr("the smallest step is 1ms"));
}

TEST(WindowCommandLine, ReadsABoardToLookAt) {
    EXPECT_EQ(parse({"--board=7"}).board, 7);
    EXPECT_THAT(refusal({"--board=25"}), HasSubstr("1 to 24"));
    EXPECT_THAT(refusal({"--board=first"}), HasSubstr("first"));
}

TEST(WindowCommandLine, ReadsAStretchForTheTimeline) {
    const auto line = parse({"--range=0:10:00-20m"});
    ASSERT_TRUE(line.range);
    EXPECT_EQ(line.range->first, std::chrono::minutes{10});
    EXPECT_EQ(line.range->second, std::chrono::minutes{20});
    for (const char* nonsense :
         {"20m-10m", "10m", "10m-", "-10m", "10m-20m-30m", "a-b", "1s-1s", "1s-1.5s", ""})
        EXPECT_THAT(refusal({"--range", nonsense}), HasSubstr("--range")) << nonsense;
}

TEST(WindowCommandLine, ReadsAllThatAPictureNeeds) {
    const auto line = parse({"--screenshot", "a.png", "--size", "1920x1080", "--at", "0:20:00",
                             "--theme=dark", "--language=ko", "--page=race"});
    EXPECT_TRUE(line.is_offscreen());
    EXPECT_EQ(line.size, QSize(1920, 1080));
    EXPECT_EQ(line.at, std::chrono::minutes{20});
    EXPECT_EQ(line.theme, QStringLiteral("dark"));
    EXPECT_EQ(line.language, QStringLiteral("ko"));
}

TEST(WindowCommandLine, KnowsThePageOfTheWaysByItsOldWord) {
    EXPECT_EQ(parse({"--page=ways"}).page, QStringLiteral("ways"));
    for (const char* page : {"race", "boards", "explore", "map", "luck", "code"})
        EXPECT_EQ(parse({std::string{"--page="} + page}).page, QString::fromLatin1(page));
    EXPECT_EQ(parse({"--page=models"}).page, QStringLiteral("ways"));
}

TEST(WindowCommandLine, ChoosesWhatThePageCodeShows) {
    EXPECT_EQ(parse({"--page=code"}).listing, QStringLiteral("cpp"));
    EXPECT_EQ(parse({"--page=code", "--listing=Python"}).listing, QStringLiteral("python"));
    EXPECT_THAT(refusal({"--page=code", "--listing=pyton"}), HasSubstr("--listing"));
    EXPECT_THAT(refusal({"--listing=python"}), HasSubstr("--page code"));
}

TEST(WindowCommandLine, OpensALessonInASetupAndAStage) {
    const auto line = parse({"--lesson=one-too-many", "--setup=7", "--state=Predict"});
    EXPECT_EQ(line.page, QStringLiteral("lessons"));
    EXPECT_EQ(line.lesson, QStringLiteral("one-too-many:7:predict"));
    EXPECT_EQ(parse({"--page=lessons"}).lesson, QString{});
    EXPECT_THAT(refusal({"--lesson=one-to-many"}), HasSubstr("one-too-many"));
    EXPECT_THAT(refusal({"--setup=2"}), HasSubstr("--lesson"));
    EXPECT_THAT(refusal({"--lesson=luck", "--state=over"}), HasSubstr("--state"));
    EXPECT_THAT(refusal({"--lesson=luck", "--setup=0"}), HasSubstr("--setup"));
}

TEST(WindowCommandLine, ChangesTheScenarioWithTheConsolesOptions) {
    const auto line = parse({"--boards=12", "--opponent=1m", "--in-play=4", "--policy=last-ready"});
    EXPECT_EQ(line.scenario.boards, 12U);
    EXPECT_EQ(line.scenario.opponent, std::chrono::minutes{1});
    EXPECT_EQ(line.scenario.in_play, 4U);
    EXPECT_EQ(line.scenario.policy, Policy::last_ready);
}

TEST(WindowCommandLine, KnowsAllThatAScenarioFileCanHold) {
    const auto scenario =
        parse({"--mode=threads", "--slice=1s", "--vary-opponent=lognormal:50", "--vary-master=uniform:20",
               "--seed=7", "--slow=3=2.5", "--slow=4=0.5", "--block=1:2=10m", "--blocking-board=5",
               "--switch=1h=async", "--switch=20m=sync"})
            .scenario;
    EXPECT_EQ(scenario.mode, Mode::threads);
    EXPECT_EQ(scenario.slice, std::chrono::seconds{1});
    EXPECT_EQ(scenario.vary_opponent, (Variation{Spread::lognormal, 50}));
    EXPECT_EQ(scenario.vary_master, (Variation{Spread::uniform, 20}));
    EXPECT_EQ(scenario.seed, 7U);
    EXPECT_EQ(scenario.slow, (std::vector<SlowBoard>{{2, 2.5}, {3, 0.5}}));
    EXPECT_EQ(scenario.blocks, (std::vector<BlockingThought>{{0, 1, std::chrono::minutes{10}}}));
    EXPECT_EQ(scenario.blocking_boards, std::vector<std::uint32_t>{4});
    EXPECT_EQ(scenario.switches, (std::vector<Switch>{{std::chrono::minutes{20}, Mode::sync},
                                                      {std::chrono::hours{1}, Mode::async}}));
}

/// As a file manager names it.
TEST(WindowCommandLine, TellsAFileWithoutAnOptionByWhatIsInIt) {
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir());
    const auto file = [&](const char* name, std::string_view text) {
        std::ofstream(folder / name, std::ios::binary) << text;
        return (folder / name).string();
    };
    const std::string scenario = file(
        "told.txt",
        "\xef\xbb\xbf\n {\"format\": \"simul-scenario\", \"version\": 1, \"scenario\": {\"boards\": 7}}");
    const std::string games = file("told.json", "[Event \"x\"]\n\n1. e4 e5 *\n");
    EXPECT_EQ(parse({scenario}).scenario.boards, 7U);
    EXPECT_EQ(parse({scenario, "--pairs=3"}).scenario.pairs, 3U);
    EXPECT_EQ(parse({"--strict", games}).games, games);
    EXPECT_EQ(parse({"--", games}).games, games);
    EXPECT_THAT(refusal({games, scenario}), HasSubstr("only one file"));
    EXPECT_THAT(refusal({games, "--games=" + games}), HasSubstr("there is one already with --games"));
}

TEST(WindowCommandLine, OpensAWholeSetupUntilAnOptionSaysOtherwise) {
    const std::string file = testing::TempDir() + "whole setup.simul";
    std::ofstream(file)
        << R"({"format": "simul-setup", "version": 1, "scenario": {"boards": 12, "mode": "pool"},
        "window": {"left": "async", "at_ms": 60000, "page": "explore", "explore": {"view": "map"}, "board": 3,
                   "theme": "dark"}})";
    const CommandLine line = parse({file});
    EXPECT_EQ(line.scenario.boards, 12U);
    EXPECT_EQ(line.left, Mode::async);
    EXPECT_EQ(line.at, Time{60'000});
    EXPECT_EQ(line.page, QStringLiteral("map"));
    EXPECT_EQ(line.board, 3);
    EXPECT_TRUE(line.theme.isEmpty()) << "as the reader has it, but for now";
    EXPECT_EQ(line.setup.value().window.theme, "dark");
    const CommandLine other =
        parse({file, "--left", "sync", "--page", "race", "--theme", "light", "--at", "0"});
    EXPECT_EQ(other.left, Mode::sync);
    EXPECT_EQ(other.page, QStringLiteral("race"));
    EXPECT_EQ(other.at, Time{0});
    EXPECT_TRUE(other.setup.value().window.theme.empty());
    const CommandLine several =
        parse({"file://" + testing::TempDir() + "whole%20setup.simul", "a.simul", "b.simul"});
    EXPECT_EQ(several.setup_file, file);
    EXPECT_EQ(several.more_files, (std::vector<std::string>{"a.simul", "b.simul"}));
    std::ofstream(file) << R"({"format": "simul-setup", "version": 1, "window": {"speed": 0}})";
    EXPECT_EQ(refusal({file}), file + ": window.speed: 0 is not 1 to 3600");
    std::remove(file.c_str());
}

TEST(WindowCommandLine, ReadsALinkAsTheOptionsInIt) {
    const CommandLine line = parse({"simul:?boards=12&at=20m&left=pool"});
    EXPECT_EQ(line.scenario.boards, 12U);
    EXPECT_EQ(line.at, Time{1'200'000});
    EXPECT_EQ(line.left, Mode::pool);
    EXPECT_THAT(refusal({"simul:?screenshot=x.png"}), HasSubstr("a link cannot name a file"));
}

TEST(WindowCommandLine, ChoosesTheModeOfEitherHall) {
    EXPECT_EQ(parse({}).left, Mode::sync);
    const auto line = parse({"--left", "pool", "--mode", "clones"});
    EXPECT_EQ(line.left, Mode::pool);
    EXPECT_EQ(line.scenario.mode, Mode::clones);
    EXPECT_THAT(refusal({"--left=asink"}), HasSubstr("did you mean async?"));
}

TEST(WindowCommandLine, LooksAtTheNumbersOfTheLeftHallToo) {
    const Words slow{"--slice=1ms", "--master=24h", "--boards=100"};
    EXPECT_EQ(refusal(slow), "");
    Words threads = slow;
    threads.emplace_back("--left=threads");
    EXPECT_THAT(refusal(threads), HasSubstr("--slice 1ms"));
}

TEST(WindowCommandLine, WantsTheNamesOfFiles) {
    for (const char* option : {"--screenshot", "--games", "--scenario"})
        EXPECT_THAT(refusal({option, ""}),
                    HasSubstr(std::string(option) + " '': must be the name of a file"));
    EXPECT_EQ(refusal({"mine.pgn"}), "mine.pgn: there is no such file; see --help");
    EXPECT_EQ(refusal({"pool"}), "pool: there is no such file; see --help");
    EXPECT_THAT(refusal({"/"}), HasSubstr("is no file"));
    EXPECT_THAT(refusal({"-"}), HasSubstr("there is no such file"));
}

TEST(WindowCommandLine, ReadsWhichGamesArePlayedAndHowTheyMove) {
    const auto line = parse({"--games=a.pgn", "--real-lengths", "--reduced-motion"});
    EXPECT_EQ(line.games, "a.pgn");
    EXPECT_FALSE(line.strict);
    EXPECT_TRUE(parse({"--games=a.pgn", "--strict"}).strict);
    EXPECT_THAT(refusal({"--strict"}), HasSubstr("--strict: must stand together with --games"));
    EXPECT_TRUE(line.scenario.real_lengths);
    EXPECT_TRUE(line.reduced_motion);
    EXPECT_FALSE(parse({}).reduced_motion);
}

TEST(WindowCommandLine, NamesOptionValueAndWhatIsAllowed) {
    EXPECT_THAT(refusal({"--theme=pink"}), HasSubstr("--theme pink: must be light, dark"));
    EXPECT_THAT(refusal({"--size=big"}), HasSubstr("--size big: must be WIDTHxHEIGHT"));
    EXPECT_THAT(refusal({"--size=10x10"}), HasSubstr("320"));
    EXPECT_THAT(refusal({"--at=noon"}), HasSubstr("--at noon"));
    EXPECT_THAT(refusal({"--boards=0"}), HasSubstr("--boards 0"));
    EXPECT_THAT(refusal({"--boards=x"}), HasSubstr("--boards x: must be a whole number from 1 to 1,000"));
    EXPECT_THAT(refusal({"--policy=none"}), HasSubstr("--policy none"));
    EXPECT_THAT(refusal({"--scenario=/nowhere.json"}), HasSubstr("/nowhere.json"));
    EXPECT_FALSE(refusal({"--unknown"}).empty());
    EXPECT_THAT(refusal({"file"}), HasSubstr("file"));
}

TEST(WindowCommandLine, ExplainsEveryOption) {
    for (const char* option : {"Usage: simul ", "--screenshot", "--self-test", "--boards", "--left",
                               "--switch", "--language", "--renderer", "0:01:30", "blocking-wait"})
        EXPECT_TRUE(command_line_help().find(option) != std::string::npos) << option;
}

}  // namespace
}  // namespace simul
