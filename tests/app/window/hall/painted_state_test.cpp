#include <algorithm>
#include <map>
#include <random>

#include <gtest/gtest.h>

#include "app/window/hall/items/hall_composer.hpp"
#include "app/window/hall/paint/hall_painter.hpp"
#include "app/window/pieces/paint/squares_of.hpp"
#include "app/window/run/models/exhibition.hpp"
#include "tests/app/window/support/images.hpp"
#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

/// What the lanes of a run, which are made of its events in one pass, say about a moment.
template <typename Bar>
const Bar* bar_at(const std::vector<Bar>& lane, Time time) {
    const auto bar = std::ranges::upper_bound(lane, time, {}, &Bar::from);
    return bar == lane.begin() || std::prev(bar)->to <= time ? nullptr : &*std::prev(bar);
}

/// Half-moves at a board up to a moment, counted from the events themselves.
std::size_t plies_at(const Trace& trace, std::uint32_t board, Time time) {
    return static_cast<std::size_t>(std::ranges::count_if(trace.events(), [&](const Event& event) {
        return event.time() <= time && event.board() == board &&
               (event.kind() == EventKind::move || event.kind() == EventKind::reply);
    }));
}

class PaintedState : public testing::Test {
  protected:
    PaintedState() {
        playback.setExhibition(&exhibition);
        view.setRun(exhibition.right());
        view.setPlayback(&playback);
    }

    paint::HallPicture at(Time time) {
        playback.seek(static_cast<double>(time.count()));
        auto picture = composer.compose(view, {});
        picture.clock = QString::number(time.count());
        return picture;
    }
    Time somewhere(std::mt19937_64& random) {
        const auto& events = view.trace()->events();
        // Half of the moments lie where something happens.
        if (draw(random, 0, 1) == 0)
            return events[static_cast<std::size_t>(draw(random, 0, std::int64_t(events.size()) - 1))].time();
        return Time{draw(random, 0, view.trace()->results().last_reply.count())};
    }
    void expect_as_recorded(const paint::HallPicture& picture, Time time) const;

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView view;
    HallComposer composer;
    chess::GamesOnBoards games{chess::built_in_games()};
};

void PaintedState::expect_as_recorded(const paint::HallPicture& picture, Time time) const {
    const Trace& trace = *view.trace();
    const Lanes& lanes = *view.recording().lanes;
    ASSERT_EQ(picture.boards.size(), lanes.boards.size());
    ASSERT_EQ(picture.masters.size(), lanes.masters.size());
    for (std::uint32_t b = 0; b < lanes.boards.size(); ++b) {
        const paint::BoardPicture& board = picture.boards[b];
        const BoardBar* bar = bar_at(lanes.boards[b], time);
        ASSERT_EQ(board.phase, bar ? bar->phase : BoardPhase::over) << "board " << b;
        ASSERT_EQ(board.squares,
                  paint::squares_of(games.position(games.at(b, plies_at(trace, b, time))).board()))
            << "board " << b;
        if (bar && bar->phase == BoardPhase::opponent_thinking) {
            const double left = double((bar->to - time).count()) / double((bar->to - bar->from).count());
            ASSERT_NEAR(board.thinking_left, left, 1e-9) << "board " << b;
        }
    }
    for (std::size_t m = 0; m < lanes.masters.size(); ++m) {
        const MasterBar* bar = bar_at(lanes.masters[m], time);
        if (!bar || bar->board == no_board) continue;
        const paint::MasterPicture& master = picture.masters[m];
        ASSERT_EQ(master.to, int(bar->board)) << "master " << m;
        const bool walks = master.state == paint::MasterState::walking;
        // After her last move she may still walk about, with nothing to do.
        if (master.state != paint::MasterState::done) {
            ASSERT_EQ(walks, bar->phase == MasterPhase::walking) << "master " << m;
        }
        const bool thinks =
            master.state == paint::MasterState::thinking || master.state == paint::MasterState::moving;
        ASSERT_EQ(thinks, bar->phase == MasterPhase::thinking) << "master " << m;
    }
}

TEST_F(PaintedState, IsWhatTheTraceSaysAfterAnyJump) {
    std::mt19937_64 random{71};
    for (int n = 0; n < 60; ++n) {
        exhibition.load(random_scenario(random));
        for (int jump = 0; jump < 30; ++jump) {
            const Time time = somewhere(random);
            expect_as_recorded(at(time), time);
            if (HasFatalFailure()) FAIL() << "scenario " << n << " at " << time.count();
        }
    }
}

TEST_F(PaintedState, LooksTheSameInPartsAsAFreshPaintOfTheWholeForwardAndBackward) {
    constexpr QRectF room(0, 0, 330, 260);
    const paint::Theme& theme = paint::light_theme();
    std::mt19937_64 random{72};
    for (int n = 0; n < 8; ++n) {
        exhibition.load(random_scenario(random));
        std::vector<Time> moments;
        for (int look = 0; look < 10; ++look) moments.push_back(somewhere(random));
        std::ranges::sort(moments);
        for (std::size_t back = moments.size(); back-- > 0;) moments.push_back(moments[back]);
        paint::HallPainter halls;
        paint::HallPicture before = at(moments.front());
        QImage screen =
            paint::painted(room.size().toSize(), [&](QPainter& p) { halls.paint(p, room, before, theme); });
        std::map<Time, QImage> seen;
        for (const Time time : moments) {
            const paint::HallPicture now = at(time);
            {
                QPainter painter(&screen);
                painter.setClipRegion(halls.dirty(room, before, now, theme));
                halls.paint(painter, room, now, theme);
            }
            before = now;
            const QImage fresh = paint::painted(
                room.size().toSize(), [&](QPainter& p) { paint::HallPainter().paint(p, room, now, theme); });
            ASSERT_EQ(screen, fresh) << "scenario " << n << " at " << time.count();
            ASSERT_EQ(seen.try_emplace(time, fresh).first->second, fresh);
        }
    }
}

}  // namespace
}  // namespace simul
