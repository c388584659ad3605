#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "app/window/hall/paint/people_painter.hpp"

namespace simul::paint {

namespace {

void draw_hand(QPainter& painter, const QPointF& centre, double radius, const QPointF& reach,
               const Theme& theme) {
    const double width = std::max(2.0, 0.26 * radius);
    const QPen edge(theme.carpet, width * 1.7, Qt::SolidLine, Qt::RoundCap);
    const QPen arm(theme.accent, width, Qt::SolidLine, Qt::RoundCap);
    for (const QPen& pen : {edge, arm}) {
        painter.setPen(pen);
        painter.drawLine(centre, reach);
    }
}

void draw_body(QPainter& painter, const QPointF& centre, double radius, bool ghost, const Theme& theme,
               double scale) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.shadow);
    if (!ghost) painter.drawEllipse(centre + QPointF(0, radius * 0.14), radius * 1.08, radius * 1.08);
    const double edge = std::max(1.0, 1.6 * scale);
    QColor fill = theme.accent;
    if (ghost) fill = mix(theme.carpet, theme.accent, 0.22);
    painter.setBrush(fill);
    painter.setPen(QPen(ghost ? theme.accent : theme.carpet, edge, ghost ? Qt::DashLine : Qt::SolidLine));
    painter.drawEllipse(centre, radius, radius);
}

void draw_thought(QPainter& painter, const QPointF& centre, double radius, double thought, const Theme& theme,
                  double scale) {
    const double line = std::max(1.5, theme.line * scale * 0.9);
    const double around = radius + line;
    const QRectF ring(centre - QPointF(around, around), QSizeF(2 * around, 2 * around));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mix(theme.carpet, theme.accent, 0.25), line));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.accent, line, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -static_cast<int>(std::lround(360 * 16 * std::clamp(thought, 0.0, 1.0))));
}

/// The crown in a unit square, its points rounded.
const QPainterPath& crown_path() {
    static const QPainterPath path = [] {
        QPainterPath crown;
        crown.addPolygon({{{0.06, 0.22},
                           {0.30, 0.50},
                           {0.50, 0.10},
                           {0.70, 0.50},
                           {0.94, 0.22},
                           {0.84, 0.84},
                           {0.16, 0.84}}});
        crown.closeSubpath();
        QPainterPathStroker stroker(QPen(Qt::black, 0.07, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        stroker.setCurveThreshold(0.01);
        return crown.united(stroker.createStroke(crown));
    }();
    return path;
}

}  // namespace

void draw_crown(QPainter& painter, const QRectF& rect, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width(), rect.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(crown_path());
    painter.restore();
}

void draw_master(QPainter& painter, const QPointF& centre, double radius, const MasterPicture& master,
                 const QPointF* reach, const Theme& theme, double scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (reach != nullptr) draw_hand(painter, centre, radius, *reach, theme);
    draw_body(painter, centre, radius, master.ghost, theme, scale);
    if (master.state == MasterState::thinking || master.state == MasterState::moving)
        draw_thought(painter, centre, radius, master.thought, theme, scale);
    const double crown = radius * 1.12;
    draw_crown(painter, QRectF(centre.x() - crown / 2, centre.y() - crown * 0.52, crown, crown),
               master.ghost ? theme.accent_text : theme.on_accent);
    painter.restore();
}

}  // namespace simul::paint
