#include "app/window/look/paint/svg_engine.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include <QPainter>

namespace simul::paint {
namespace {

/// Two decimals, without zeros at the end: a hundredth of a pixel is seen by nobody.
QByteArray number(double value) {
    const double rounded = std::round(value * 100) / 100;
    std::array<char, 32> digits{};
    const double shown = rounded == 0 ? 0 : rounded;  // no minus before a nought
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), shown, std::chars_format::fixed, 2).ptr;
    QByteArray text(digits.data(), end - digits.data());
    while (text.endsWith('0')) text.chop(1);
    if (text.endsWith('.')) text.chop(1);
    return text;
}

QByteArray point(const QPainterPath::Element& at) { return number(at.x) + " " + number(at.y); }

QByteArray data_of(const QPainterPath& path) {
    QByteArray data;
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        switch (at.type) {
            case QPainterPath::MoveToElement:
                data += "M" + point(at);
                start = at;
                break;
            case QPainterPath::LineToElement: {
                const bool is_last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
                data += is_last && QPointF(at) == start ? QByteArray("Z") : "L" + point(at);
                break;
            }
            case QPainterPath::CurveToElement:
                data +=
                    "C" + point(at) + " " + point(path.elementAt(i + 1)) + " " + point(path.elementAt(i + 2));
                i += 2;
                break;
            case QPainterPath::CurveToDataElement:
                break;
        }
    }
    return data;
}

bool has_several_parts(const QPainterPath& path) {
    for (int i = 1; i < path.elementCount(); ++i)
        if (path.elementAt(i).isMoveTo()) return true;
    return false;
}

QByteArray colour_of(const QColor& colour) { return colour.name(QColor::HexRgb).toLatin1(); }

/// `fill="#..."`, with its opacity if it has one.
QByteArray paint_of(const char* what, const QColor& colour, double opacity) {
    const double alpha = colour.alphaF() * opacity;
    QByteArray text = QByteArray(" ") + what + "=\"" + colour_of(colour) + "\"";
    if (alpha < .999) text += QByteArray(" ") + what + "-opacity=\"" + number(alpha) + "\"";
    return text;
}

double scale_of(const QTransform& transform) { return std::sqrt(std::abs(transform.determinant())); }

QByteArray stroke_of(const QPen& pen, double scale, double opacity) {
    if (pen.style() == Qt::NoPen) return {};
    const double width = pen.isCosmetic() ? std::max(1.0, pen.widthF()) : pen.widthF() * scale;
    QByteArray text = paint_of("stroke", pen.color(), opacity) + " stroke-width=\"" + number(width) + "\"";
    if (pen.capStyle() == Qt::RoundCap) text += " stroke-linecap=\"round\"";
    if (pen.capStyle() == Qt::SquareCap && pen.style() == Qt::SolidLine) text += " stroke-linecap=\"square\"";
    if (pen.joinStyle() == Qt::RoundJoin) text += " stroke-linejoin=\"round\"";
    if (pen.joinStyle() == Qt::BevelJoin) text += " stroke-linejoin=\"bevel\"";
    if (pen.style() == Qt::SolidLine) return text;
    text += " stroke-dasharray=\"";
    const QList<qreal> dashes = pen.dashPattern();
    for (const double dash : dashes) text += number(dash * width) + " ";
    text.chop(1);
    return text + "\"";
}

QByteArray clip_of(int clip) {
    return clip == 0 ? QByteArray() : " clip-path=\"url(#c" + QByteArray::number(clip) + ")\"";
}

bool is_seen(const QPen& pen) { return pen.style() != Qt::NoPen && pen.color().alpha() > 0; }

}  // namespace

SvgEngine::SvgEngine()
    : QPaintEngine(AllFeatures & ~(PatternBrush | PerspectiveTransform | ConicalGradientFill | PorterDuff)) {}

bool SvgEngine::begin(QPaintDevice*) { return true; }

bool SvgEngine::end() {
    end_line();
    return true;
}

