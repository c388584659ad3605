#include <random>

#include <gtest/gtest.h>

#include "app/window/hall/paint/hall_painter.hpp"
#include "tests/app/window/hall/paint/sample_hall.hpp"
#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

constexpr QRectF room(0, 0, 460, 420);

HallPicture changed_a_little(HallPicture hall, std::mt19937& random) {
    const auto some = [&random](std::size_t below) { return random() % below; };
    for (std::size_t change = 0; change < 1 + some(3); ++change) {
        BoardPicture& board = hall.boards[some(hall.boards.size())];
        switch (some(8)) {
            case 0:
                board.phase = static_cast<BoardPhase>(some(board_phases));
                break;
            case 1:
                board.thinking_left = static_cast<double>(some(100)) / 100;
                break;
            case 2:
                board.squares[some(64)] = static_cast<PieceCode>(some(13));
                break;
            case 3:
                board.last_to = static_cast<int>(some(64));
                break;
            case 4:
                board.selected = !board.selected;
                break;
            case 5:
                board.flights[0] = {8, static_cast<int>(some(64)), 0.25};
                break;
            case 6:
                hall.clock = QString::number(some(100000));
                break;
            default:
                hall.sentence = QString::number(some(100000)).repeated(8);
                break;
        }
    }
    const int boards = static_cast<int>(hall.boards.size());
    hall.masters[0].to = static_cast<int>(some(hall.boards.size()));
    hall.masters[0].from =
        static_cast<int>(some(3)) == 0 ? hall.masters[0].to : (hall.masters[0].to + 1) % boards;
    hall.masters[0].walked = static_cast<double>(some(100)) / 100;
    hall.masters[0].thought = static_cast<double>(some(100)) / 100;
    hall.masters[0].state = static_cast<MasterState>(some(5));
    hall.masters[0].ghost = some(5) == 0;
    return hall;
}

class DirtyArea : public testing::TestWithParam<std::tuple<int, double>> {};

TEST_P(DirtyArea, HoldsEveryChangedPixelAndIsEnoughToRepaint) {
    const auto [boards, ratio] = GetParam();
    const Theme& theme = boards % 2 == 0 ? projector_theme() : high_contrast_theme();
    std::mt19937 random(7);
    HallPainter halls;
    const auto full = [&, pixel_ratio = ratio](const HallPicture& picture) {
        return painted((room.size() * pixel_ratio).toSize(),
                       [&](QPainter& painter) { halls.paint(painter, room, picture, theme); }, pixel_ratio);
    };
    HallPicture before = sample_hall(boards);
    QImage screen = full(before);
    for (int step = 0; step < 40; ++step) {
        const HallPicture now = changed_a_little(before, random);
        const QRegion dirty = halls.dirty(room, before, now, theme);
        {
            QPainter painter(&screen);
            painter.setClipRegion(dirty);
            halls.paint(painter, room, now, theme);
        }
        const QRect wrong = changed_area(screen, full(now));
        ASSERT_TRUE(wrong.isEmpty()) << "step " << step << ": " << wrong.left() << ',' << wrong.top() << ' '
                                     << wrong.width() << 'x' << wrong.height()
                                     << (dirty.intersects(wrong) ? " inside" : " outside");
        before = now;
    }
}

INSTANTIATE_TEST_SUITE_P(ForHalls, DirtyArea,
                         testing::Combine(testing::Values(1, 2, 7, 24, 61, 100, 1000),
                                          testing::Values(1.0, 1.5, 2.0)));

TEST(Dirty, IsNothingWhenNothingChanged) {
    EXPECT_TRUE(HallPainter().dirty(room, sample_hall(24), sample_hall(24), light_theme()).isEmpty());
}

TEST(Dirty, IsSmallWhenOneRingMoves) {
    const HallPicture before = sample_hall(24);
    HallPicture now = before;
    now.boards[3].thinking_left = 0.123;
    const QRect area = HallPainter().dirty(room, before, now, light_theme()).boundingRect();
    EXPECT_LT(area.width() * area.height(), 0.06 * room.width() * room.height());
}

TEST(Dirty, IsTheWholeRoomForAnotherNumberOfBoards) {
    EXPECT_EQ(HallPainter().dirty(room, sample_hall(24), sample_hall(25), light_theme()),
              QRegion(room.toRect()));
}

}  // namespace

}  // namespace simul::paint
