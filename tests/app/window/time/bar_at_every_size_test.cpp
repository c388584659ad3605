#include <random>

#include <QTemporaryDir>

#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

/// The buttons and fields of the bar that can be seen, in the window's coordinates.
QList<QRectF> places_in(QQuickItem* bar) {
    QList<QRectF> places;
    const auto gather = [&](const auto& again, QQuickItem* top) -> void {
        for (QQuickItem* child : top->childItems()) {
            if (!child->isVisible()) continue;
            if (child->inherits("QQuickAbstractButton") || child->inherits("QQuickTextField"))
                places.append(child->mapRectToScene(child->boundingRect()));
            else
                again(again, child);
        }
    };
    gather(gather, bar);
    return places;
}

void expect_apart(QQuickItem* bar, const std::string& where) {
    const QList<QRectF> places = places_in(bar);
    EXPECT_GE(places.size(), 5) << where;
    const QRectF room = bar->mapRectToScene(bar->boundingRect());
    for (qsizetype i = 0; i < places.size(); ++i) {
        EXPECT_TRUE(room.adjusted(-0.5, -0.5, 0.5, 0.5).contains(places[i])) << where << ": " << i;
        for (qsizetype j = 0; j < i; ++j)
            EXPECT_FALSE(places[i].intersects(places[j])) << where << ": " << j << ", " << i;
    }
}

constexpr QSize sizes[] = {{640, 480},  {800, 600},  {1024, 600}, {1024, 768},
                           {1280, 720}, {1366, 768}, {1920, 1080}};

TEST(TransportBar, HasItsButtonsBesideEachOtherFromTheStart) {
    for (const char* theme : {"light", "projector"})
        for (const char* language : {"en", "ko"})
            for (const QSize size : sizes) {
                const QTemporaryDir folder;
                CommandLine line;
                line.language = QString::fromLatin1(language);
                line.theme = QString::fromLatin1(theme);
                line.size = size;
                Session session(line, folder.filePath(QStringLiteral("preferences.ini")));
                ASSERT_TRUE(session.open());
                session.picture();
                auto* bar = session.window()->findChild<QQuickItem*>(QStringLiteral("transport"));
                ASSERT_NE(bar, nullptr);
                expect_apart(bar, std::string(theme) + " " + language + " " + std::to_string(size.width()));
            }
}

TEST_F(OpenWindow, KeepsTheButtonsOfTheBarBesideEachOtherWhenItIsResized) {
    for (const auto theme : {choice::ThemeName::Light, choice::ThemeName::Projector}) {
        session.preferences().setTheme(theme);
        std::mt19937 random{1};
        for (int i = 0; i < 60; ++i) {
            const QSize any(640 + static_cast<int>(random() % 800), 480 + static_cast<int>(random() % 500));
            const QSize size = random() % 2 == 0 ? any : sizes[random() % std::size(sizes)];
            session.window()->resize(size);
            session.picture();
            expect_apart(item(QStringLiteral("transport")), std::to_string(i) + ": " +
                                                                std::to_string(size.width()) + " x " +
                                                                std::to_string(size.height()));
        }
    }
}

}  // namespace
}  // namespace simul
