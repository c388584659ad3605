#include "app/window/items/hall_composer.hpp"

#include <gtest/gtest.h>

#include "app/window/models/exhibition.hpp"

namespace simul {
namespace {

using std::chrono::seconds;

class Composing : public testing::Test {
  protected:
    Composing() {
        playback.setExhibition(&exhibition);
        view.setRun(exhibition.right());
        view.setPlayback(&playback);
    }

    paint::HallPicture at(Time time, bool reduced_motion = false) {
        playback.seek(static_cast<double>(time.count()));
        return composer.compose(view, reduced_motion);
    }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView view;
    HallComposer composer;
};

TEST_F(Composing, BeginsWithEveryGameInTheOpeningPosition) {
    const auto picture = at(seconds{0});
    ASSERT_EQ(picture.boards.size(), 24U);
    for (const auto& board : picture.boards) EXPECT_EQ(board.squares, paint::opening_squares());
    EXPECT_EQ(picture.masters.size(), 1U);
    EXPECT_FALSE(picture.finished);
}

TEST_F(Composing, CountsAnOpponentsThinkingDown) {
    EXPECT_EQ(at(seconds{5}).boards[0].phase, paint::Phase::opponent_thinking);
    EXPECT_DOUBLE_EQ(at(seconds{5}).boards[0].thinking_left, 1);
    EXPECT_DOUBLE_EQ(at(seconds{16}).boards[0].thinking_left, 0.8);
    EXPECT_EQ(at(seconds{60}).boards[0].phase, paint::Phase::waiting_for_her);
}

TEST_F(Composing, MarksTheSquaresOfTheLastMove) {
    const auto board = at(seconds{6}).boards[0];
    ASSERT_GE(board.last_from, 0);
    EXPECT_EQ(board.squares[std::size_t(board.last_from)], 0);
    EXPECT_NE(board.squares[std::size_t(board.last_to)], 0);
}

TEST_F(Composing, LetsAPieceFlyInTheLastMomentsOfAThought) {
    const auto board = at(Time{4900}).boards[0];
    EXPECT_GT(board.flights[0].fraction, 0.5);
    EXPECT_EQ(board.squares, paint::opening_squares());
    EXPECT_NE(board.squares[std::size_t(board.flights[0].from)], 0);
    EXPECT_LT(at(Time{4900}, true).boards[0].flights[0].from, 0);
}

TEST_F(Composing, PaintsNeitherFlightNorGlideWithReducedMotion) {
    for (const double walk : {0.0, 3000.0}) {
        exhibition.settings()->setWalkMs(walk);
        bool moved = false;
        for (std::int64_t ms = 0; ms < 400'000; ms += 190) {
            const auto still = at(Time{ms}, true);
            for (const auto& board : still.boards)
                for (const auto& flight : board.flights) ASSERT_LT(flight.from, 0) << ms;
            for (const auto& master : still.masters) {
                ASSERT_EQ(master.from, master.to) << ms;
                ASSERT_EQ(master.walked, 1) << ms;
            }
            moved |= at(Time{ms}).masters[0].walked < 1;
        }
        EXPECT_TRUE(moved) << "she would glide otherwise";
    }
}

TEST_F(Composing, ShowsTheSamePictureWhicheverWayOneGotThere) {
    const auto there = at(seconds{1234});
    at(seconds{3655});
    EXPECT_EQ(at(seconds{1234}), there);
    at(seconds{0});
    EXPECT_EQ(at(seconds{1234}), there);
}

TEST_F(Composing, IsFinishedWithTheLastReply) {
    EXPECT_FALSE(at(seconds{3654}).finished);
    EXPECT_TRUE(at(seconds{3655}).finished);
}

TEST(Flight, IsOnlyInTheLastMomentsBeforeAMove) {
    EXPECT_LT(flown(seconds{0}, seconds{0}, seconds{10}), 0);
    EXPECT_LT(flown(Time{8800}, seconds{0}, seconds{10}), 0);
    EXPECT_DOUBLE_EQ(flown(Time{9400}, seconds{0}, seconds{10}), 0.5);
    EXPECT_LT(flown(seconds{10}, seconds{0}, seconds{10}), 0);
    EXPECT_LT(flown(seconds{1}, seconds{1}, seconds{1}), 0);
}

}  // namespace
}  // namespace simul
