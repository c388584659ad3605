#include "simulator/lessons/judge.hpp"

#include <gtest/gtest.h>

#include "simulator/lessons/play.hpp"
#include "simulator/lessons/shipped_lessons.hpp"

namespace simul::lessons::testing {
namespace {

using namespace std::chrono_literals;

Question question(std::string_view id, std::size_t ask = 0) {
    const Lesson& lesson = *shipped_lesson(id);
    return sheet_of(lesson, play(lesson, 1), Tongue::english, shipped_lesson).questions[ask];
}

Typed typed(Duration time, Duration within = {}) {
    return {static_cast<double>(time.count()), static_cast<double>(within.count())};
}

std::string feedback(const Question& question, const Given& given) {
    const Verdict verdict = judge(question, given);
    return verdict.judgement == Judgement::wrong ? question.answers[verdict.answer].feedback : "";
}

Judgement judgement(const Question& question, const Given& given) { return judge(question, given).judgement; }

TEST(Judge, TakesATimeThatIsNearEnoughButNotTheNextOne) {
    const Question one_after_another = question("one-after-another");
    EXPECT_EQ(judgement(one_after_another, typed(12h)), Judgement::right);
    EXPECT_EQ(judgement(one_after_another, typed(12h + 20s)), Judgement::right);
    EXPECT_EQ(judgement(one_after_another, typed(12h + 1min)), Judgement::other);
    EXPECT_EQ(feedback(one_after_another, typed(11h + 59min + 5s)), "One reply is missing.");
    EXPECT_EQ(judgement(one_after_another, typed(5h)), Judgement::other);
}

TEST(Judge, TakesHalfwayBetweenTwoAnswersForTheWrongOne) {
    const Question one_after_another = question("one-after-another");
    EXPECT_EQ(judgement(one_after_another, typed(11h + 59min + 32s + 500ms)), Judgement::wrong);
    EXPECT_EQ(judgement(one_after_another, typed(11h + 59min + 33s)), Judgement::right);
}

TEST(Judge, TakesWholeNumbersExactly) {
    const Question knee = question("one-too-many");
    EXPECT_EQ(judgement(knee, Typed{12}), Judgement::right);
    EXPECT_EQ(feedback(knee, Typed{11}).substr(0, 15), "That many other");
    EXPECT_EQ(judgement(knee, Typed{12.4}), Judgement::other);
}

TEST(Judge, TakesAMomentAsExactlyAsItCanBePointedAt) {
    const Question moment = question("long-thought");
    EXPECT_EQ(judgement(moment, typed(10min + 30s)), Judgement::other);
    EXPECT_EQ(judgement(moment, typed(10min + 30s, 30s)), Judgement::right);
    EXPECT_EQ(judgement(moment, typed(30s, 30s)), Judgement::wrong);
}

TEST(Judge, FindsTheFirstPairThatIsTheWrongWayRound) {
    const Question pool = question("the-pool");
    const auto index = [&](std::string_view id) {
        return static_cast<std::size_t>(std::ranges::find(pool.items, id, &SortedItem::id) -
                                        pool.items.begin());
    };
    const auto order = [&](std::initializer_list<std::string_view> ids) {
        Sorted sorted;
        for (const std::string_view id : ids) sorted.items.push_back(index(id));
        return sorted;
    };
    EXPECT_EQ(judgement(pool, order({"p12", "p23", "p11", "p6"})), Judgement::right);
    EXPECT_EQ(feedback(pool, order({"p23", "p12", "p11", "p6"})).substr(0, 15), "They end nearly");
    EXPECT_EQ(feedback(pool, order({"p12", "p11", "p23", "p6"})).substr(0, 9), "Two games");
    EXPECT_EQ(feedback(pool, order({"p6", "p12", "p23", "p11"})), "More groups, one after another.");
    EXPECT_EQ(judgement(pool, order({"p12", "p23"})), Judgement::none);
    EXPECT_EQ(judgement(pool, Sorted{{0, 0, 1, 2}}), Judgement::none);
    EXPECT_EQ(judgement(pool, Sorted{{0, 1, 2, 99}}), Judgement::none);
}

TEST(Judge, TellsByThePickedBoardsWhatWasMeant) {
    const Question head = question("one-head");
    EXPECT_EQ(judgement(head, Picked{{0}}), Judgement::right);
    EXPECT_EQ(judgement(head, Picked{{0, 0}}), Judgement::right);
    EXPECT_EQ(feedback(head, Picked{{0, 5}}), "One head, one thought.");
    EXPECT_EQ(feedback(head, Picked{{20}}), "There the opponent thinks.");
    EXPECT_EQ(feedback(head, Picked{{5}}), "That board waits for her.");
    EXPECT_EQ(judgement(head, Picked{{99}}), Judgement::other);
    EXPECT_EQ(judgement(head, Picked{{}}), Judgement::none);
    const Question next = question("who-is-next");
    EXPECT_EQ(judgement(next, Picked{{23}}), Judgement::right);
    EXPECT_EQ(feedback(next, Picked{{1}}).substr(0, 16), "They have waited");
    EXPECT_EQ(feedback(next, Picked{{0}}).substr(0, 20), "She takes the newest");
}

TEST(Judge, IsKindToWhoDoesNotKnowYet) {
    EXPECT_EQ(judgement(question("one-game"), NotYet{}), Judgement::none);
    EXPECT_EQ(judgement(question("one-game"), Chosen{99}), Judgement::none);
    EXPECT_EQ(judgement(question("one-game"), Typed{std::numeric_limits<double>::quiet_NaN()}),
              Judgement::none);
    EXPECT_EQ(judgement(question("one-game"), Picked{{1}}), Judgement::none);
}

TEST(Judge, OffersNumbersBySizeAndSentencesBehindThem) {
    const Question cost = question("one-too-many", 1);
    ASSERT_EQ(cost.answers.size(), 4U);
    EXPECT_EQ(cost.answers[0].label, "0:00:05");
    EXPECT_EQ(cost.answers[1].label, "0:02:30");
    EXPECT_EQ(cost.answers[2].label, "0:30:00");
    EXPECT_EQ(cost.answers[3].label, "Nothing.");
    EXPECT_EQ(cost.right, 1U);
}

}  // namespace
}  // namespace simul::lessons::testing
