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
        const bool last = &word == &words.back();
        pieces_.push_back({word, width, width + (last ? 0 : space), !last && word.endsWith(u'.')});
    }
}

WrappedText::Ends WrappedText::ends_at(double width, int most_lines, Cut cut) const {
    Ends ends;
    double x = 0;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        const bool next = i > 0 && cut == Cut::after_sentences && pieces_[i - 1].ends_sentence;
        if (x > 0 && (next || x + pieces_[i].width > width)) {
            ends.push_back(i);
            if (static_cast<int>(ends.size()) == most_lines) return ends;
            x = 0;
        }
        x += pieces_[i].advance;
    }
    if (!pieces_.empty()) ends.push_back(pieces_.size());
    return ends;
}

/// With the narrowest width that needs no more lines; a sentence begins a line if that needs no more of them.
WrappedText::Ends WrappedText::balanced_ends(double width, int most_lines) const {
    Ends ends = ends_at(width, most_lines);
    const auto lines = static_cast<int>(ends.size());
    if (lines < 2 || !complete(ends)) return ends;
    Ends by_sentence = ends_at(width, lines, Cut::after_sentences);
    const Cut cut = complete(by_sentence) ? Cut::after_sentences : Cut::anywhere;
    if (cut == Cut::after_sentences) ends = std::move(by_sentence);
    double low = width / lines;
    double high = width;
    while (high - low > 1) {
        const double middle = (low + high) / 2;
        Ends trial = ends_at(middle, lines, cut);
        const bool enough = complete(trial);
        (enough ? high : low) = middle;
        if (enough) ends = std::move(trial);
    }
    return ends;
}

double WrappedText::line_height() const { return std::ceil(letters_->height() * 1.06); }

double WrappedText::height(double width, int most_lines) const {
    return static_cast<double>(ends_at(width, most_lines).size()) * line_height();
}

bool WrappedText::fits(double width, int most_lines) const {
    const Ends ends = ends_at(width, most_lines);
    return pieces_.empty() || complete(ends);
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
