#include <algorithm>
#include <string_view>
#include <tuple>

#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"
#include "app/window/time/models/playback.hpp"
#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

using Moments = std::vector<double>;

void sort_uniquely(Moments& moments) {
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
}

/// Every moment of either trace at which an event happens that `counts`, with start and end.
template <class Counts>
Moments moments_of(const std::vector<Recording>& recordings, Counts counts) {
    Moments moments{0};
    for (const Recording& recording : recordings) {
        for (const Event& event : recording.trace->events())
            if (counts(event)) moments.push_back(to_ms(event.time()));
        moments.push_back(to_ms(recording.trace->results().last_reply));
    }
    sort_uniquely(moments);
    return moments;
}

Moments walked(Playback& playback, void (Playback::*step)(int), int direction) {
    Moments moments{playback.timeMs()};
    while (true) {
        (playback.*step)(direction);
        if (playback.timeMs() == moments.back()) return moments;
        moments.push_back(playback.timeMs());
    }
}

void expect_both_ways(Playback& playback, void (Playback::*step)(int), Moments expected) {
    playback.toStart();
    EXPECT_EQ(walked(playback, step, 1), expected);
    std::ranges::reverse(expected);
    playback.toEnd();
    EXPECT_EQ(walked(playback, step, -1), expected);
}

TEST(PlaybackSteps, VisitEveryEventAndEveryMoveOfBothHallsInBothDirections) {
    std::mt19937_64 random{11};
    for (int n = 0; n < 60; ++n) {
        const std::vector<Recording> recordings{make_recording(random_scenario(random)),
                                                make_recording(random_scenario(random))};
        Playback playback;
        playback.setRecordings(recordings);
        expect_both_ways(playback, &Playback::stepEvent, moments_of(recordings, [](Event) { return true; }));
        expect_both_ways(playback, &Playback::stepMove, moments_of(recordings, [](Event event) {
                             return event.kind() == EventKind::move || event.kind() == EventKind::reply;
                         }));
    }
}

TEST(PlaybackSteps, GoFromRoundToRound) {
    Playback playback;
    playback.setRecordings({make_recording(Scenario{})});
    playback.stepRound(1);
    EXPECT_EQ(playback.timeMs(), 120'000);
    playback.stepRound(1);
    EXPECT_EQ(playback.timeMs(), 240'000);
    playback.seek(130'000);
    playback.stepRound(-1);
    EXPECT_EQ(playback.timeMs(), 120'000);
    playback.stepRound(-1);
    EXPECT_EQ(playback.timeMs(), 0);
}

TEST(PlaybackSteps, GoFromTheEndOfAGameToTheNext) {
    Playback playback;
    playback.setRecordings({make_recording(in_mode(Scenario{}, Mode::sync)), make_recording(Scenario{})});
    playback.stepGame(1);
    EXPECT_EQ(playback.timeMs(), 1'800'000) << "the first game of the synchronous hall";
    playback.stepGame(1);
    EXPECT_EQ(playback.timeMs(), 3'540'000) << "the first game of the asynchronous hall";
    playback.toEnd();
    playback.stepGame(-1);
    EXPECT_EQ(playback.timeMs(), 43'200'000 - 1'800'000);
}

TEST(PlaybackSteps, PauseWhatIsPlaying) {
    Playback playback;
    playback.setRecordings({make_recording(Scenario{})});
    playback.setPlaying(true);
    playback.stepMove(1);
    EXPECT_FALSE(playback.playing());
    EXPECT_EQ(playback.timeMs(), 5000);
}

TEST(PlaybackSteps, FindTheNextEventOfABoard) {
    Playback playback;
    playback.setRecordings({make_recording(Scenario{})});
    EXPECT_EQ(playback.nextEventOfBoard(2), 10'000) << "she begins to think there";
    playback.seek(10'000);
    EXPECT_EQ(playback.nextEventOfBoard(2), 15'000) << "she moves";
    EXPECT_EQ(playback.nextEventOfBoard(2, -1), 0);
    playback.seek(3'600'000);
    EXPECT_EQ(playback.nextEventOfBoard(23), 3'655'000) << "the last reply";
    playback.toEnd();
    EXPECT_EQ(playback.nextEventOfBoard(23), -1);
    EXPECT_EQ(playback.nextEventOfBoard(24), -1);
    EXPECT_EQ(playback.nextEventOfBoard(-1), -1);
}

TEST(PlaybackSteps, AreWhatMenusCallThem) {
    const std::vector<Recording> recordings{make_recording(Scenario{})};
    const auto after = [&](const char* what, double from = 600'000) {
        Playback playback;
        playback.setRecordings(recordings);
        playback.seek(from);
        EXPECT_TRUE(playback.act(QString::fromLatin1(what))) << what;
        EXPECT_EQ(playback.direction(), std::string_view{what} == "backward" ? -1 : 1) << what;
        return std::tuple{playback.timeMs(), playback.loopFromMs(), playback.loopToMs()};
    };
    const double end = 3'655'000;
    EXPECT_EQ(after("toStart"), (std::tuple{0.0, 0.0, 0.0}));
    EXPECT_EQ(after("toEnd"), (std::tuple{end, 0.0, 0.0}));
    EXPECT_EQ(after("eventBack", 602'000), (std::tuple{600'000.0, 0.0, 0.0}));
    EXPECT_EQ(after("eventOn"), (std::tuple{605'000.0, 0.0, 0.0}));
    EXPECT_EQ(after("roundBack"), (std::tuple{480'000.0, 0.0, 0.0}));
    EXPECT_EQ(after("roundOn"), (std::tuple{720'000.0, 0.0, 0.0}));
    EXPECT_EQ(after("gameBack", 3'550'000), (std::tuple{3'545'000.0, 0.0, 0.0}));
    EXPECT_EQ(after("gameOn"), (std::tuple{3'540'000.0, 0.0, 0.0}));
    EXPECT_EQ(after("backward"), (std::tuple{600'000.0, 0.0, 0.0}));
    EXPECT_EQ(after("loopFrom"), (std::tuple{600'000.0, 600'000.0, end}));
    EXPECT_EQ(after("loopTo"), (std::tuple{600'000.0, 0.0, 600'000.0}));

    Playback looping;
    looping.setRecordings(recordings);
    looping.setLoop(1000, 2000);
    EXPECT_TRUE(looping.act(QStringLiteral("loopOff")));
    EXPECT_FALSE(looping.looping());
}

TEST(PlaybackSteps, AreNotWhatMenusCallOtherwise) {
    Playback playback;
    playback.setRecordings({make_recording(Scenario{})});
    playback.seek(600'000);
    for (const char* what : {"", "until", "loop", "TOEND"}) {
        EXPECT_FALSE(playback.act(QString::fromLatin1(what))) << what;
        EXPECT_EQ(playback.timeMs(), 600'000);
    }
}

}  // namespace
}  // namespace simul
