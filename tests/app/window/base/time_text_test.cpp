#include "app/window/base/time_text.hpp"

#include <gtest/gtest.h>

#include "app/window/base/time_unit.hpp"

namespace simul {
namespace {

TEST(TimeText, WritesAClock) {
    EXPECT_EQ(TimeText::clock(0), QStringLiteral("0:00:00"));
    EXPECT_EQ(TimeText::clock(3'655'999), QStringLiteral("1:00:55"));
    EXPECT_EQ(TimeText::clock(43'200'000), QStringLiteral("12:00:00"));
    EXPECT_EQ(TimeText::clock(-90'000), QStringLiteral("-0:01:30"));
    EXPECT_EQ(TimeText::precise(1'200'250), QStringLiteral("0:20:00.250"));
    EXPECT_EQ(TimeText::precise(1'200'000), QStringLiteral("0:20:00"));
}

TEST(TimeText, ReadsWhatPeopleType) {
    struct Row {
        const char* text;
        double ms;
    };
    for (const auto& [text, ms] :
         {Row{"0:20:00", 1'200'000}, Row{"20:00", 1'200'000}, Row{"20m", 1'200'000}, Row{"1200", 1'200'000},
          Row{"1h", 3'600'000}, Row{"1H 30m", 5'400'000}, Row{"250ms", 250}, Row{"0.5", 500},
          Row{" 12:00:00 ", 43'200'000}, Row{"0", 0}, Row{"5:30", 330'000}, Row{"1:30", 90'000},
          Row{"90:00", 5'400'000}, Row{"2,5", 2500}, Row{"1,5m", 90'000},
          Row{"\uFF15\uFF1A\uFF13\uFF10", 330'000}})
        EXPECT_EQ(TimeText::parse(QString::fromUtf8(text)), ms) << text;
}

TEST(TimeText, RefusesEverythingElse) {
    for (const char* text : {"", " ", "abc", "-5", "1:2:3:4", "1:60", "1:5", "1,000", "0.0833", "5x",
                             "::", "1e99", "\xED\x95\x9C"})
        EXPECT_EQ(TimeText::parse(QString::fromUtf8(text)), -1) << text;
}

TEST(TimeText, KnowsWhatIsTooFine) {
    EXPECT_TRUE(TimeText::isTooFine(QStringLiteral("0.0833")));
    EXPECT_TRUE(TimeText::isTooFine(QStringLiteral("0,0833 s")));
    EXPECT_FALSE(TimeText::isTooFine(QStringLiteral("0.083")));
    EXPECT_FALSE(TimeText::isTooFine(QStringLiteral("abc")));
}

TEST(TimeText, ReadsBackWhatItWritesBriefly) {
    for (const double ms : {0.0, 1.0, 5000.0, 90'000.0, 86'400'000.0, 3'655'250.0})
        EXPECT_EQ(TimeText::parse(TimeText::brief(ms)), ms);
}

/// Times are those of a program for as long as this lives.
struct OfAProgram {
    explicit OfAProgram(RealSecond second) { TimeUnit::of_program().use(second); }
    ~OfAProgram() { TimeUnit::of_program().use({}); }
};

TEST(TimeText, WritesTimesOfAProgram) {
    const OfAProgram unit(std::chrono::milliseconds{1});
    EXPECT_EQ(TimeText::clock(43'200'000), QStringLiteral("43.2\u00a0s"));
    EXPECT_EQ(TimeText::clock(3'655'000), QStringLiteral("3.66\u00a0s"));
    EXPECT_EQ(TimeText::exact(3'655'000), QStringLiteral("3.655\u00a0s"));
    EXPECT_EQ(TimeText::brief(600'000), QStringLiteral("600\u00a0ms"));
    EXPECT_EQ(TimeText::in_hall(3'655'000), QStringLiteral("1:00:55"));
}

TEST(TimeText, ReadsTimesOfAProgram) {
    const OfAProgram unit(std::chrono::milliseconds{1});
    for (const auto& [text, ms] : {std::pair{"5 ms", 5000.0},
                                   {"5", 5000.0},
                                   {"1.2 s", 1'200'000.0},
                                   {"7 us", 7.0},
                                   {"0.5 us", -1.0},
                                   {"abc", -1.0}})
        EXPECT_EQ(TimeText::parse(QString::fromLatin1(text)), ms) << text;
    EXPECT_TRUE(TimeText::isTooFine(QStringLiteral("0.5 us")));
    EXPECT_GT(TimeText::parse(QStringLiteral("99999999999999")), 1e14);
    EXPECT_EQ(TimeText::parse_in_hall(QStringLiteral("0:20:00")), 1'200'000);
    for (const double ms : {0.0, 1.0, 5000.0, 90'000.0, 86'400'000.0, 3'655'250.0})
        EXPECT_EQ(TimeText::parse(TimeText::brief(ms)), ms);
}

TEST(TimeText, OfARealSecondIsThatOfTheHall) {
    const OfAProgram unit(std::chrono::seconds{1});
    EXPECT_EQ(TimeText::clock(43'200'000), QStringLiteral("12:00:00"));
}

}  // namespace
}  // namespace simul
