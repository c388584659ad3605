#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

struct Hints : OpenWindow {
    QPoint middle_of(const char* path) {
        const QQuickItem* button = item(QLatin1String(path));
        return button->mapToScene({button->width() / 2, button->height() / 2}).toPoint();
    }
    void point_at(const char* path) {
        QTest::mouseMove(session.window(), {1, 1});
        QTest::mouseMove(session.window(), middle_of(path));
        session.picture();
        hint = item(QLatin1String(path))->findChild<QObject*>(QStringLiteral("hint"));
        ASSERT_NE(hint, nullptr);
        hint->setProperty("delay", 0);  // nobody waits here
        hint->setProperty("visible", true);
        session.picture();
    }
    static double top(const QVariant& sheet) { return sheet.value<QQuickItem*>()->mapToScene({0, 0}).y(); }
    double bottom_of(const char* path) {
        const QQuickItem* button = item(QLatin1String(path));
        return button->mapToScene({0, button->height()}).y();
    }
    bool is_shown() const { return hint != nullptr && hint->property("visible").toBool(); }
    QObject* hint = nullptr;
};

TEST_F(Hints, StandBelowTheirButton) {
    point_at("rightHall/nowButton");
    ASSERT_TRUE(is_shown());
    EXPECT_GE(top(hint->property("contentItem")), bottom_of("rightHall/nowButton"));
}

TEST_F(Hints, StandAboveAButtonAtTheEdgeSoThatItCanBeClicked) {
    point_at("moreButton");
    ASSERT_TRUE(is_shown());
    EXPECT_LT(top(hint->property("contentItem")), bottom_of("moreButton") - 30);
    QTest::mouseClick(session.window(), Qt::LeftButton, {}, middle_of("moreButton"));
    EXPECT_TRUE(object(QStringLiteral("moreMenu"))->property("opened").toBool());
}

TEST_F(Hints, GoAwayWhenTheirButtonIsUsed) {
    point_at("rightHall/nowButton");
    QTest::mouseClick(session.window(), Qt::LeftButton, {}, middle_of("rightHall/nowButton"));
    session.picture();
    EXPECT_TRUE(object(QStringLiteral("rightHall/nowMenu"))->property("opened").toBool());
    EXPECT_FALSE(is_shown());
}

}  // namespace
}  // namespace simul
