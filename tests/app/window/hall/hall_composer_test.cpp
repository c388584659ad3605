#include "app/window/hall/items/hall_composer.hpp"

#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"

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

    paint::HallPicture at(Time time, const Motion& motion = {}) {
        playback.seek(static_cast<double>(time.count()));
        return composer.compose(view, motion);
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
    EXPECT_EQ(at(seconds{5}).boards[0].phase, BoardPhase::opponent_thinking);
    EXPECT_DOUBLE_EQ(at(seconds{5}).boards[0].thinking_left, 1);
    EXPECT_DOUBLE_EQ(at(seconds{16}).boards[0].thinking_left, 0.8);
    EXPECT_EQ(at(seconds{60}).boards[0].phase, BoardPhase::waiting);
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
    EXPECT_LT(at(Time{4900}, {.reduced = true}).boards[0].flights[0].from, 0);
}

TEST_F(Composing, LetsTheMasterReachForThePieceWhileItFlies) {
    EXPECT_EQ(at(Time{3700}).masters[0].state, paint::MasterState::thinking);
    for (const Time time : {Time{3900}, Time{4500}, Time{4999}}) {
        const auto picture = at(time);
        EXPECT_EQ(picture.masters[0].state, paint::MasterState::moving) << time.count();
        EXPECT_EQ(picture.masters[0].to, 0);
        EXPECT_EQ(picture.masters[0].from, 0);
        EXPECT_GE(picture.boards[0].flights[0].from, 0);
        EXPECT_GT(picture.masters[0].thought, 0.7);
    }
    EXPECT_NE(at(Time{5100}).masters[0].state, paint::MasterState::moving);
    EXPECT_EQ(at(Time{5100}).masters[0].to, 1);
    EXPECT_EQ(at(Time{4500}, {.reduced = true}).masters[0].state, paint::MasterState::thinking);
}

TEST_F(Composing, LeavesOutWhatWouldOnlyFlicker) {
    const auto flies = [&](double speed) {
        return at(Time{4500}, {.speed = speed}).boards[0].flights[0].from >= 0;
    };
    EXPECT_TRUE(flies(0));
    EXPECT_TRUE(flies(17));
    EXPECT_FALSE(flies(19));
    const auto glides = [&](double speed) { return at(Time{5500}, {.speed = speed}).masters[0].walked < 1; };
    EXPECT_TRUE(glides(14));
    EXPECT_FALSE(glides(16));
    for (std::int64_t ms = 0; ms < 120'000; ms += 250) {
        const auto picture = at(Time{ms}, {.speed = 3600});
        EXPECT_EQ(picture.masters[0].from, picture.masters[0].to);
        EXPECT_NE(picture.masters[0].state, paint::MasterState::moving);
        for (const auto& board : picture.boards) EXPECT_LT(board.flights[0].from, 0);
    }
}

TEST_F(Composing, TakesTheSpeedFromPlaybackWhileItPlays) {
    EXPECT_EQ(motion_of(view, true), (Motion{true, 0}));
    playback.setSpeed(600);
    playback.setPlaying(true);
    EXPECT_EQ(motion_of(view, false), (Motion{false, 600}));
}

TEST_F(Composing, ShowsGhostsForTheClonesOfTheTraceThatIsShown) {
    EXPECT_FALSE(at(seconds{10}).masters[0].ghost);
    Scenario clones;
    clones.mode = Mode::clones;
    exhibition.load(clones);
    ASSERT_EQ(view.trace()->scenario().mode, Mode::clones);
    for (const auto& master : at(seconds{10}).masters) EXPECT_TRUE(master.ghost);
    simul::Run run(choice::RunMode::Async);
    run.setRecording(make_recording(Scenario{}));
    view.setRun(&run);
    run.setMode(choice::RunMode::Clones);
    EXPECT_FALSE(at(seconds{10}).masters[0].ghost) << "not recorded yet";
    view.setRun(nullptr);
}

TEST_F(Composing, NamesOpponentsAsTheGamesDo) {
    const auto picture = at(seconds{0});
    EXPECT_FALSE(picture.boards[0].name.isEmpty());
    EXPECT_FALSE(picture.boards[0].name.contains(u','));
    chess::Game game = chess::built_in_games().game(0);
    game.black = "Somebody, Else";
    composer.setGames(chess::GamesOnBoards(chess::Collection({game})));
    for (const auto& board : at(seconds{0}).boards) EXPECT_EQ(board.name, QStringLiteral("Somebody"));
}

TEST_F(Composing, ShowsTheResultOfAGameThatWasPlayedToItsEnd) {
    chess::Game game = chess::built_in_games().game(0);
    game.result = chess::Result::white_won;
    game.moves.resize(60);
    composer.setGames(chess::GamesOnBoards(chess::Collection({game})));
    EXPECT_TRUE(at(seconds{3000}).boards[0].result.isEmpty());
    EXPECT_EQ(at(seconds{3655}).boards[0].result, QStringLiteral("1–0"));
    game = chess::built_in_games().game(0);
    ASSERT_GT(game.plies(), 60U);
    composer.setGames(chess::GamesOnBoards(chess::Collection({game})));
    EXPECT_TRUE(at(seconds{3655}).boards[0].result.isEmpty()) << "broken off after 30 pairs";
}

TEST_F(Composing, PaintsNeitherFlightNorGlideWithReducedMotion) {
    for (const double walk : {0.0, 3000.0}) {
        exhibition.settings()->setWalkMs(walk);
        bool moved = false;
        for (std::int64_t ms = 0; ms < 400'000; ms += 190) {
            const auto still = at(Time{ms}, {.reduced = true});
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

TEST(Flight, LastsTwoFifthsOfAThoughtAndAtMostTwelveTenths) {
    struct Row {
        Duration thought;
        Duration flight;
    };
    for (const Row& row :
         {Row{Duration{0}, Duration{0}}, Row{Duration{1}, Duration{0}}, Row{Duration{100}, Duration{40}},
          Row{Duration{1000}, Duration{400}}, Row{Duration{3000}, Duration{1200}},
          Row{Duration{5000}, Duration{1200}}, Row{std::chrono::hours{1}, Duration{1200}}})
        EXPECT_EQ(flight_of_move(seconds{7}, seconds{7} + row.thought), row.flight) << row.thought.count();
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
