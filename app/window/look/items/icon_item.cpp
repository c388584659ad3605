#include "app/window/look/items/icon_item.hpp"

#include <algorithm>

#include <QPainter>

#include "app/window/look/items/icon_paths.hpp"

namespace simul {

IconItem::IconItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setImplicitSize(24, 24);
}

void IconItem::setKind(Kind kind) {
    if (kind == kind_) return;
    kind_ = kind;
    update();
    Q_EMIT kindChanged();
}

void IconItem::setColor(const QColor& color) {
    if (color == color_) return;
    color_ = color;
    update();
    Q_EMIT colorChanged();
}

void IconItem::paint(QPainter* painter) {
    const double side = std::min(width(), height());
    const IconPaths paths = icon_paths(kind_);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate((width() - side) / 2, (height() - side) / 2);
    painter->scale(side / 24, side / 24);
    painter->fillPath(paths.filled, color_);
    painter->strokePath(paths.outline, QPen(color_, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

}  // namespace simul
