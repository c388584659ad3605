#include "app/window/chart/items/chart_canvas.hpp"

#include <QClipboard>
#include <QGuiApplication>

#include "app/window/base/time_unit.hpp"

namespace simul {

ChartCanvas::ChartCanvas(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(&TimeUnit::of_program(), &TimeUnit::changed, this, [this] { refresh(); });
}

void ChartCanvas::setThemeName(const QString& name) {
    if (name == theme_name_) return;
    theme_name_ = name;
    const double unit = theme_.unit;
    theme_ = paint::theme_named(name.toStdString());
    theme_.unit = unit;
    refresh();
    Q_EMIT lookChanged();
}

void ChartCanvas::setUnit(double unit) {
    if (!(unit > 0) || unit == theme_.unit) return;
    theme_.unit = unit;
    refresh();
    Q_EMIT lookChanged();
}

void ChartCanvas::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

void ChartCanvas::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) refresh();
}

}  // namespace simul
