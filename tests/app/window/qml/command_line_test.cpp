#include "app/window/command_line.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace simul {
namespace {

using testing::HasSubstr;

CommandLine parse(const QStringList& options) {
    return parse_command_line(QStringList{QStringLiteral("simul")} + options);
}

std::string refusal(const QStringList& options) {
    try {
        parse(options);
    } catch (const CommandLineError& error) {
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

TEST(WindowCommandLine, ReadsABoardToLookAt) {
    EXPECT_EQ(parse({QStringLiteral("--board=7")}).board, 7);
    EXPECT_THAT(refusal({QStringLiteral("--board=25")}), HasSubstr("1 to 24"));
    EXPECT_THAT(refusal({QStringLiteral("--board=first")}), HasSubstr("first"));
}

TEST(WindowCommandLine, ReadsAStretchForTheTimeline) {
    const auto line = parse({QStringLiteral("--range=0:10:00-20m")});
    ASSERT_TRUE(line.range);
    EXPECT_EQ(line.range->first, std::chrono::minutes{10});
    EXPECT_EQ(line.range->second, std::chrono::minutes{20});
    for (const char* nonsense :
         {"20m-10m", "10m", "10m-", "-10m", "10m-20m-30m", "a-b", "1s-1s", "1s-1.5s", ""})
        EXPECT_THAT(refusal({QStringLiteral("--range=%1").arg(QLatin1String(nonsense))}),
                    HasSubstr("--range"))
            << nonsense;
}

TEST(WindowCommandLine, ReadsAllThatAPictureNeeds) {
    const auto line = parse({QStringLiteral("--screenshot"), QStringLiteral("a.png"),
                             QStringLiteral("--size"), QStringLiteral("1920x1080"), QStringLiteral("--at"),
                             QStringLiteral("0:20:00"), QStringLiteral("--theme=dark"),
                             QStringLiteral("--language=ko"), QStringLiteral("--page=race")});
    EXPECT_TRUE(line.is_offscreen());
    EXPECT_EQ(line.size, QSize(1920, 1080));
    EXPECT_EQ(line.at, std::chrono::minutes{20});
    EXPECT_EQ(line.theme, QStringLiteral("dark"));
    EXPECT_EQ(line.language, QStringLiteral("ko"));
}

TEST(WindowCommandLine, ChangesTheScenarioWithTheConsolesOptions) {
    const auto line = parse({QStringLiteral("--boards=12"), QStringLiteral("--opponent=1m"),
                             QStringLiteral("--in-play=4"), QStringLiteral("--policy=last-ready")});
    EXPECT_EQ(line.scenario.boards, 12U);
    EXPECT_EQ(line.scenario.opponent, std::chrono::minutes{1});
    EXPECT_EQ(line.scenario.in_play, 4U);
    EXPECT_EQ(line.scenario.policy, Policy::last_ready);
}

TEST(WindowCommandLine, ReadsWhichGamesArePlayedAndHowTheyMove) {
    const auto line = parse({QStringLiteral("--games=a.pgn"), QStringLiteral("--real-lengths"),
                             QStringLiteral("--reduced-motion")});
    EXPECT_EQ(line.games, QStringLiteral("a.pgn"));
    EXPECT_TRUE(line.scenario.real_lengths);
    EXPECT_TRUE(line.reduced_motion);
    EXPECT_FALSE(parse({}).reduced_motion);
}

TEST(WindowCommandLine, NamesOptionValueAndWhatIsAllowed) {
    EXPECT_THAT(refusal({QStringLiteral("--theme=pink")}), HasSubstr("--theme pink: must be light, dark"));
    EXPECT_THAT(refusal({QStringLiteral("--size=big")}), HasSubstr("--size big: must be WIDTHxHEIGHT"));
    EXPECT_THAT(refusal({QStringLiteral("--size=10x10")}), HasSubstr("320"));
    EXPECT_THAT(refusal({QStringLiteral("--at=noon")}), HasSubstr("--at noon"));
    EXPECT_THAT(refusal({QStringLiteral("--boards=0")}), HasSubstr("--boards 0"));
    EXPECT_THAT(refusal({QStringLiteral("--boards=x")}), HasSubstr("--boards x: must be a whole number"));
    EXPECT_THAT(refusal({QStringLiteral("--policy=none")}), HasSubstr("--policy none"));
    EXPECT_THAT(refusal({QStringLiteral("--scenario=/nowhere.json")}), HasSubstr("/nowhere.json"));
    EXPECT_FALSE(refusal({QStringLiteral("--unknown")}).empty());
    EXPECT_THAT(refusal({QStringLiteral("file")}), HasSubstr("file"));
}

TEST(WindowCommandLine, ExplainsEveryOption) {
    for (const char* option : {"--screenshot", "--self-test", "--boards", "--language", "--renderer"})
        EXPECT_TRUE(command_line_help().contains(QString::fromLatin1(option))) << option;
}

}  // namespace
}  // namespace simul
