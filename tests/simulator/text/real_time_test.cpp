#include "simulator/text/real_time.hpp"

#include <random>

#include <gtest/gtest.h>

namespace simul {
namespace {

using namespace std::chrono_literals;

TEST(RealTime, IsWrittenInThreeDigitsOfTheUnitThatFits) {
    EXPECT_EQ(real_time_text(5000, 1ms), "5 ms");
    EXPECT_EQ(real_time_text(43'200'000, 1ms), "43.2 s");
    EXPECT_EQ(real_time_text(3'655'000, 1ms), "3.66 s");
    EXPECT_EQ(real_time_text(607'000, 1ms), "607 ms");
    EXPECT_EQ(real_time_text(999'600, 1ms), "1 s");
    EXPECT_EQ(real_time_text(200'000'000, 1ms), "200 s");
    EXPECT_EQ(real_time_text(0, 1ms), "0 s");
    EXPECT_EQ(real_time_text(-90'000, 1ms), "-90 ms");
    EXPECT_EQ(real_time_text(1, 1ms), "1 µs");
    EXPECT_EQ(real_time_text(5000, 250us), "1.25 ms");
    EXPECT_EQ(real_time_text(1, 1us), "1 ns");
    EXPECT_EQ(real_time_text(43'200'000, 1min), "720 h");
    EXPECT_EQ(real_time_text(3.6e12, 1h), "3,600,000,000 h");
}

TEST(RealTime, IsWrittenWithAllDigits) {
    EXPECT_EQ(exact_real_time_text(3'655'000, 1ms), "3.655 s");
    EXPECT_EQ(exact_real_time_text(3'655'001, 1ms), "3.655001 s");
    EXPECT_EQ(exact_real_time_text(5000, 1ms), "5 ms");
}

TEST(RealTime, IsReadAsPeopleTypeIt) {
    for (const auto& [text, ms] : {std::pair{"5 ms", 5000.0},
                                   {"5", 5000.0},
                                   {"1.2 s", 1'200'000.0},
                                   {"1,2s", 1'200'000.0},
                                   {"1s200ms", 1'200'000.0},
                                   {"0:01:30", 90'000'000.0},
                                   {"1m30s", 90'000'000.0},
                                   {"1 µs", 1.0},
                                   {"1us", 1.0},
                                   {"0.5us", 0.5},
                                   {"0", 0.0}})
        EXPECT_EQ(parse_real_time(text, 1ms), ms) << text;
    EXPECT_EQ(parse_real_time("5", 250us), 20.0);
}

TEST(RealTime, IsNothingElse) {
    for (const char* text : {"", "abc", "-5", "5x", "5 ms 1 s", "1:60", "ms", "1,000", "1..2", "."})
        EXPECT_FALSE(parse_real_time(text, 1ms)) << text;
    EXPECT_FALSE(parse_real_time("5", 0us));
}

TEST(RealTime, CountsTheUnitThatIsWhole) {
    EXPECT_EQ(unit_word(1ms), "ms");
    EXPECT_EQ(units_in(1ms), 1);
    EXPECT_EQ(unit_word(250us), "µs");
    EXPECT_EQ(units_in(250us), 250);
    EXPECT_EQ(unit_word(1s), "s");
    EXPECT_EQ(unit_word(1000ms), "s");
    EXPECT_EQ(unit_word(60s), "min");
}

TEST(RealTime, IsReadBackAsItWasWrittenWithAllDigits) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> any(0, 50'000'000);
    for (const RealSecond second : {1us, 7us, 250us, RealSecond{1ms}, RealSecond{20ms}, RealSecond{60s}})
        for (int i = 0; i < 200; ++i) {
            const double ms = any(random);
            EXPECT_EQ(parse_real_time(exact_real_time_text(ms, second), second), ms);
        }
}

}  // namespace
}  // namespace simul
