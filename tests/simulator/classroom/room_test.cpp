#include "simulator/classroom/room.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace simul {
namespace {

using namespace std::chrono_literals;

/// Boards with 100 ms of her thinking, and stand-ins who think 5 s.
ClassOptions small_class(std::uint32_t boards, std::uint32_t pairs = 2) {
    ClassOptions options;
    options.scenario.boards = boards;
    options.scenario.pairs = pairs;
    options.scenario.master = 100ms;
    options.scenario.opponent = 5s;
    options.code = "K7QD";
    return options;
}

/// A class of two people that has begun at 1 s; she has moved at board 1, at 1.1 s.
struct TwoPeople {
    explicit TwoPeople(ClassOptions options = small_class(2)) : room{std::move(options)} {
        room.join(0ms, "k7qd", "", "a");
        room.join(0ms, "K7QD", "", "b");
        room.begin(1s);
        room.advance(1100ms);
    }
    ClassRoom room;
};

TEST(ClassRoom, SeatsPeopleInOrderByTheCode) {
    ClassRoom room{small_class(2)};
    EXPECT_EQ(room.join(0ms, "XXXX", "", "a").problem, JoinProblem::code);
    EXPECT_EQ(room.join(0ms, "", "", "a").problem, JoinProblem::code);
    EXPECT_EQ(room.join(0ms, "k7qd", "", "a").board, 0U);
    EXPECT_EQ(room.join(0ms, "K7QD", "unknown token", "b").board, 1U);
    EXPECT_EQ(room.join(0ms, "K7QD", "", "c").problem, JoinProblem::full);
    EXPECT_EQ(room.phone(0ms, 1).present, 2U);
    EXPECT_TRUE(room.add_board());
    EXPECT_EQ(room.join(0ms, "K7QD", "", "c").board, 2U);
    EXPECT_TRUE(room.begin(0ms));
    EXPECT_FALSE(room.add_board());
    EXPECT_FALSE(room.begin(0ms));
}

TEST(ClassRoom, LetsNobodyInWhenItIsShutExceptThoseWhoHaveASeat) {
    ClassRoom room{small_class(2)};
    room.join(0ms, "K7QD", "", "a");
    room.open_to_join(false);
    EXPECT_EQ(room.join(0ms, "K7QD", "", "b").problem, JoinProblem::closed);
    EXPECT_EQ(room.join(0ms, "", "a", "c").problem, JoinProblem::none);
    room.open_to_join(true);
    room.change_code("BBBB");
    EXPECT_EQ(room.join(0ms, "K7QD", "", "b").problem, JoinProblem::code);
    EXPECT_EQ(room.join(0ms, "BBBB", "", "b").problem, JoinProblem::none);
    room.close(1s);
    EXPECT_EQ(room.join(1s, "BBBB", "a", "d").problem, JoinProblem::closed);
    EXPECT_EQ(room.phase(), ClassPhase::closed);
}

TEST(ClassRoom, GivesASeatBackToItsTokenAndSaysWhoIsThere) {
    ClassRoom room{small_class(2)};
    room.join(0ms, "K7QD", "", "a");
    EXPECT_TRUE(room.join(1ms, "", "a", "b").was_present) << "a second tab: the newest wins";
    room.go_away(2ms, 0);
    EXPECT_EQ(room.seat(0).sitter, Sitter::away);
    EXPECT_EQ(room.join(3ms, "K7QD", "", "b").board, 1U) << "the seat stays theirs";
    const JoinAnswer back = room.join(4ms, "wrong", "a", "c");
    EXPECT_EQ(back.board, 0U);
    EXPECT_FALSE(back.was_present);
    room.leave(5ms, 0);
    EXPECT_EQ(room.join(6ms, "", "a", "c").problem, JoinProblem::code) << "who leaves has no seat";
}

TEST(ClassRoom, TellsAPhoneItsPhases) {
    TwoPeople two;
    PhoneView mine = two.room.phone(1300ms, 0);
    EXPECT_EQ(mine.phase, PhonePhase::move);
    EXPECT_EQ(mine.plies, 1U);
    EXPECT_EQ(mine.since, 200ms);
    EXPECT_EQ(two.room.phone(1150ms, 1).phase, PhonePhase::here);
    two.room.advance(1200ms);
    EXPECT_TRUE(two.room.reply(1500ms, 1, 1, true));
    EXPECT_EQ(two.room.phone(1500ms, 1).phase, PhonePhase::here) << "nobody else waits";
    EXPECT_EQ(two.room.phone(1500ms, 1).found, 1U);
    EXPECT_TRUE(two.room.reply(1550ms, 0, 1, false));
    mine = two.room.phone(1560ms, 0);
    EXPECT_EQ(mine.phase, PhonePhase::wait);
    EXPECT_EQ(mine.before, 1U);
    EXPECT_EQ(mine.queue, (std::vector<std::uint32_t>{1, 0}));
}

TEST(ClassRoom, DropsRepliesThatAreNotDue) {
    TwoPeople two;
    EXPECT_FALSE(two.room.reply(1150ms, 1, 1, false)) << "she has not moved there";
    EXPECT_FALSE(two.room.reply(1150ms, 0, 3, false)) << "of another move";
    EXPECT_FALSE(two.room.reply(1150ms, 9, 1, false));
    EXPECT_TRUE(two.room.reply(1150ms, 0, 1, false));
    EXPECT_FALSE(two.room.reply(1150ms, 0, 1, false)) << "a double tap";
    two.room.leave(1250ms, 1);
    EXPECT_FALSE(two.room.reply(1260ms, 1, 1, false)) << "who has left";
}

TEST(ClassRoom, PlaysForAnEmptySeatFromTheMoveOn) {
    ClassRoom room{small_class(1, 1)};
    room.begin(0ms);
    EXPECT_EQ(room.next_due(), 100ms);
    room.advance(100ms);
    EXPECT_TRUE(room.phone(100ms, 0).stand_in);
    EXPECT_EQ(room.next_due(), 5100ms);
    room.advance(5099ms);
    EXPECT_EQ(room.phase(), ClassPhase::playing);
    room.advance(5100ms);
    EXPECT_EQ(room.phase(), ClassPhase::over);
    EXPECT_EQ(room.next_due(), std::nullopt);
    EXPECT_TRUE(room.recording().recorded.at(0, 0).stand_in);
}

TEST(ClassRoom, GivesALatecomerTheReplyTheStandInThinksAbout) {
    ClassRoom room{small_class(1)};
    room.begin(0ms);
    room.advance(100ms);
    EXPECT_EQ(room.join(2s, "K7QD", "", "a").problem, JoinProblem::none);
    EXPECT_FALSE(room.phone(2s, 0).stand_in);
    room.advance(60s);
    EXPECT_EQ(room.seat(0).plies, 1U) << "a person who is merely slow is never replaced";
    EXPECT_TRUE(room.reply(61s, 0, 1, false));
    EXPECT_FALSE(room.recording().recorded.at(0, 0).stand_in);
    EXPECT_EQ(room.recording().recorded.at(0, 0).reply, 60'900ms);
}

TEST(ClassRoom, PlaysOneReplyForWhoeverIsAwayAtMoveForAMinute) {
    TwoPeople two;
    two.room.advance(1200ms);
    two.room.go_away(10s, 0);
    two.room.advance(69'999ms);
    EXPECT_FALSE(two.room.phone(69'999ms, 0).stand_in);
    EXPECT_TRUE(two.room.phone(70s, 0).stand_in);
    two.room.advance(75s);
    EXPECT_EQ(two.room.seat(0).plies, 2U);
    EXPECT_EQ(two.room.seat(0).sitter, Sitter::away) << "the seat stays held";
    EXPECT_EQ(two.room.seat(1).plies, 1U);
    two.room.join(76s, "", "a", "");
    two.room.advance(300s);
    EXPECT_EQ(two.room.seat(0).plies, 3U);
}

TEST(ClassRoom, FinishesForThoseWhoAreSlow) {
    TwoPeople two;
    two.room.advance(1200ms);
    two.room.finish(4s);
    EXPECT_EQ(two.room.next_due(), 16'100ms) << "10 s after the move, and 5 s of thinking";
    two.room.advance(16'100ms);
    EXPECT_EQ(two.room.seat(0).plies, 2U);
    for (Time now{16s}; now < 60s; now += 100ms) two.room.advance(now);
    EXPECT_EQ(two.room.phase(), ClassPhase::over);
    EXPECT_TRUE(two.room.projector(60s).is_finishing);
}

TEST(ClassRoom, StandsStillInAPause) {
    TwoPeople two;
    two.room.pause(1150ms);
    EXPECT_EQ(two.room.phase(), ClassPhase::paused);
    EXPECT_EQ(two.room.phone(40s, 0).phase, PhonePhase::paused);
    EXPECT_FALSE(two.room.reply(40s, 0, 1, false));
    two.room.advance(50s);
    EXPECT_EQ(two.room.next_due(), std::nullopt);
    EXPECT_EQ(two.room.projector(50s).clock, 150ms);
    two.room.resume(101'150ms);
    EXPECT_EQ(two.room.next_due(), 101'200ms);
    EXPECT_EQ(two.room.phone(101'160ms, 0).since, 60ms) << "the time of a pause belongs to nobody";
    EXPECT_TRUE(two.room.reply(101'160ms, 0, 1, false));
    EXPECT_EQ(two.room.recording().recorded.at(0, 0).reply, 60ms);
}

TEST(ClassRoom, ShowsTheProjectorTwoClocks) {
    TwoPeople two;
    two.room.advance(1200ms);
    const ClassView view = two.room.projector(1500ms);
    EXPECT_EQ(view.clock, 500ms);
    EXPECT_EQ(view.in_a_row, 100ms + 400ms + 100ms + 300ms);
    EXPECT_EQ(view.present, 2U);
    EXPECT_EQ(view.seats[0], (SeatView{Sitter::present, PhonePhase::move, false, 1, 400ms}));
}

TEST(ClassRoom, ToldAPhoneOnlyWhatHasChanged) {
    TwoPeople two;
    two.room.take_changes();
    EXPECT_TRUE(two.room.take_changes().empty());
    const std::uint32_t before = two.room.phone(1200ms, 1).revision;
    two.room.advance(1200ms);
    EXPECT_EQ(two.room.take_changes(), std::vector<std::uint32_t>{1});
    EXPECT_GT(two.room.phone(1200ms, 1).revision, before);
}

TEST(ClassRoom, RefusesWhatCannotBeAClass) {
    EXPECT_THROW(ClassRoom{small_class(1001)}, std::invalid_argument);
    EXPECT_THROW(ClassRoom{small_class(0)}, std::invalid_argument);
}

TEST(ClassRoom, IsTornDownInTheMiddleOfAClass) {
    TwoPeople two;
    two.room.reply(1150ms, 0, 1, false);
}

}  // namespace
}  // namespace simul
