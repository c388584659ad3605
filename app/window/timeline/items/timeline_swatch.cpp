#include "app/window/timeline/items/timeline_swatch.hpp"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QQuickWindow>

namespace simul {

TimelineSwatch::TimelineSwatch(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setImplicitSize(24, 12);
    connect(this, &TimelineSwatch::changed, this, [this] { update(); });
}

void TimelineSwatch::paint(QPainter* painter) {
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    const auto pixels = [ratio](double length) {
        return std::max(1, static_cast<int>(std::lround(length * ratio)));
    };
    const bool board = what_ < TimelineItem::Idle;
    const int state = std::clamp(board ? int(what_) : int(what_) - int(TimelineItem::Idle), 0, 5);
    const paint::Theme& theme = paint::theme_named(theme_name_.toStdString());
    const auto kind = board ? paint::PatternSet::Kind::boards : paint::PatternSet::Kind::masters;
    QImage swatch =
        what_ == TimelineItem::ManyMasters
            ? paint::busy_swatch(theme, pixels(width()), pixels(height()), ratio * unit_)
            : paint::pattern_swatch(theme, kind, state, pixels(width()), pixels(height()), ratio * unit_);
    swatch.setDevicePixelRatio(ratio);
    painter->drawImage(QPointF(), swatch);
}

}  // namespace simul
