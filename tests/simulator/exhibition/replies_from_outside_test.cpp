#include <gtest/gtest.h>

#include "simulator/exhibition/hall.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// Two boards, two pairs, 10 ms a thought; keeps what happens.
struct OpenHall {
    static Scenario two_boards() {
        Scenario scenario;
        scenario.boards = 2;
        scenario.pairs = 2;
        scenario.master = 10ms;
        return scenario;
    }

    OpenHall() { hall.open(); }

    std::vector<Event> events;
    EventLog log{
        [this](std::span<const Event> batch) { events.insert(events.end(), batch.begin(), batch.end()); }};
    Hall hall{two_boards(), &log, play_game, Replies::from_outside};

    Event last() {
        log.flush();
        return events.back();
    }
};

TEST(RepliesFromOutside, AreWaitedForForEver) {
    OpenHall open;
    while (open.hall.step()) continue;
    EXPECT_EQ(open.hall.time().now(), 20ms);
    EXPECT_FALSE(open.hall.is_over());
    EXPECT_FALSE(open.hall.time().agenda().next_time());
}

TEST(RepliesFromOutside, HappenWhenTheyAreSaid) {
    OpenHall open;
    while (open.hall.step()) continue;
    EXPECT_TRUE(open.hall.reply(1, 35ms));
    EXPECT_EQ(open.last(), Event(35ms, 1, EventKind::visit)) << "she comes at once: nobody else is ready";
    EXPECT_EQ(open.hall.time().now(), 35ms);
}

TEST(RepliesFromOutside, AreRefusedWhereNobodyIsAtMove) {
    OpenHall open;
    EXPECT_FALSE(open.hall.reply(0, 5ms)) << "she still thinks";
    EXPECT_EQ(open.hall.time().now(), 0ms);
    while (open.hall.step()) continue;
    EXPECT_FALSE(open.hall.reply(2, 30ms)) << "there is no such board";
    EXPECT_TRUE(open.hall.reply(0, 30ms));
    EXPECT_FALSE(open.hall.reply(0, 30ms)) << "one has replied already";
    Hall usual{OpenHall::two_boards()};
    usual.open();
    usual.step();
    EXPECT_FALSE(usual.reply(0, 30ms)) << "replies are scheduled";
}

TEST(RepliesFromOutside, ComeOneMillisecondAfterTheLatestEventAtLeast) {
    OpenHall open;
    open.hall.step();
    EXPECT_TRUE(open.hall.reply(0, 3ms)) << "late, and said to have been early";
    EXPECT_EQ(open.last(), Event(11ms, 0, EventKind::reply));
    EXPECT_FALSE(open.hall.reply(1, 12ms)) << "she is still at board 2";
    while (open.hall.step()) continue;
    EXPECT_TRUE(open.hall.reply(1, 30ms)) << "her move at 30 ms is played first";
    open.log.flush();
    EXPECT_EQ(open.events[open.events.size() - 2], Event(31ms, 1, EventKind::reply));
}

TEST(RepliesFromOutside, EndTheExhibition) {
    OpenHall open;
    for (Time now{0}; !open.hall.is_over(); now += 7ms) {
        while (open.hall.step()) continue;
        for (const std::uint32_t board : {0U, 1U}) open.hall.reply(board, now);
    }
    EXPECT_NO_THROW(open.hall.conclude());
}

TEST(RepliesFromOutside, LeaveNothingBehindWhenTheHallIsTornDownInBetween) {
    OpenHall open;
    while (open.hall.step()) continue;
    open.hall.reply(0, 21ms);
}

}  // namespace
}  // namespace simul
