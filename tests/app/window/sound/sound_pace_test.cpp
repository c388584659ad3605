#include "app/window/sound/sound_pace.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace simul {
namespace {

struct Heard {
    double second;
    SoundKind kind;
};

/// What is heard of a hall while it plays from the start at this speed, 60 frames a second.
std::vector<Heard> heard_in(const Trace& trace, double speed, double seconds) {
    constexpr double frame = 1.0 / 60;
    std::vector<Heard> heard;
    SoundPace pace;
    Time now{};
    for (int i = 1; i * frame < seconds; ++i) {
        const Time next{static_cast<Time::rep>(i * frame * speed * 1000)};
        pace.pass(frame);
        const auto due = sounds_due(trace, now, next, pace.budget(speed));
        pace.spend(due);
        for (const DueSound& sound : due) heard.push_back({i * frame, sound.kind});
        now = next;
    }
    return heard;
}

/// The most that is heard in any second.
std::ptrdiff_t most_in_a_second(const std::vector<Heard>& heard) {
    std::ptrdiff_t most = 0;
    for (const Heard& first : heard)
        most = std::max(most, std::ranges::count_if(heard, [&](const Heard& other) {
                            return other.second >= first.second && other.second < first.second + 0.999;
                        }));
    return most;
}

std::ptrdiff_t number_of(const std::vector<Heard>& heard, SoundKind kind) {
    return std::ranges::count(heard, kind, &Heard::kind);
}

class SoundPaceOf : public testing::TestWithParam<Mode> {};

TEST_P(SoundPaceOf, HearsAtMostSixSoundsASecondOfAHallAtAnySpeed) {
    const auto trace = record(in_mode(Scenario{}, GetParam()));
    for (const double speed : {1.0, 10.0, 60.0, 120.0, 137.0, 600.0, 3600.0})
        EXPECT_LE(most_in_a_second(heard_in(*trace, speed, 30)), 6) << speed;
}

INSTANTIATE_TEST_SUITE_P(Modes, SoundPaceOf,
                         testing::Values(Mode::sync, Mode::async, Mode::threads, Mode::clones));

TEST(SoundPace, HearsMoveAndReplyOfOneGameAfterTheOtherAtTheUsualSpeed) {
    const auto heard = heard_in(*record(in_mode(Scenario{}, Mode::sync)), 60, 30.05);
    EXPECT_EQ(number_of(heard, SoundKind::move), 30);
    EXPECT_EQ(number_of(heard, SoundKind::reply), 30);
}

TEST(SoundPace, HearsNoRepliesWhenTheyAreMany) {
    const auto trace = record(in_mode(Scenario{}, Mode::async));
    EXPECT_EQ(number_of(heard_in(*trace, 60, 30), SoundKind::reply), 0);
    EXPECT_EQ(number_of(heard_in(*record(in_mode(Scenario{}, Mode::sync)), 600, 30), SoundKind::reply), 0);
}

TEST(SoundPace, HearsTheEndAtTheGreatestSpeed) {
    const auto heard = heard_in(*record(in_mode(Scenario{}, Mode::async)), 3600, 2);
    EXPECT_EQ(number_of(heard, SoundKind::bell), 1);
}

TEST(SoundPace, LetsNoBellFollowABellWithinASecond) {
    SoundPace pace;
    pace.spend(std::vector{DueSound{Time{1}, SoundKind::bell}});
    pace.pass(0.9);
    EXPECT_FALSE(pace.budget(60).bell);
    pace.pass(0.2);
    EXPECT_TRUE(pace.budget(60).bell);
}

}  // namespace
}  // namespace simul
