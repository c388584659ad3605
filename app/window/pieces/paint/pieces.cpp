#include "app/window/pieces/paint/pieces.hpp"

#include <algorithm>

#include <QPainterPath>

#include "app/window/pieces/paint/piece_shapes.hpp"

namespace simul::paint {

namespace {

constexpr int kinds = 6;
constexpr double smallest_with_lines = 17;

QPainterPath path_of(std::span<const Step> steps) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Step& step : steps) {
        switch (step.kind) {
            case Step::Kind::move:
                path.moveTo(step.x, step.y);
                break;
            case Step::Kind::line:
                path.lineTo(step.x, step.y);
                break;
            case Step::Kind::cubic:
                path.cubicTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
                break;
            case Step::Kind::close:
                path.closeSubpath();
                break;
            case Step::Kind::circle:
                path.addEllipse(QPointF(step.x, step.y), step.x1, step.x1);
                break;
        }
    }
    return path;
}

struct PiecePaths {
    QPainterPath silhouette, lines, dots;
};

const PiecePaths& paths_of(int kind) {
    static const auto all = [] {
        std::array<PiecePaths, kinds> made;
        for (int index = 0; index < kinds; ++index) {
            const PieceShape& shape = piece_shape(index);
            made[static_cast<std::size_t>(index)] = {path_of(shape.silhouette).simplified(),
                                                     path_of(shape.lines), path_of(shape.dots)};
        }
        return made;
    }();
    return all[static_cast<std::size_t>(kind)];
}

/// Outline in device pixels: never thinner than what a screen can show, never as heavy as a cartoon.
double outline_width(double size) {
    const double thinnest = std::clamp(0.065 * size, 0.4, 0.85);
    return std::clamp(0.042 * size, thinnest, 5.0);
}

}  // namespace

void draw_piece(QPainter& painter, PieceCode piece, const QRectF& cell, const Theme& theme) {
    if (piece < 1 || piece > 2 * kinds) return;
    const bool white = piece <= kinds;
    const PiecePaths& paths = paths_of((piece - 1) % kinds);
    const double device_size = cell.width() * painter.deviceTransform().m11();
    const double width = outline_width(device_size) * 100 / device_size;
    const QColor fill = white ? theme.white_fill : theme.black_fill;
    const QColor inner = white ? theme.white_line : mix(theme.black_fill, theme.white_fill, 0.82);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(cell.topLeft());
    painter.scale(cell.width() / 100, cell.height() / 100);
    const QPen outline(white ? theme.white_line : theme.black_line, width, Qt::SolidLine, Qt::RoundCap,
                       Qt::RoundJoin);
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawPath(paths.silhouette);
    if (device_size >= smallest_with_lines) {
        painter.setPen(QPen(inner, width * 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(paths.lines);
        painter.setPen(Qt::NoPen);
        painter.setBrush(inner);
        painter.drawPath(paths.dots);
    }
    painter.restore();
}

void draw_dot(QPainter& painter, PieceCode piece, const QRectF& cell, const Theme& theme) {
    if (piece < 1 || piece > 2 * kinds) return;
    const bool white = piece <= kinds;
    const bool pawn = (piece - 1) % kinds == 0;
    const double radius = cell.width() * (pawn ? 0.34 : 0.44);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(white ? theme.white_fill : theme.black_fill);
    painter.drawEllipse(cell.center(), radius, radius);
    painter.restore();
}

PieceAtlas::PieceAtlas(int square, const Theme& theme, PieceStyle style)
    : square_{square}, theme_{theme}, style_{style}, pixmap_(2 * kinds * square, square) {
    pixmap_.fill(Qt::transparent);
    QPainter painter(&pixmap_);
    for (PieceCode piece = 1; piece <= 2 * kinds; ++piece) draw(painter, piece, source(piece).topLeft());
}

void PieceAtlas::draw(QPainter& painter, PieceCode piece, const QPoint& corner) const {
    const QRectF cell(corner, QSizeF(square_, square_));
    if (style_ == PieceStyle::figures)
        draw_piece(painter, piece, cell, theme_);
    else
        draw_dot(painter, piece, cell, theme_);
}

}  // namespace simul::paint
