#include <array>
#include <string_view>

#include <gtest/gtest.h>

#include "simulator/lessons/numbers/value_text.hpp"
#include "simulator/lessons/play.hpp"
#include "simulator/lessons/shipped_lessons.hpp"

namespace simul::lessons::testing {
namespace {

struct CheckValue {
    std::string_view lesson;
    std::string_view expression;
    std::string_view value;
};

/// What each lesson is known to come to with the classic numbers.
constexpr std::array check_values{
    CheckValue{"one-game", "left.last_reply", "0:30:00"},
    CheckValue{"one-game", "left.busy", "0:02:30"},
    CheckValue{"one-game", "left.idle", "0:27:30"},
    CheckValue{"one-game", "left.last_move", "0:29:05"},
    CheckValue{"one-game", "pair", "0:01:00"},
    CheckValue{"one-game", "left.busy_share", "8.3\u00A0%"},
    CheckValue{"one-after-another", "left.last_reply", "12:00:00"},
    CheckValue{"one-after-another", "left.busy", "1:00:00"},
    CheckValue{"one-after-another", "left.last_move", "11:59:05"},
    CheckValue{"one-after-another", "left.idle", "11:00:00"},
    CheckValue{"one-after-another", "left.turns", "23"},
    CheckValue{"she-walks-on", "right.last_reply", "1:00:55"},
    CheckValue{"she-walks-on", "right.last_move", "1:00:00"},
    CheckValue{"she-walks-on", "clones.last_reply", "0:30:00"},
    CheckValue{"she-walks-on", "turn.last_reply", "12:00:00"},
    CheckValue{"she-walks-on", "right.round", "0:02:00"},
    CheckValue{"she-walks-on", "speedup", "11.8"},
    CheckValue{"span-and-sum", "right.lasted(1)", "0:59:00"},
    CheckValue{"span-and-sum", "right.lasted(boards)", "1:00:55"},
    CheckValue{"span-and-sum", "right.sum", "23:59:00"},
    CheckValue{"span-and-sum", "right.sum / boards", "0:59:57"},
    CheckValue{"span-and-sum", "left.sum", "12:00:00"},
    CheckValue{"one-head", "right.thinking_at(t)", "1"},
    CheckValue{"one-head", "right.opponents_at(t)", "14-24"},
    CheckValue{"one-head", "right.waiting_at(t)", "2-13"},
    CheckValue{"one-head", "right.last_reply - clones.last_reply", "0:30:55"},
    CheckValue{"one-head", "clones.busy", "1:00:00"},
    CheckValue{"one-too-many", "left.full_at", "12"},
    CheckValue{"one-too-many", "opponent / master", "11"},
    CheckValue{"one-too-many", "boards + boards", "24"},
    CheckValue{"one-too-many", "left.last_reply", "0:30:55"},
    CheckValue{"one-too-many", "right.last_reply - left.last_reply", "0:02:30"},
    CheckValue{"one-too-many", "left.last_reply - less.last_reply", "0:00:05"},
    CheckValue{"one-too-many", "one.last_reply", "0:30:00"},
    CheckValue{"slow-master", "left.last_reply", "12:00:00"},
    CheckValue{"slow-master", "right.last_reply", "11:00:05"},
    CheckValue{"slow-master", "base.last_reply", "1:00:55"},
    CheckValue{"slow-master", "left.last_reply / 2", "6:00:00"},
    CheckValue{"slow-master", "right.busy", "11:00:00"},
    CheckValue{"slow-master", "speedup", "1.09"},
    CheckValue{"slow-master", "two.last_reply", "5:30:05"},
    CheckValue{"where-it-fits", "a_sync.last_reply", "12:00:00"},
    CheckValue{"where-it-fits", "a.last_reply", "0:30:23"},
    CheckValue{"where-it-fits", "b.last_reply", "6:00:30"},
    CheckValue{"where-it-fits", "c.last_reply", "11:00:05"},
    CheckValue{"where-it-fits", "a_sync.last_reply / a.last_reply", "23.7"},
    CheckValue{"where-it-fits", "b_sync.last_reply / b.last_reply", "2"},
    CheckValue{"where-it-fits", "c_sync.last_reply / c.last_reply", "1.09"},
    CheckValue{"long-thought", "right.move(2,1)", "0:10:10"},
    CheckValue{"long-thought", "base.move(2,1)", "0:00:10"},
    CheckValue{"long-thought", "right.last_reply - base.last_reply", "0:10:00"},
    CheckValue{"long-thought", "extra * boards", "4:00:00"},
    CheckValue{"long-thought", "right.waiting_at(t)", "2-24"},
    CheckValue{"long-thought", "right.last_reply", "1:10:55"},
    CheckValue{"long-thought", "hold.last_reply", "1:28:25"},
    CheckValue{"long-thought", "all.last_reply", "12:00:00"},
    CheckValue{"forgotten-gather", "right.last_reply", "12:00:00"},
    CheckValue{"forgotten-gather", "left.last_reply", "1:00:55"},
    CheckValue{"forgotten-gather", "clones.last_reply", "0:30:00"},
    CheckValue{"missing-await", "none.last_move", "1:00:00"},
    CheckValue{"price-of-a-step", "right.last_reply", "2:00:50"},
    CheckValue{"price-of-a-step", "base.last_reply", "1:00:55"},
    CheckValue{"price-of-a-step", "base.last_reply + left.last_reply - sync0.last_reply", "1:02:50"},
    CheckValue{"price-of-a-step", "left.turns", "23"},
    CheckValue{"price-of-a-step", "right.turns", "719"},
    CheckValue{"price-of-a-step", "base.busy_share", "98.5\u00A0%"},
    CheckValue{"price-of-a-step", "right.busy_share", "49.7\u00A0%"},
    CheckValue{"price-of-a-step", "half.last_reply", "1:00:50"},
    CheckValue{"price-of-a-step", "knee", "6.5"},
    CheckValue{"one-lock", "left.threads", "1"},
    CheckValue{"one-lock", "right.threads", "24"},
    CheckValue{"one-lock", "right.last_reply", "1:01:27"},
    CheckValue{"one-lock", "clones.last_reply", "0:30:00"},
    CheckValue{"one-lock", "sync.last_reply", "12:00:00"},
    CheckValue{"one-lock", "right.turns", "3,599"},
    CheckValue{"one-lock", "left.turns", "719"},
    CheckValue{"one-lock", "right.drops", "2,880"},
    CheckValue{"one-lock", "right.longest_wait", "0:00:23"},
    CheckValue{"one-lock", "left.longest_wait", "0:01:55"},
    CheckValue{"one-lock", "walking.last_reply", "1:07:25"},
    CheckValue{"more-masters", "k24.last_reply", "0:30:00"},
    CheckValue{"more-masters", "left.last_reply / boards", "0:02:32"},
    CheckValue{"more-masters", "left.last_reply", "1:00:55"},
    CheckValue{"more-masters", "left.last_reply - right.last_reply", "0:30:00"},
    CheckValue{"more-masters", "right.last_reply - k4.last_reply", "0:00:30"},
    CheckValue{"more-masters", "k4.last_reply - k24.last_reply", "0:00:25"},
    CheckValue{"more-masters", "slow.last_reply", "11:00:05"},
    CheckValue{"more-masters", "slow4.last_reply", "2:45:05"},
    CheckValue{"the-pool", "p12.last_reply", "1:00:55"},
    CheckValue{"the-pool", "p23.last_reply", "1:27:30"},
    CheckValue{"the-pool", "p11.last_reply", "1:30:05"},
    CheckValue{"the-pool", "p6.last_reply", "2:00:25"},
    CheckValue{"the-pool", "p23.opened(boards)", "0:56:35"},
    CheckValue{"the-pool", "p13.last_reply", "1:03:20"},
    CheckValue{"the-pool", "p16.last_reply", "1:10:35"},
    CheckValue{"who-is-next", "right.next_board(t)", "24"},
    CheckValue{"who-is-next", "right.unserved_at(t)", "2-13"},
    CheckValue{"who-is-next", "right.last_reply", "1:00:55"},
    CheckValue{"who-is-next", "right.longest_wait", "0:30:55"},
    CheckValue{"who-is-next", "left.longest_wait", "0:01:55"},
    CheckValue{"luck", "right.last_reply", "1:06:20"},
    CheckValue{"luck", "right.least(last_reply,10)", "1:02:43"},
    CheckValue{"luck", "right.most(last_reply,10)", "1:12:01"},
    CheckValue{"luck", "left.last_reply", "12:10:00"},
};

TEST(CheckValues, AreWhatTheEngineComputes) {
    for (const auto& [id, source, value] : check_values) {
        const Lesson* const lesson = shipped_lesson(id);
        ASSERT_NE(lesson, nullptr) << id;
        Names names = lesson->names;
        const Expression expression = read_expression(source, id, names);
        EXPECT_EQ(answer_text(value_of(expression, *play(*lesson, 1)), Tongue::english), value)
            << id << ": " << source;
    }
}

TEST(CheckValues, HoldForTheEndOfBothOrdersInEverySetup) {
    const Lesson& lesson = *shipped_lesson("who-is-next");
    for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup) {
        const auto setting = play(lesson, setup);
        EXPECT_EQ(setting->run("left")->trace->results().last_reply,
                  setting->run("right")->trace->results().last_reply);
    }
}

TEST(CheckValues, MakeTheFirstStepToMoreMastersTheLargestInEverySetup) {
    const Lesson& lesson = *shipped_lesson("more-masters");
    for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup) {
        const auto setting = play(lesson, setup);
        const auto end = [&](std::string_view run) { return setting->run(run)->trace->results().last_reply; };
        EXPECT_GT(end("left") - end("right"), end("right") - end("k4")) << setup;
        EXPECT_GT(end("left") - end("right"), end("k4") - end("k24")) << setup;
        EXPECT_GT(end("k4"), end("k24")) << setup;
    }
}

TEST(CheckValues, AreOfWholeKneesWhereTheKneeIsTheAnswer) {
    const Lesson& lesson = *shipped_lesson("one-too-many");
    for (std::uint32_t setup = 1; setup <= lesson.setup_count(); ++setup) {
        const Scenario left = play(lesson, setup)->run("left")->scenario;
        EXPECT_EQ((left.master + left.opponent).count() % left.master.count(), 0) << setup;
        EXPECT_EQ(left.boards, (left.master + left.opponent) / left.master) << setup;
    }
}

}  // namespace
}  // namespace simul::lessons::testing
