#include "app/window/look/items/theme_store.hpp"

#include <cmath>
#include <memory>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(ThemeStore, ShowsTheColoursOfThePaintedTheme) {
    ThemeStore store{nullptr};
    for (const auto* theme : paint::all_themes()) {
        store.setName(QString::fromUtf8(theme->name.data(), qsizetype(theme->name.size())));
        EXPECT_EQ(store.ground(), theme->ground);
        EXPECT_EQ(store.accent(), theme->accent);
        EXPECT_EQ(store.error(), theme->error);
        EXPECT_EQ(store.dark(), theme->dark);
    }
}

TEST(ThemeStore, DrawsLargerInALargerWindow) {
    ThemeStore store{nullptr};
    EXPECT_EQ(store.unit(), paint::light_theme().unit);
    store.setWindow({2 * 1366, 4000});
    EXPECT_NEAR(store.unit(), std::pow(2, 0.75) * paint::light_theme().unit, 1e-9);
    store.setName(QStringLiteral("projector"));
    EXPECT_NEAR(store.unit(), std::pow(2, 0.75) * paint::projector_theme().unit, 1e-9);
}

TEST(ThemeStore, KeepsLettersLegibleInASmallWindow) {
    ThemeStore store{nullptr};
    store.setWindow({640, 480});
    EXPECT_NEAR(store.unit(), 0.86 * paint::light_theme().unit, 1e-9);
    store.setName(QStringLiteral("projector"));
    EXPECT_NEAR(store.unit(), 0.74 * paint::projector_theme().unit, 1e-9);
}

TEST(ThemeStore, SaysNothingWhenNothingChanges) {
    ThemeStore store{nullptr};
    const QSignalSpy changes(&store, &ThemeStore::changed);
    store.setName(QStringLiteral("light"));
    store.setWindow(store.window());
    EXPECT_EQ(changes.count(), 0);
}

TEST(ThemeStore, BeginsInQmlAsItsEngineSays) {
    QQmlEngine engine;
    ThemeStore::begin_with(engine, QStringLiteral("dark"), {800, 600});
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine);
    component.setData(
        "import QtQml\nimport Simul\nQtObject { property string name: Theme.name; "
        "property real wide: Theme.window.width }",
        {});
    const std::unique_ptr<QObject> object(component.create());
    ASSERT_NE(object, nullptr) << component.errorString().toStdString();
    EXPECT_EQ(object->property("name").toString(), QStringLiteral("dark"));
    EXPECT_EQ(object->property("wide").toReal(), 800);
}

}  // namespace
}  // namespace simul
