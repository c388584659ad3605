#include "app/window/timeline/paint/timeline_patterns.hpp"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace simul::paint {
namespace {

/// A tile under the brush: lengths in device pixels.
struct Canvas {
    QPainter& painter;
    const Theme& theme;
    double period;
    double height;
    double scale;
    bool low;

    QRectF all() const { return {0, 0, period, height}; }
    void fill(const QColor& color) const { painter.fillRect(all(), color); }
};

/// How much of a pattern's own colour lies under it.
double tint(const Theme& theme) { return theme.dark ? .26 : .30; }

void dots(const Canvas& c, const QColor& color) {
    const double step = c.period / 2;
    const double diameter = std::max(1.3, c.low ? step * .55 : step * .46);
    const int rows = c.low ? 2 : std::max(1, static_cast<int>(std::lround(c.height / (step * 1.25))));
    c.painter.setPen(Qt::NoPen);
    c.painter.setBrush(color);
    for (int r = 0; r < rows; ++r)
        for (int i = -1; i < 3; ++i) {
            const QPointF centre((i + (r % 2 == 0 ? .5 : 1)) * step, (r + .5) * c.height / rows);
            c.painter.drawEllipse(centre, diameter / 2, diameter / 2);
        }
}

void stripes(const Canvas& c, const QColor& color, double share) {
    c.painter.setPen(QPen(color, c.period * share / std::sqrt(2), Qt::SolidLine, Qt::FlatCap));
    const double reach = c.height + c.period;
    for (double x = -2 * c.period; x < reach + 2 * c.period; x += c.period)
        c.painter.drawLine(QPointF(x + c.period, -c.period), QPointF(x - reach, reach));
}

void bars_upright(const Canvas& c, const QColor& color) {
    c.painter.fillRect(QRectF(0, 0, c.period / 4, c.height), color);
    c.painter.fillRect(QRectF(c.period * 3 / 8, 0, c.period / 4, c.height), color);
}

void middle_line(const Canvas& c, const QColor& color, double thickness, double dash) {
    const double y = std::floor((c.height - thickness) / 2);
    c.painter.fillRect(QRectF(0, y, c.period * dash, thickness), color);
}

void hollow(const Canvas& c, const QColor& color) {
    const double edge = std::max(1.0, std::round(1.5 * c.scale));
    c.painter.fillRect(QRectF(0, 0, c.period, edge), color);
    c.painter.fillRect(QRectF(0, c.height - edge, c.period, edge), color);
}

QColor faint(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

void draw_board(const Canvas& c, BoardPhase phase) {
    const Theme& t = c.theme;
    switch (phase) {
        case BoardPhase::not_open:
            if (!c.low) middle_line(c, faint(t.idle, .55), std::max(1.0, std::round(c.scale)), .5);
            return;
        case BoardPhase::waiting:
            c.fill(mix(t.panel, t.waiting, tint(t)));
            return stripes(c, t.waiting, .5);
        case BoardPhase::served:
            return c.fill(t.accent);
        case BoardPhase::opponent_thinking:
            c.fill(mix(t.panel, t.thinking, tint(t)));
            return dots(c, t.thinking);
        case BoardPhase::paused:
            c.fill(mix(t.panel, t.idle, .2));
            return bars_upright(c, t.idle);
        case BoardPhase::over:
            return c.fill(mix(t.panel, t.idle, t.dark ? .34 : .30));
    }
}

void draw_master(const Canvas& c, int state) {
    const Theme& t = c.theme;
    if (state == dropped_thought) {
        c.fill(t.accent);
        c.painter.setCompositionMode(QPainter::CompositionMode_Source);
        return stripes(c, mix(t.panel, t.accent, .18), .42);
    }
    switch (static_cast<MasterPhase>(state)) {
        case MasterPhase::idle:
            return;
        case MasterPhase::walking:
            return middle_line(c, t.accent, std::max(1.0, std::round(c.height * .28)), .62);
        case MasterPhase::thinking:
            return c.fill(t.accent);
        case MasterPhase::standing:
            c.fill(mix(t.panel, t.accent, .12));
            return hollow(c, t.accent);
        case MasterPhase::held:
            c.fill(mix(t.panel, t.waiting, tint(t)));
            stripes(c, t.waiting, .3);
            return hollow(c, t.waiting);
    }
}

}  // namespace

PatternSet::PatternSet(const Theme& theme, Kind kind, int height, double scale)
    : period_(2 * std::max(2, static_cast<int>(std::lround(4 * scale)))),
      low_(height < static_cast<int>(std::lround(5 * scale))) {
    const int rows = low_ ? period_ : height;
    for (int state = 0; state < static_cast<int>(tiles_.size()); ++state) {
        QImage& tile = tiles_[static_cast<std::size_t>(state)];
        tile = QImage(period_, rows, QImage::Format_ARGB32_Premultiplied);
        tile.fill(Qt::transparent);
        QPainter painter(&tile);
        painter.setRenderHint(QPainter::Antialiasing);
        const Canvas canvas{painter, theme, double(period_), double(rows), scale, low_};
        if (kind == Kind::boards)
            draw_board(canvas, static_cast<BoardPhase>(state));
        else
            draw_master(canvas, state);
    }
}

const QRgb* PatternSet::row(int state, int row, int top) const {
    const QImage& image = tile(state);
    const int y = low_ ? (top + row) % image.height() : std::min(row, image.height() - 1);
    return reinterpret_cast<const QRgb*>(image.constScanLine(y));
}

QImage pattern_swatch(const Theme& theme, PatternSet::Kind kind, int state, int width, int height,
                      double scale) {
    const PatternSet patterns(theme, kind, height, scale);
    QImage swatch(width, height, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < height; ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(swatch.scanLine(y));
        const QRgb* pattern = patterns.row(state, y, 0);
        for (int x = 0; x < width; ++x) pixels[x] = pattern[x % patterns.period()];
    }
    return swatch;
}

}  // namespace simul::paint
