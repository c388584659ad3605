#include "app/window/hall/paint/middle_painter.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/window/look/paint/wrapped_text.hpp"

namespace simul::paint {

namespace {

constexpr double smallest_text = 10;
constexpr int most_lines = 3;
/// Of the sentence: room for so many is kept, so that the clock stays where it is when the sentence wraps.
constexpr int usual_lines = 2;

/// Sizes in device pixels of the stack in the middle; 0: left out.
struct Stack {
    Letters& clock;
    Letters& counter;
    Letters& warning;
    WrappedText sentence;
    int lines = 0;
    bool keeps_room = false;  ///< for the usual lines
    double clock_height = 0;
    double counter_height = 0;
    double sentence_height = 0;
    double warning_height = 0;
    double gap = 0;

    double height() const {
        double sum = clock_height + counter_height + sentence_height + warning_height;
        if (sentence_height > 0) sum += gap;
        if (warning_height > 0) sum += gap;
        return sum;
    }
};

double line_height(const Letters& letters) { return std::ceil(1.3 * letters.font().pixelSize()); }

/// How much larger than usual texts may grow in a very wide middle.
double growth(const QRectF& rect, double unit) { return std::clamp(rect.width() / (700 * unit), 1.0, 2.0); }

double clock_size(const QRectF& rect, const QString& clock, double unit, Lettering& lettering) {
    const double width = std::max(1.0, lettering.of(100, QFont::DemiBold).tabular_width(clock));
    const double by_width = 0.86 * rect.width() / width * 100;
    // In a wide, low middle the sentence needs little height.
    const double by_height = (rect.width() > 3 * rect.height() ? 0.36 : 0.29) * rect.height();
    return std::clamp(std::min(by_width, by_height), 6.0, std::max(6.0, 64 * unit * growth(rect, unit)));
}

QString counter_line(const HallPicture& picture) {
    return picture.counter_caption.isEmpty()
               ? picture.counter
               : picture.counter + QLatin1String("  ") + picture.counter_caption;
}

Stack measure_with(double size, const QRectF& rect, const HallPicture& picture, double unit,
                   Lettering& lettering) {
    const double small = std::clamp(0.33 * size, smallest_text * unit, 19 * unit * growth(rect, unit));
    const double text = std::clamp(0.30 * size, 11.5 * unit, 16.5 * unit * growth(rect, unit));
    Stack stack{lettering.of(size, QFont::DemiBold), lettering.of(small, QFont::Medium),
                lettering.of(std::max(smallest_text * unit, 0.85 * text), QFont::DemiBold),
                WrappedText(picture.sentence, lettering.of(text))};
    stack.gap = std::round(0.55 * text);
    const bool clock_fits = stack.clock.tabular_width(picture.clock) <= rect.width();
    if (!picture.clock.isEmpty() && clock_fits)
        stack.clock_height = std::max(std::ceil(1.12 * stack.clock.font().pixelSize()), stack.clock.ascent());
    if (!picture.counter.isEmpty() && stack.counter.tabular_width(counter_line(picture)) <= rect.width())
        stack.counter_height = line_height(stack.counter);
    if (!picture.warning.isEmpty() && rect.width() > 60 * unit)
        stack.warning_height = line_height(stack.warning) + 4 * unit;
    if (!picture.sentence.isEmpty() && rect.width() >= 100 * unit) {
        const double kept = usual_lines * stack.sentence.height(std::numeric_limits<double>::max(), 1);
        stack.keeps_room = stack.height() + stack.gap + kept <= rect.height();
        for (int lines = most_lines; lines > 0 && stack.sentence_height == 0; --lines) {
            const double height = stack.sentence.height(rect.width(), lines);
            if (stack.height() + stack.gap + height > rect.height()) continue;
            stack.sentence_height = stack.keeps_room ? std::max(height, kept) : height;
            stack.lines = lines;
        }
    }
    if (stack.height() > rect.height()) stack.counter_height = 0;
    if (stack.height() > rect.height()) stack.warning_height = 0;
    if (stack.height() > rect.height()) stack.clock_height = 0;
    return stack;
}

/// In a low middle a smaller clock makes room for the whole sentence.
Stack measure(const QRectF& rect, const HallPicture& picture, double unit, Lettering& lettering) {
    const double size = clock_size(rect, picture.clock, unit, lettering);
    Stack stack = measure_with(size, rect, picture, unit, lettering);
    const auto fits = [&rect](const Stack& tried) { return tried.sentence.fits(rect.width(), tried.lines); };
    if (stack.keeps_room ? fits(stack) : picture.sentence.isEmpty()) return stack;
    Stack smaller = measure_with(0.7 * size, rect, picture, unit, lettering);
    if (!stack.keeps_room && (smaller.keeps_room || !fits(stack))) return smaller;
    if (!fits(stack) && fits(smaller)) return smaller;
    return stack;
}

void draw_warning(QPainter& painter, const QRectF& line, const QString& text, Letters& letters,
                  const Theme& theme, double unit) {
    const double width = std::min(line.width(), letters.width(text) + 18 * unit);
    const QRectF badge(line.center().x() - width / 2, line.top(), width, line.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.waiting_text, theme.hair * unit, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(badge.adjusted(1, 1, -1, -1), badge.height() / 2, badge.height() / 2);
    painter.setPen(theme.waiting_text);
    draw_elided(painter, badge.adjusted(6 * unit, 0, -6 * unit, 0), text, letters,
                Qt::AlignHCenter | Qt::AlignVCenter);
}

void draw_clock(QPainter& painter, const QRectF& line, const HallPicture& picture, Letters& letters,
                const Theme& theme) {
    painter.setPen(picture.finished ? theme.accent_text : theme.text);
    draw_tabular(painter, line, picture.clock, letters, Qt::AlignHCenter | Qt::AlignVCenter);
}

void draw_counter(QPainter& painter, const QRectF& line, const HallPicture& picture, Letters& letters,
                  const Theme& theme) {
    const double width = letters.tabular_width(counter_line(picture));
    const QRectF centred(line.center().x() - width / 2, line.top(), width, line.height());
    painter.setPen(theme.text);
    draw_tabular(painter, centred, picture.counter, letters, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(theme.text_soft);
    draw_tabular(painter, centred, picture.counter_caption, letters, Qt::AlignRight | Qt::AlignVCenter);
}

}  // namespace

void draw_middle(QPainter& painter, const QRectF& rect, const HallPicture& picture, const Theme& theme,
                 double scale, Lettering& lettering) {
    if (rect.width() < 8 || rect.height() < 8) return;
    const double unit = theme.unit * scale;
    const Stack stack = measure(rect, picture, unit, lettering);
    painter.save();
    double y = std::round(rect.center().y() - stack.height() / 2);
    const auto line = [&](double height) {
        const QRectF taken(rect.left(), y, rect.width(), height);
        y += height;
        return taken;
    };
    if (stack.warning_height > 0) {
        draw_warning(painter, line(stack.warning_height), picture.warning, stack.warning, theme, unit);
        y += stack.gap;
    }
    if (stack.clock_height > 0) draw_clock(painter, line(stack.clock_height), picture, stack.clock, theme);
    if (stack.counter_height > 0)
        draw_counter(painter, line(stack.counter_height), picture, stack.counter, theme);
    if (stack.sentence_height > 0) {
        y += stack.gap;
        painter.setPen(theme.text);
        stack.sentence.draw(painter, line(stack.sentence_height), stack.lines);
    }
    painter.restore();
}

}  // namespace simul::paint
