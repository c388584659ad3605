#include "simulator/lessons/numbers/expression.hpp"

#include <gtest/gtest.h>

#include "simulator/lessons/numbers/value_text.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/text/strict_json.hpp"
#include "tests/simulator/lessons/lesson_values.hpp"

namespace simul::lessons::testing {
namespace {

/// The value as a text says it, or the complaint.
std::string computed(std::string_view source, Times times = Times::computed) {
    static const Lesson lesson = read_lesson(small_lesson());
    static const auto setting = play(lesson, 1);
    try {
        Names names = lesson.names;
        return value_text(value_of(read_expression(source, "x", names, times), *setting), Tongue::english);
    } catch (const JsonError& error) {
        return error.what();
    }
}

TEST(Expression, MultipliesBeforeItAdds) {
    EXPECT_EQ(computed("1 + 2 * 3"), "7");
    EXPECT_EQ(computed("10 - 2 - 3"), "5");
    EXPECT_EQ(computed("2 * 3 + 4 * 5"), "26");
    EXPECT_EQ(computed("7 / 2"), "3.5");
}

TEST(Expression, KnowsMomentsFromLengths) {
    EXPECT_EQ(computed("left.last_reply"), "12:00:00");
    EXPECT_EQ(computed("left.span"), "12\u00A0h");
    EXPECT_EQ(computed("left.last_reply - right.last_reply"), "10\u00A0h 59\u00A0min 5\u00A0s");
    EXPECT_EQ(computed("left.last_reply + opponent"), "12:00:55");
    EXPECT_EQ(computed("left.last_reply / right.last_reply"), "11.8");
    EXPECT_EQ(computed("boards * master"), "2\u00A0min");
    EXPECT_EQ(computed("right.busy_share"), "98.5\u00A0%");
    EXPECT_EQ(computed("speedup"), "11.8");
    EXPECT_EQ(computed("knee"), "12");
}

TEST(Expression, AsksForBoardsPairsAndMoments) {
    EXPECT_EQ(computed("right.move(2,1)"), "0:00:10");
    EXPECT_EQ(computed("right.reply(2, 1)"), "0:01:05");
    EXPECT_EQ(computed("right.waiting_at(t)"), "12");
    EXPECT_EQ(computed("right.next_board(t)"), "14");
    EXPECT_EQ(computed("right.lasted(boards)"), "1\u00A0h 55\u00A0s");
}

TEST(Expression, TakesTimesOnlyWhereTheyMayBeWritten) {
    EXPECT_EQ(computed("0:20:02", Times::written), "0:20:02");
    EXPECT_EQ(computed("0", Times::written), "0:00:00");
    EXPECT_EQ(computed("t + 0:00:10", Times::written), "0:01:12");
    EXPECT_EQ(computed("0:20:02"), "x: \"0:20:02\": must be a whole number from 0 to 1,000,000,000");
}

TEST(Expression, RefusesWhatMeansNothing) {
    EXPECT_EQ(computed("left.last_reply + 1"), "x: \"left.last_reply + 1\": the units do not fit");
    EXPECT_EQ(computed("left.busy * left.idle"), "x: \"left.busy * left.idle\": the units do not fit");
    EXPECT_EQ(computed("1 / left.busy"), "x: \"1 / left.busy\": the units do not fit");
    EXPECT_EQ(computed("right.waiting_at(t) * 2"), "x: \"right.waiting_at(t) * 2\": the units do not fit");
    EXPECT_EQ(computed("1+1+1+1+1"), "x: must have at most 3 operators");
    EXPECT_EQ(computed("last_reply"),
              "x: \"last_reply\": the run must stand before it, as in \"left.last_reply\"");
    EXPECT_EQ(computed("left.over"), "x: \"left.over\": what it asks for must follow in brackets");
    EXPECT_EQ(computed("left.over(left.over(1))"), "x: \"left.over\": no brackets may stand within brackets");
    EXPECT_EQ(computed("left.over(t)"), "x: \"left.over\": must have whole numbers from 1 in its brackets");
    EXPECT_EQ(computed("left.busy(1)"), "x: \"left.busy\": takes nothing in brackets");
    EXPECT_EQ(computed("left.most(last_reply,1)"),
              "x: \"left.most\": takes a quantity and the number of draws, from 2 to 20");
    EXPECT_EQ(computed("left.over(1"), "x: \"left.over\": the bracket is not closed");
    EXPECT_EQ(computed("1 2"), "x: +, -, * or / must stand before \"2\"");
    EXPECT_EQ(computed(""), "x: ends too early");
    EXPECT_EQ(computed("right.move(1,31)"), "x: pair 31: there are 30 (setup 1)");
}

}  // namespace
}  // namespace simul::lessons::testing
