#include "app/window/items/theme_store.hpp"

#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(ThemeStore, ShowsTheColoursOfThePaintedTheme) {
    ThemeStore store;
    for (const auto* theme : paint::all_themes()) {
        store.setName(QString::fromUtf8(theme->name.data(), qsizetype(theme->name.size())));
        EXPECT_EQ(store.ground(), theme->ground);
        EXPECT_EQ(store.accent(), theme->accent);
        EXPECT_EQ(store.error(), theme->error);
        EXPECT_EQ(store.dark(), theme->dark);
    }
}

TEST(ThemeStore, MultipliesTheScaleOfTheWindowWithTheUnitOfTheTheme) {
    ThemeStore store;
    store.setScale(2);
    EXPECT_EQ(store.unit(), 2 * paint::light_theme().unit);
    store.setName(QStringLiteral("projector"));
    EXPECT_EQ(store.unit(), 2 * paint::projector_theme().unit);
}

TEST(ThemeStore, SaysNothingWhenNothingChanges) {
    ThemeStore store;
    const QSignalSpy changes(&store, &ThemeStore::changed);
    store.setName(QStringLiteral("light"));
    store.setScale(1);
    EXPECT_EQ(changes.count(), 0);
}

}  // namespace
}  // namespace simul
