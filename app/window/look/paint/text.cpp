#include "app/window/look/paint/text.hpp"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QTextLayout>

#include "app/window/look/paint/shapes.hpp"

namespace simul::paint {

namespace {

constexpr int most_words = 600;
constexpr int smallest_picture = 60;  // below, Qt remembers the pictures of letters itself

double aligned(double start, double room, double length, bool at_end, bool centred) {
    if (centred) return start + (room - length) / 2;
    return at_end ? start + room - length : start;
}

/// Left end of the base line of a text of this width.
QPointF start_in(const QRectF& rect, double width, const Letters& letters, int flags) {
    const double x =
        aligned(rect.left(), rect.width(), width, flags & Qt::AlignRight, flags & Qt::AlignHCenter);
    const double top = aligned(rect.top(), rect.height(), letters.height(), flags & Qt::AlignBottom,
                               flags & Qt::AlignVCenter);
    return {x, top + letters.ascent()};
}

void draw_runs(QPainter& painter, const QPointF& start, const QList<QGlyphRun>& runs) {
    for (const QGlyphRun& run : runs) painter.drawGlyphRun(start, run);
}

int whole_pixels(double pixels) { return std::max(1, static_cast<int>(std::lround(pixels))); }

}  // namespace

QFont ui_font(double pixels, QFont::Weight weight) {
    static const QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR"),
                                      QStringLiteral("DejaVu Sans")};
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(whole_pixels(pixels));
    font.setWeight(weight);
    return font;
}

Letters::Letters(const QFont& font)
    : font_{font}, height_{QFontMetricsF(font).height()}, ascent_{QFontMetricsF(font).ascent()} {
    for (char digit = '0'; digit <= '9'; ++digit)
        digit_ = std::max(digit_, width(QString(QLatin1Char(digit))));
}

Letters::Word& Letters::word(const QString& text) {
    if (const auto known = words_.find(text); known != words_.end()) return *known;
    if (words_.size() >= most_words) words_.clear();
    Word& word = words_[text];
    word.width = QFontMetricsF(font_).horizontalAdvance(text);
    QTextLayout layout(text, font_);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setNumColumns(static_cast<int>(text.size()));
        line.setPosition({0, -line.ascent()});
    }
    layout.endLayout();
    word.runs = layout.glyphRuns();
    return word;
}

double Letters::cell(QChar character) { return character.isDigit() ? digit_ : width(QString(character)); }

double Letters::tabular_width(const QString& text) {
    double sum = 0;
    for (const QChar character : text) sum += cell(character);
    return sum;
}

QString Letters::elided(const QString& text, double room) {
    Word& known = word(text);
    if (known.width <= room) return text;
    if (known.room != room) {
        known.room = room;
        known.elided = QFontMetricsF(font_).elidedText(text, Qt::ElideRight, room);
    }
    return known.elided;
}

void Letters::draw(QPainter& painter, const QPointF& start, const QString& text) {
    Word& known = word(text);
    const QPointF base(start.x(), std::floor(start.y()));
    if (keeps_shapes(painter)) {
        painter.setFont(font_for(painter, font_));
        return painter.drawText(base, text);
    }
    if (font_.pixelSize() >= smallest_picture) return draw_picture(painter, base.toPoint(), known);
    draw_runs(painter, base, known.runs);
}

void Letters::draw_picture(QPainter& painter, const QPoint& start, Word& word) const {
    if (word.runs.isEmpty()) return;
    const int pad = font_.pixelSize() / 4;
    const QPoint base(pad, pad + static_cast<int>(std::ceil(ascent_)));
    const QColor colour = painter.pen().color();
    if (word.picture.isNull() || word.colour != colour) {
        word.colour = colour;
        word.picture = QPixmap(static_cast<int>(word.width) + 2 * pad, base.y() + 2 * pad);
        word.picture.fill(Qt::transparent);
        QPainter local(&word.picture);
        local.setPen(colour);
        draw_runs(local, base, word.runs);
    }
    painter.drawPixmap(start - base, word.picture);
}

void Letters::draw_tabular(QPainter& painter, const QPointF& start, const QString& text) {
    double x = start.x();
    for (const QChar character : text) {
        const QString sign(character);
        const double room = cell(character);
        draw(painter, {x + (room - width(sign)) / 2, start.y()}, sign);
        x += room;
    }
}

Letters& Lettering::of(double pixels, QFont::Weight weight) {
    const std::pair key(whole_pixels(pixels), static_cast<int>(weight));
    const auto known = letters_.find(key);
    if (known != letters_.end()) return known->second;
    return letters_.try_emplace(key, ui_font(pixels, weight)).first->second;
}

void draw_tabular(QPainter& painter, const QRectF& rect, const QString& text, Letters& letters, int flags) {
    letters.draw_tabular(painter, start_in(rect, letters.tabular_width(text), letters, flags), text);
}

void draw_elided(QPainter& painter, const QRectF& rect, const QString& text, Letters& letters, int flags) {
    const QString shown = letters.elided(text, rect.width());
    letters.draw(painter, start_in(rect, letters.width(shown), letters, flags), shown);
}

}  // namespace simul::paint
