#include "app/window/look/paint/wrapped_text.hpp"

#include <cmath>

#include <QStringList>

namespace simul::paint {

WrappedText::WrappedText(const QString& text, Letters& letters) : letters_{&letters} {
    const double space = letters.width(QStringLiteral(" "));
    // Between words only, in Korean as well: a word broken after any syllable is tiring to read.
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const double width = letters.width(word);
        pieces_.push_back({word, width, width + (&word == &words.back() ? 0 : space)});
    }
}

WrappedText::Ends WrappedText::ends_at(double width, int most_lines) const {
    Ends ends;
    double x = 0;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        if (x > 0 && x + pieces_[i].width > width) {
            ends.push_back(i);
            if (static_cast<int>(ends.size()) == most_lines) return ends;
            x = 0;
        }
        x += pieces_[i].advance;
    }
    if (!pieces_.empty()) ends.push_back(pieces_.size());
    return ends;
}

/// With the narrowest width that needs no more lines.
WrappedText::Ends WrappedText::balanced_ends(double width, int most_lines) const {
    Ends ends = ends_at(width, most_lines);
    const auto lines = static_cast<int>(ends.size());
    if (lines < 2 || ends.back() < pieces_.size()) return ends;
    double low = width / lines;
    double high = width;
    while (high - low > 1) {
        const double middle = (low + high) / 2;
        Ends trial = ends_at(middle, lines);
        const bool complete = trial.back() == pieces_.size();
        (complete ? high : low) = middle;
        if (complete) ends = std::move(trial);
    }
    return ends;
}

double WrappedText::line_height() const { return std::ceil(letters_->height() * 1.06); }

double WrappedText::height(double width, int most_lines) const {
    return static_cast<double>(ends_at(width, most_lines).size()) * line_height();
}

bool WrappedText::fits(double width, int most_lines) const {
    const Ends ends = ends_at(width, most_lines);
    return pieces_.empty() || (!ends.empty() && ends.back() == pieces_.size());
}

void WrappedText::draw_line(QPainter& painter, const QRectF& rect, std::size_t first, std::size_t end) const {
    double width = 0;
    for (std::size_t i = first; i < end; ++i) width += i + 1 < end ? pieces_[i].advance : pieces_[i].width;
    if (width > rect.width()) {
        QString text;
        for (std::size_t i = first; i < end; ++i)
            text +=
                pieces_[i].text + (pieces_[i].advance > pieces_[i].width ? QStringLiteral(" ") : QString());
        return draw_elided(painter, rect, text.trimmed(), *letters_, Qt::AlignHCenter | Qt::AlignVCenter);
    }
    const double top = rect.top() + (rect.height() - letters_->height()) / 2;
    QPointF start(rect.left() + (rect.width() - width) / 2, top + letters_->ascent());
    for (std::size_t i = first; i < end; ++i) {
        letters_->draw(painter, start, pieces_[i].text);
        start.rx() += pieces_[i].advance;
    }
}

void WrappedText::draw(QPainter& painter, const QRectF& rect, int most_lines) const {
    Ends ends = balanced_ends(rect.width(), most_lines);
    if (ends.empty()) return;
    ends.back() = pieces_.size();
    QRectF line(rect.topLeft(), QSizeF(rect.width(), line_height()));
    std::size_t first = 0;
    for (const std::size_t end : ends) {
        draw_line(painter, line, first, end);
        line.translate(0, line_height());
        first = end;
    }
}

}  // namespace simul::paint
