#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

struct Case {
    const char* language;
    choice::ThemeName theme;
    QSize size;
};

class ShortcutSheetIn : public ShownItems, public testing::WithParamInterface<Case> {};

TEST_P(ShortcutSheetIn, FitsOrScrollsAndCutsNothingOff) {
    session.preferences().setLanguage(QString::fromLatin1(GetParam().language));
    session.preferences().setTheme(GetParam().theme);
    session.window()->resize(GetParam().size);
    session.picture();
    press(Qt::Key_F1);
    session.picture();
    auto* scroll = item(QStringLiteral("keys/shortcutScroll"));
    const QRectF seen = scroll->mapRectToScene({0, 0, scroll->width(), scroll->height()});
    EXPECT_TRUE(QRectF(QPointF(), QSizeF(GetParam().size)).contains(seen));
    EXPECT_GT(seen.height(), 0.6 * GetParam().size.height());
    const auto lines = shown("shortcut");
    EXPECT_GE(lines.size(), 38);
    for (QQuickItem* line : lines)
        for (QQuickItem* text : line->childItems()) {
            if (!text->isVisible() || text->property("text").isNull()) continue;
            EXPECT_FALSE(text->property("truncated").toBool())
                << text->property("text").toString().toStdString();
            EXPECT_LE(text->property("contentWidth").toDouble(), text->width() + 1)
                << text->property("text").toString().toStdString();
            EXPECT_LE(text->mapToScene({text->width(), 0}).x(), seen.right() + 1);
        }
    keep(qPrintable(
        QStringLiteral("keys-%1-%2.png").arg(QLatin1String(GetParam().language)).arg(seen.width())));
    const double most = scroll->property("contentHeight").toDouble() - scroll->height();
    for (int times = 0; times < 40; ++times) press(Qt::Key_Down);
    EXPECT_NEAR(scroll->property("contentY").toDouble(), std::max(0.0, most), 1);
    press(Qt::Key_Escape);
    EXPECT_FALSE(object(QStringLiteral("keys"))->property("opened").toBool());
}

INSTANTIATE_TEST_SUITE_P(Windows, ShortcutSheetIn,
                         testing::Values(Case{"en", choice::ThemeName::Light, {1366, 768}},
                                         Case{"ko", choice::ThemeName::Projector, {800, 600}},
                                         Case{"ko", choice::ThemeName::Projector, {640, 480}},
                                         Case{"en", choice::ThemeName::Projector, {640, 480}}));

}  // namespace
}  // namespace simul
