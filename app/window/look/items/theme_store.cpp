#include "app/window/look/items/theme_store.hpp"

#include <algorithm>
#include <cmath>

#include <QQmlEngine>
#include <QVariant>

namespace simul {
namespace {

constexpr char first_name[] = "firstThemeName";
constexpr char first_window[] = "firstThemeWindow";

}  // namespace

void ThemeStore::begin_with(QQmlEngine& engine, const QString& name, QSizeF window) {
    engine.setProperty(first_name, name);
    engine.setProperty(first_window, window);
}

ThemeStore* ThemeStore::create(QQmlEngine* engine, QJSEngine*) {
    auto* store = new ThemeStore(nullptr);
    store->setName(engine->property(first_name).toString());
    const QVariant window = engine->property(first_window);
    if (window.isValid()) store->setWindow(window.toSizeF());
    return store;
}

void ThemeStore::setName(const QString& name) {
    const auto* theme = &paint::theme_named(name.toStdString());
    if (theme == theme_) return;
    theme_ = theme;
    Q_EMIT changed();
}

void ThemeStore::setWindow(QSizeF window) {
    if (window == window_) return;
    window_ = window;
    Q_EMIT changed();
}

double ThemeStore::unit() const {
    // Small projectors need the room more than the largest letters.
    const double least = theme_ == &paint::projector_theme() ? 0.74 : 0.86;
    const double size = std::min(window_.width() / 1366, window_.height() / 768);
    return theme_->unit * std::max(least, std::pow(size, 0.75));
}

}  // namespace simul
