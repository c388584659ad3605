#include "app/window/hall/items/hall_neighbour.hpp"

#include <set>
#include <vector>

#include <gtest/gtest.h>

namespace simul {
namespace {

const std::vector<QPoint> ways{{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

TEST(HallNeighbour, ReachesEveryBoardByArrowKeys) {
    for (const int boards : {1, 2, 7, 24, 60, 200}) {
        const auto layout = paint::lay_out_room(boards, {0, 0, 800, 600});
        std::set<int> reached{0};
        std::vector<int> open{0};
        while (!open.empty()) {
            const int board = open.back();
            open.pop_back();
            for (const QPoint& way : ways)
                if (const int next = neighbour(layout, board, way); reached.insert(next).second)
                    open.push_back(next);
        }
        EXPECT_EQ(reached.size(), std::size_t(boards));
    }
}

TEST(HallNeighbour, GoesTheWayTheArrowPoints) {
    const auto layout = paint::lay_out_room(24, {0, 0, 800, 600});
    for (int board = 0; board < 24; ++board) {
        for (const QPoint& way : ways) {
            const int next = neighbour(layout, board, way);
            const QPointF step = layout.tables[std::size_t(next)].rect.center() -
                                 layout.tables[std::size_t(board)].rect.center();
            if (next != board) {
                EXPECT_GT(step.x() * way.x() + step.y() * way.y(), 0);
            }
        }
    }
}

TEST(HallNeighbour, FollowsARowBeforeItTakesWhatIsNearerButAside) {
    paint::RoomLayout layout;
    layout.side = 20;
    for (const QPointF& place : {QPointF{0, 0}, QPointF{100, 60}, QPointF{200, 0}, QPointF{60, -100}})
        layout.tables.emplace_back().rect = QRectF(place, QSizeF(20, 20));
    EXPECT_EQ(neighbour(layout, 0, {1, 0}), 2) << "100 along and 60 aside cost more than 200 along";
    EXPECT_EQ(neighbour(layout, 0, {0, -1}), 3);
    EXPECT_EQ(neighbour(layout, 0, {-1, 0}), 0);
    layout.tables[2].rect.translate(40, 0);
    EXPECT_EQ(neighbour(layout, 0, {1, 0}), 1) << "nor is it followed at any price";
}

TEST(HallNeighbour, KnowsArrowKeysOnly) {
    EXPECT_EQ(arrow_of(Qt::Key_Up), QPoint(0, -1));
    EXPECT_TRUE(arrow_of(Qt::Key_A).isNull());
}

}  // namespace
}  // namespace simul
