#include "app/window/timeline/items/timeline_swatch.hpp"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QQuickWindow>

#include "app/window/timeline/paint/timeline_painter.hpp"

namespace simul {
namespace {

using paint::PatternSet;

struct LaneState {
    PatternSet::Kind kind = PatternSet::Kind::boards;
    int state = 0;
};

LaneState lane_state_of(timeline::What what) {
    for (int state = 0; state < board_phases; ++state)
        if (timeline::what_of(static_cast<BoardPhase>(state)) == what)
            return {PatternSet::Kind::boards, state};
    for (int state = 0; state < paint::dropped_thought; ++state)
        if (timeline::what_of(static_cast<MasterPhase>(state)) == what)
            return {PatternSet::Kind::masters, state};
    return {PatternSet::Kind::masters, paint::dropped_thought};
}

}  // namespace

TimelineSwatch::TimelineSwatch(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setImplicitSize(24, 12);
    connect(this, &TimelineSwatch::changed, this, [this] { update(); });
}

void TimelineSwatch::paint(QPainter* painter) {
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    const auto pixels = [ratio](double length) {
        return std::max(1, static_cast<int>(std::lround(length * ratio)));
    };
    const paint::Theme& theme = paint::theme_named(theme_name_.toStdString());
    const auto [kind, state] = lane_state_of(what_);
    QImage swatch =
        what_ == timeline::ManyMasters
            ? paint::busy_swatch(theme, pixels(width()), pixels(height()), ratio * unit_)
            : paint::pattern_swatch(theme, kind, state, pixels(width()), pixels(height()), ratio * unit_);
    swatch.setDevicePixelRatio(ratio);
    painter->drawImage(QPointF(), swatch);
}

}  // namespace simul