void SvgEngine::updateState(const QPaintEngineState& now) {
    const DirtyFlags changed = now.state();
    if (changed & DirtyTransform) transform_ = now.transform();
    if (changed & DirtyPen) pen_ = now.pen();
    if (changed & DirtyBrush) brush_ = now.brush();
    if (changed & DirtyOpacity) opacity_ = now.opacity();
    QPainterPath path;
    if (changed & DirtyClipRegion) {
        path.addRegion(now.clipRegion());
        clip_to(transform_.map(path), now.clipOperation());
    }
    if (changed & DirtyClipPath) clip_to(transform_.map(now.clipPath()), now.clipOperation());
    if ((changed & DirtyClipEnabled) && !now.isClipEnabled()) clip_ = 0;
}

void SvgEngine::clip_to(const QPainterPath& device_path, Qt::ClipOperation operation) {
    if (operation == Qt::NoClip) {
        clip_ = 0;
        return;
    }
    const int within = operation == Qt::IntersectClip ? clip_ : 0;
    const QByteArray shape = clip_of(within) + "><path d=\"" + data_of(device_path) + "\"/></clipPath>\n";
    const int next = static_cast<int>(known_clips_.size()) + 1;
    const auto [known, is_new] = known_clips_.try_emplace(shape, next);
    if (is_new) clips_ += "<clipPath id=\"c" + QByteArray::number(next) + "\"" + shape;
    clip_ = known->second;
}

void SvgEngine::drawPath(const QPainterPath& path) {
    const bool is_filled = brush_.style() != Qt::NoBrush && brush_.color().alpha() > 0;
    if (path.isEmpty() || (!is_filled && !is_seen(pen_))) return;
    end_line();
    body_ += "<path d=\"" + data_of(transform_.map(path)) + "\"";
    body_ += is_filled ? paint_of("fill", brush_.color(), opacity_) : QByteArray(" fill=\"none\"");
    if (is_filled && path.fillRule() == Qt::OddEvenFill && has_several_parts(path))
        body_ += " fill-rule=\"evenodd\"";
    body_ += stroke_of(pen_, scale_of(transform_), opacity_) + clip_of(clip_) + "/>\n";
}

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) {
    if (count < 1) return;
    QPainterPath path(points[0]);
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    for (int i = 1; i < count; ++i) path.lineTo(points[i]);
    if (mode == PolylineMode) {
        const QBrush before = std::exchange(brush_, QBrush());
        drawPath(path);
        brush_ = before;
        return;
    }
    path.closeSubpath();
    drawPath(path);
}

void SvgEngine::drawTextItem(const QPointF& start, const QTextItem& item) {
    const QString text = item.text();
    if (text.trimmed().isEmpty() && line_.spans.isEmpty()) return;
    const QFont font = item.font();
    const double scale = scale_of(transform_);
    const double size = font.pixelSize() * scale;
    const QPointF at = transform_.map(start);
    const double turn = std::atan2(transform_.m12(), transform_.m11()) * 180 / M_PI;
    QByteArray attributes = " font-size=\"" + number(size) + "\"" + paint_of("fill", pen_.color(), opacity_);
    if (font.weight() != QFont::Normal)
        attributes += " font-weight=\"" + QByteArray::number(font.weight()) + "\"";
    attributes += clip_of(clip_);
    const bool goes_on = !line_.spans.isEmpty() && turn == 0 && attributes == line_.attributes &&
                         std::abs(at.y() - line_.y) < .01 && std::abs(at.x() - line_.end) < .3 * size;
    if (!goes_on) end_line();
    if (text.trimmed().isEmpty() && !goes_on) return;
    if (turn != 0)
        attributes +=
            " transform=\"rotate(" + number(turn) + " " + number(at.x()) + " " + number(at.y()) + ")\"";
    if (!goes_on) line_ = {attributes, {}, at.y(), 0, size};
    line_.spans += "<tspan x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\">" +
                   text.toHtmlEscaped().toUtf8() + "</tspan>";
    line_.end = at.x() + item.width() * scale;
    if (turn != 0) end_line();
}

void SvgEngine::end_line() {
    if (line_.spans.isEmpty()) return;
    body_ += "<text" + line_.attributes + ">" + line_.spans + "</text>\n";
    line_ = {};
}

}  // namespace simul::paint
