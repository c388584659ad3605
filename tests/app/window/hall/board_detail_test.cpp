#include "app/window/hall/models/board_detail.hpp"

#include <gtest/gtest.h>

#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

BoardDetail fresh_detail(const Recording& recording, Time now, std::uint32_t board) {
    LaneCursor cursor;
    return board_detail(recording, recording.trace->at(now), board, cursor);
}

TEST(BoardDetail, TellsABoardsStoryUpToNow) {
    const Recording recording = make_recording(Scenario{});
    const BoardDetail detail = fresh_detail(recording, Time{72'000}, 1);
    EXPECT_EQ(detail.phase, choice::SeatPhase::WaitingForHer);
    EXPECT_EQ(detail.pair, 1);
    EXPECT_EQ(detail.plies, 2);
    EXPECT_EQ(detail.in_phase, Duration{7000}) << "it replied at 0:01:05";
    EXPECT_EQ(detail.left, Duration{-1});
    EXPECT_EQ(detail.waited, Duration{12'000});
    EXPECT_EQ(detail.master_thinking, Duration{5000});
    EXPECT_EQ(detail.opponent_thinking, Duration{55'000});
    EXPECT_EQ(detail.opened, Time{0});
    EXPECT_EQ(detail.over, Time{-1});
}

TEST(BoardDetail, TellsHowMuchOfAThoughtIsLeft) {
    const Recording recording = make_recording(Scenario{});
    EXPECT_EQ(fresh_detail(recording, Time{20'000}, 0).left, Duration{40'000});
    EXPECT_EQ(fresh_detail(recording, Time{21'000}, 4).left, Duration{4000});
}

TEST(BoardDetail, HasNothingToTellOfABoardThatIsNotOpen) {
    const Recording recording = make_recording(in_mode(Scenario{}, Mode::sync));
    const BoardDetail detail = fresh_detail(recording, Time{60'000}, 5);
    EXPECT_EQ(detail.phase, choice::SeatPhase::NotOpen);
    EXPECT_EQ(detail.opened, Time{-1});
    EXPECT_EQ(detail.duration(), Duration{});
}

TEST(BoardDetail, EqualsTheResultsAtTheEnd) {
    std::mt19937_64 random{17};
    for (int n = 0; n < 200; ++n) {
        const Recording recording = make_recording(random_scenario(random));
        const Results& results = recording.trace->results();
        for (std::uint32_t b = 0; b < results.boards.size(); ++b) {
            const BoardDetail detail = fresh_detail(recording, results.last_reply, b);
            const BoardResult& result = results.boards[b];
            ASSERT_EQ(detail.waited, result.waited_for_master);
            ASSERT_EQ(detail.master_thinking, result.master_thinking);
            ASSERT_EQ(detail.opponent_thinking, result.opponent_thinking);
            ASSERT_EQ(detail.paused, result.paused);
            ASSERT_EQ(detail.over - detail.opened, detail.duration());
        }
    }
}

TEST(BoardDetail, AddsUpToTheTimeSinceTheGameOpened) {
    std::mt19937_64 random{18};
    for (int n = 0; n < 100; ++n) {
        const Recording recording = make_recording(random_scenario(random));
        const Time end = recording.trace->results().last_reply;
        for (int look = 0; look < 30; ++look) {
            const Time now{draw(random, 0, end.count())};
            const auto board = static_cast<std::uint32_t>(random() % recording.lanes->boards.size());
            const BoardDetail detail = fresh_detail(recording, now, board);
            if (detail.opened < Time{}) continue;
            const Time until = detail.over >= Time{} ? detail.over : now;
            ASSERT_EQ(detail.duration(), until - detail.opened);
        }
    }
}

TEST(BoardDetail, DoesNotDependOnTheWayThereOfItsCursor) {
    std::mt19937_64 random{19};
    for (int n = 0; n < 60; ++n) {
        const Recording recording = make_recording(random_scenario(random));
        const Time end = recording.trace->results().last_reply;
        LaneCursor cursor;
        for (int look = 0; look < 50; ++look) {
            const Time now{draw(random, 0, end.count() + 5000)};
            ASSERT_EQ(board_detail(recording, recording.trace->at(now), 0, cursor),
                      fresh_detail(recording, now, 0));
        }
    }
}

}  // namespace
}  // namespace simul
