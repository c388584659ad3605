#include "app/window/look/items/icon_paths.hpp"

#include <QMetaEnum>
#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(IconPaths, HasAPictureInsideItsSquareForEveryKind) {
    const auto kinds = QMetaEnum::fromType<IconItem::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto icon = icon_paths(static_cast<IconItem::Kind>(kinds.value(i)));
        const QRectF bounds = icon.filled.boundingRect().united(icon.outline.boundingRect());
        EXPECT_GT(bounds.width(), 6) << kinds.key(i);
        EXPECT_TRUE(QRectF(0, 0, 24, 24).contains(bounds)) << kinds.key(i);
    }
}

TEST(IconPaths, PointsBackwardAsItPointsForward) {
    const auto forward = icon_paths(IconItem::MoveForward).filled.boundingRect();
    const auto back = icon_paths(IconItem::MoveBack).filled.boundingRect();
    EXPECT_DOUBLE_EQ(forward.left(), 24 - back.right());
    EXPECT_DOUBLE_EQ(forward.top(), back.top());
}

}  // namespace
}  // namespace simul
