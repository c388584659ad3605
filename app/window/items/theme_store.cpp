#include "app/window/items/theme_store.hpp"

namespace simul {

void ThemeStore::setName(const QString& name) {
    const auto* theme = &paint::theme_named(name.toStdString());
    if (theme == theme_) return;
    theme_ = theme;
    Q_EMIT changed();
}

void ThemeStore::setScale(double scale) {
    if (qFuzzyCompare(scale, scale_)) return;
    scale_ = scale;
    Q_EMIT changed();
}

}  // namespace simul
