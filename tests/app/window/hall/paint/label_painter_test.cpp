#include "app/window/hall/paint/label_painter.hpp"

#include <gtest/gtest.h>

#include "tests/app/window/hall/paint/sample_hall.hpp"
#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

QRect label_drawn(const RoomLayout& layout, std::size_t board, const BoardPicture& picture) {
    const QSize size = layout.room.size().toSize();
    Lettering lettering;
    return changed_area(painted(size, [](QPainter&) {}), painted(size, [&](QPainter& painter) {
                            draw_label(painter, layout, board, picture, light_theme(), 1, lettering);
                        }));
}

TEST(Label, NumbersEveryTableOfTheClassicExhibitionInASmallWindow) {
    for (const QSizeF hall : {QSizeF(538, 372), QSizeF(460, 420), QSizeF(380, 250)}) {
        const RoomLayout layout = lay_out_room(24, QRectF(QPointF(), hall));
        const HallPicture picture = sample_hall(24);
        for (std::size_t board = 0; board < 24; ++board) {
            const QRect drawn = label_drawn(layout, board, picture.boards[board]);
            EXPECT_GE(drawn.width(), 2) << hall.width() << ": " << board;
            EXPECT_GE(drawn.height(), 5) << hall.width() << ": " << board;
            for (std::size_t other = 0; other < 24; ++other) {
                const Table& table = layout.tables[other];
                const double head = 0.9 * table.seat_radius;
                const QRectF seat(table.seat - QPointF(head, head), QSizeF(2 * head, 2 * head));
                EXPECT_FALSE(QRectF(drawn).intersects(table.rect.adjusted(1, 1, -1, -1))) << board;
                EXPECT_FALSE(QRectF(drawn).intersects(seat)) << hall.width() << ": " << board;
            }
        }
    }
}

TEST(Label, ShowsNamesOnceTheyCanBeRead) {
    BoardPicture board;
    const RoomLayout small = lay_out_room(24, QRectF(0, 0, 538, 372));
    const RoomLayout large = lay_out_room(24, QRectF(0, 0, 738, 523));
    const int number_in_small = label_drawn(small, 3, board).width();
    const int number_in_large = label_drawn(large, 3, board).width();
    board.name = QStringLiteral("Anand");
    EXPECT_EQ(label_drawn(small, 3, board).width(), number_in_small);
    EXPECT_GT(label_drawn(large, 3, board).width(), 2 * number_in_large);
    EXPECT_FALSE(shows_names(small.side, 1));
    EXPECT_TRUE(shows_names(large.side, 1));
}

/// A faint name over a number can be read by nobody.
TEST(Label, ShowsTheNumberAloneOrTheWholeAndNothingBetween) {
    BoardPicture board;
    board.name = QStringLiteral("Anand");
    for (int width = 500; width < 800; width += 10) {
        const RoomLayout layout = lay_out_room(24, QRectF(0, 0, width, 0.7 * width));
        BoardPicture nameless;
        const auto drawn = label_drawn(layout, 3, board);
        const bool is_alone = drawn == label_drawn(layout, 3, nameless);
        EXPECT_NE(is_alone, shows_names(layout.side, 1)) << width;
    }
}

TEST(Label, ShowsTheResultOfAGameThatIsOver) {
    const RoomLayout layout = lay_out_room(24, QRectF(0, 0, 738, 523));
    BoardPicture board;
    board.phase = BoardPhase::over;
    const int before = label_drawn(layout, 3, board).width();
    board.result = QStringLiteral("1-0");
    EXPECT_GT(label_drawn(layout, 3, board).width(), before + 10);
}

TEST(Tag, StaysInItsAreaInsideTheRoom) {
    for (const int boards : {1, 24, 100, 1000}) {
        const RoomLayout layout = lay_out_room(boards, QRectF(0, 0, 460, 420));
        BoardPicture board;
        board.name = QStringLiteral("Vachier-Lagrave of somewhere");
        board.selected = true;
        for (std::size_t index = 0; index < layout.tables.size(); index += 1 + layout.tables.size() / 9) {
            const QRectF area = tag_area(layout, index, light_theme(), 1);
            EXPECT_TRUE(layout.room.contains(area));
            Lettering lettering;
            const QRect drawn = changed_area(
                painted({460, 420}, [](QPainter&) {}), painted({460, 420}, [&](QPainter& painter) {
                    draw_tag(painter, layout, index, board, light_theme(), 1, lettering);
                }));
            EXPECT_FALSE(drawn.isEmpty());
            EXPECT_TRUE(area.toAlignedRect().contains(drawn)) << boards << ": " << index;
        }
    }
}

}  // namespace

}  // namespace simul::paint
