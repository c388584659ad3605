#include "simulator/text/duration_text.hpp"

#include <gtest/gtest.h>

#include "simulator/text/number_text.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

TEST(ParseDuration, ReadsEveryForm) {
    const std::vector<std::pair<const char*, std::int64_t>> forms{
        {"5s", 5000},
        {"250ms", 250},
        {"1m30s", 90'000},
        {"2h", 7'200'000},
        {"0:01:30", 90'000},
        {"5", 5000},
        {"0.1", 100},
        {"0", 0},
        {"0:00:00.250", 250},
        {"1.5h", 5'400'000},
        {"1h2m3s4ms", 3'723'004},
        {"12:00:00", 43'200'000},
        {"0.001", 1},
        {"1m0.5s", 60'500},
        {"100:00:00", 360'000'000},
        {"007s", 7000},
        {"0.10000000000", 100},
        {"0.00025m", 15},
        {"5:30", 330'000},
        {"1:00", 60'000},
        {"90:00", 5'400'000},
        {"0:00.250", 250},
        {"2,5", 2500},
        {"0,125", 125},
        {"1,5h", 5'400'000},
        {"0:00:00,25", 250},
    };
    for (const auto& [text, ms] : forms) {
        const auto time = parse_duration(text);
        ASSERT_TRUE(time.has_value()) << text;
        EXPECT_EQ(time->count(), ms) << text;
    }
}

TEST(ParseDuration, RefusesEverythingElse) {
    for (const char* text : {"",
                             " ",
                             "s",
                             "5 s",
                             "-5s",
                             "+5s",
                             "1e3",
                             "5x",
                             "5S",
                             "1s1s",
                             "1s1m",
                             "1ms1s",
                             "0.0001",
                             "5.",
                             ".5",
                             "1..2",
                             "0:60:00",
                             "0:00:60",
                             "0:0:0",
                             "1:60",
                             "1:0",
                             ":30",
                             "5:30s",
                             "1,000",
                             "1,5,5",
                             "1,5.5",
                             "5,",
                             "::",
                             "0:00:00.",
                             "0:00:0x",
                             "0:00:00x5",
                             "nan",
                             "1h ",
                             "0x5",
                             "1.5.5",
                             "5m.5s",
                             "0:01:30s",
                             "1000001h",
                             "99999999999999999999h",
                             "9223372036854775807",
                             "5\n"})
        EXPECT_FALSE(parse_duration(text).has_value()) << text;
}

TEST(ParseDuration, KnowsWhatIsTooFineForIt) {
    for (const char* text : {"0.0833", "0,0005", "1.5ms", "0:00:00.0001", "0.12345678901234567890"})
        EXPECT_TRUE(is_finer_than_a_millisecond(text)) << text;
    for (const char* text : {"0.083", "5", "", "x", "0.0833x", "1,0001.5"})
        EXPECT_FALSE(is_finer_than_a_millisecond(text)) << text;
}

TEST(DurationText, IsReadBackAsTheSameDuration) {
    RandomScenarios random{7};
    for (int i = 0; i < 2000; ++i) {
        const Duration duration{static_cast<std::int64_t>(random.number(0, 1ULL << random.number(1, 41)))};
        EXPECT_EQ(parse_duration(duration_text(duration)), duration) << duration_text(duration);
        EXPECT_EQ(parse_duration(clock_text(duration)), duration) << clock_text(duration);
    }
}

TEST(DurationText, IsShort) {
    EXPECT_EQ(duration_text(Duration{0}), "0s");
    EXPECT_EQ(duration_text(Duration{90'000}), "1m30s");
    EXPECT_EQ(duration_text(Duration{3'600'250}), "1h250ms");
    EXPECT_EQ(clock_text(Duration{3'655'000}), "1:00:55");
    EXPECT_EQ(clock_text(Duration{250}), "0:00:00.250");
}

TEST(NumberText, GroupsByThousands) {
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(1000), "1,000");
    EXPECT_EQ(grouped(UINT64_MAX), "18,446,744,073,709,551,615");
}

TEST(NumberText, ReadsNumbersWithoutSignsJunkAndOverflow) {
    EXPECT_EQ(parse_whole("18446744073709551615"), UINT64_MAX);
    for (const char* text : {"", "-1", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "18446744073709551616"})
        EXPECT_FALSE(parse_whole(text).has_value()) << text;
    EXPECT_EQ(parse_real("2.5"), 2.5);
    EXPECT_EQ(parse_real("2,5"), 2.5);
    EXPECT_EQ(parse_real("0,125"), 0.125);
    for (const char* text : {"", "nan", "inf", "-inf", "1e400", "1,000", "1,000.5", "2,5,5", "2.5x", " 2"})
        EXPECT_FALSE(parse_real(text).has_value()) << text;
}

}  // namespace
}  // namespace simul
