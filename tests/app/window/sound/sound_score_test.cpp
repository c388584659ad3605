#include "app/window/sound/sound_score.hpp"

#include <gmock/gmock.h>

namespace simul {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr SoundBudget everything{1'000'000, true, Duration{1}};
constexpr Time ever{1'000'000'000};

DueSound a_move(int ms) { return {Time{ms}, SoundKind::move}; }
DueSound a_reply(int ms) { return {Time{ms}, SoundKind::reply}; }
DueSound the_bell(int ms) { return {Time{ms}, SoundKind::bell}; }

class SoundScore : public testing::Test {
  protected:
    /// Thinking times of 5 s and 55 s.
    static std::shared_ptr<const Trace> hall(Mode mode, std::uint32_t boards, std::uint32_t pairs) {
        Scenario scenario;
        scenario.boards = boards;
        scenario.pairs = pairs;
        return record(in_mode(scenario, mode));
    }
    std::shared_ptr<const Trace> one_board = hall(Mode::sync, 1, 2);
};

TEST_F(SoundScore, TellsEveryMoveReplyAndTheEndOfASmallHall) {
    EXPECT_THAT(sounds_due(*one_board, Time{0}, ever, everything),
                ElementsAre(a_move(5000), a_reply(60'000), a_move(65'000), the_bell(120'000)));
}

TEST_F(SoundScore, LeavesOutTheMomentItBeginsAtAndTakesInTheOneItEndsAt) {
    EXPECT_THAT(sounds_due(*one_board, Time{0}, Time{5000}, everything), ElementsAre(a_move(5000)));
    EXPECT_THAT(sounds_due(*one_board, Time{5000}, Time{59'999}, everything), IsEmpty());
    EXPECT_THAT(sounds_due(*one_board, Time{119'999}, Time{120'000}, everything),
                ElementsAre(the_bell(120'000)));
    EXPECT_THAT(sounds_due(*one_board, Time{120'000}, ever, everything), IsEmpty());
}

TEST_F(SoundScore, IsSilentWhenTimeStandsOrGoesBackward) {
    EXPECT_THAT(sounds_due(*one_board, Time{5000}, Time{5000}, everything), IsEmpty());
    EXPECT_THAT(sounds_due(*one_board, Time{120'000}, Time{0}, everything), IsEmpty());
}

TEST_F(SoundScore, HasNoMoreMovesThanTheBudgetAndNoBellWithoutOne) {
    const auto large = hall(Mode::async, 24, 30);
    EXPECT_THAT(sounds_due(*large, Time{0}, Time{60'000}, {2, true, Duration{1}}),
                ElementsAre(a_move(5000), a_move(10'000)));
    EXPECT_THAT(sounds_due(*large, Time{0}, Time{60'000}, {0, true, Duration{1}}), IsEmpty())
        << "the reply at 0:01:00 comes with a move";
    EXPECT_THAT(sounds_due(*one_board, Time{100'000}, ever, {1, false, Duration{1}}), IsEmpty());
}

TEST_F(SoundScore, HearsAReplyOnlyAfterAQuietWhile) {
    EXPECT_THAT(sounds_due(*one_board, Time{5000}, Time{60'000}, {1, true, Duration{55'000}}),
                ElementsAre(a_reply(60'000)));
    EXPECT_THAT(sounds_due(*one_board, Time{5000}, Time{60'000}, {1, true, Duration{55'001}}), IsEmpty());
}

TEST_F(SoundScore, HearsOneReplyWhenManyComeTogether) {
    const auto clones = hall(Mode::clones, 24, 2);
    EXPECT_THAT(sounds_due(*clones, Time{5000}, Time{60'000}, everything), ElementsAre(a_reply(60'000)));
}

TEST_F(SoundScore, DependsOnNothingElse) {
    const auto large = hall(Mode::async, 24, 30);
    EXPECT_EQ(sounds_due(*large, Time{0}, ever, everything), sounds_due(*large, Time{0}, ever, everything));
    auto parts = sounds_due(*large, Time{0}, Time{1'000'000}, everything);
    const auto rest = sounds_due(*large, Time{1'000'000}, ever, everything);
    parts.insert(parts.end(), rest.begin(), rest.end());
    EXPECT_EQ(parts, sounds_due(*large, Time{0}, ever, everything)) << "the same in one go and in two";
}

}  // namespace
}  // namespace simul
