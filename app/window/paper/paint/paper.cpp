#include "app/window/paper/paint/paper.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include <QHashSeed>
#include <QPageLayout>
#include <QPageSize>

namespace simul::paint {
namespace {

constexpr double line_factor = 1.32;

/// Qt always writes when a document was made. Blanks in its place leave every offset as it was.
void blank_date(QByteArray& document) {
    const QByteArray key("/CreationDate");
    const qsizetype start = document.lastIndexOf(key);
    const qsizetype end = start < 0 ? -1 : document.indexOf(')', start);
    for (qsizetype i = start; end >= 0 && i <= end; ++i) document[i] = ' ';
}

/// As much of a long word as fits, at least one character.
qsizetype fitting(const QFontMetricsF& metrics, const QString& word, double width) {
    qsizetype count = 1;
    while (count < word.size() && metrics.horizontalAdvance(word.left(count + 1)) <= width) ++count;
    if (count < word.size() && word[count].isLowSurrogate()) ++count;
    return count;
}

/// Puts pieces side by side, and below each other.
class Breaker {
  public:
    Breaker(const Paper& paper, const Ink& ink, double width)
        : plain_{paper.metrics(paper.font(ink))},
          code_{paper.metrics(paper.font(ink, true))},
          width_{width} {}

    void add_word(const QString& word, bool& in_code) {
        TextLine pieces;
        for (const QString& part : word.split(u'`')) {
            if (!part.isEmpty())
                pieces.push_back({part, in_code, metrics(in_code).horizontalAdvance(part), 0});
            in_code = !in_code;
        }
        in_code = !in_code;  // one backtick less than there are parts
        if (pieces.empty()) return;
        double needed = 0;
        for (const Piece& piece : pieces) needed += piece.width;
        const double space = line_.empty() ? 0 : plain_.horizontalAdvance(u' ');
        if (used_ > 0 && used_ + space + needed > width_) end_line();
        pieces.front().space = line_.empty() ? 0 : space;
        for (Piece& piece : pieces) add(piece);
    }

    void end_line() {
        lines_.push_back(std::move(line_));
        line_.clear();
        used_ = 0;
    }

    std::vector<TextLine> lines() && { return std::move(lines_); }

  private:
    const QFontMetricsF& metrics(bool code) const { return code ? code_ : plain_; }

    void add(Piece piece) {
        while (used_ + piece.space + piece.width > width_ && piece.text.size() > 1) {
            const double room = width_ - used_ - piece.space;
            const qsizetype count = fitting(metrics(piece.code), piece.text, room);
            if (count >= piece.text.size()) break;
            const QString head = piece.text.left(count);
            line_.push_back({head, piece.code, metrics(piece.code).horizontalAdvance(head), piece.space});
            end_line();
            piece.text.remove(0, count);
            piece.width = metrics(piece.code).horizontalAdvance(piece.text);
            piece.space = 0;
        }
        used_ += piece.space + piece.width;
        if (!line_.empty() && !piece.code && !line_.back().code) {  // written in one go
            line_.back().text += (piece.space > 0 ? QStringLiteral(" ") : QString()) + piece.text;
            line_.back().width += piece.space + piece.width;
        } else {
            line_.push_back(std::move(piece));
        }
    }

    QFontMetricsF plain_;
    QFontMetricsF code_;
    double width_;
    double used_ = 0;
    TextLine line_;
    std::vector<TextLine> lines_;
};

}  // namespace

Paper::Paper(const QString& title, PaperSize size) : buffer_{&bytes_}, writer_{&buffer_} {
    buffer_.open(QIODevice::WriteOnly);
    const QPageSize page(size == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter);
    writer_.setResolution(72);
    writer_.setPageLayout(QPageLayout(page, QPageLayout::Portrait, QMarginsF()));
    writer_.setTitle(title);
    writer_.setCreator(QStringLiteral("Simul"));
    size_ = page.size(QPageSize::Point);
    painter_ = std::make_unique<QPainter>(&writer_);
    painter_->setRenderHint(QPainter::LosslessImageRendering);
}

QFont Paper::font(const Ink& ink, bool code) const {
    static const QStringList words{QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR"),
                                   QStringLiteral("NanumGothic"), QStringLiteral("DejaVu Sans")};
    static const QStringList program{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans CJK KR"),
                                     QStringLiteral("NanumGothic")};
    QFont font;
    font.setFamilies(code ? program : words);
    font.setPointSizeF(code ? ink.size * .9 : ink.size);  // a point is a unit of the page
    font.setWeight(ink.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);  // or no colon is found in the text of the document
    return font;
}

double Paper::line_height(const Ink& ink) const { return std::round(ink.size * line_factor * 2) / 2; }

QByteArray Paper::finish() {
    painter_.reset();
    buffer_.close();
    if (bytes_.isEmpty()) throw std::runtime_error("the document cannot be written");
    blank_date(bytes_);
    return std::move(bytes_);
}

SameHashes::SameHashes() { QHashSeed::setDeterministicGlobalSeed(); }
SameHashes::~SameHashes() { QHashSeed::resetRandomGlobalSeed(); }

std::vector<TextLine> lines_of(const Paper& paper, const QString& text, const Ink& ink, double width) {
    Breaker breaker(paper, ink, width);
    bool in_code = false;
    for (const QString& paragraph : text.split(u'\n')) {
        for (const QString& word : paragraph.split(u' ', Qt::SkipEmptyParts)) breaker.add_word(word, in_code);
        breaker.end_line();
    }
    return std::move(breaker).lines();
}

void draw_line(Paper& paper, QPointF at, const TextLine& line, const Ink& ink) {
    paper.painter().setPen(ink.colour);
    const double base = at.y() + (paper.line_height(ink) + ink.size * .72) / 2;
    double x = at.x();
    for (const Piece& piece : line) {
        paper.painter().setFont(paper.font(ink, piece.code));
        x += piece.space;
        paper.painter().drawText(QPointF(x, base), piece.text);
        x += piece.width;
    }
}

double draw_text(Paper& paper, QPointF at, double width, const QString& text, const Ink& ink,
                 std::size_t most_lines) {
    if (text.isEmpty()) return at.y();
    const std::vector<TextLine> lines = lines_of(paper, text, ink, width);
    const std::size_t shown = std::min(lines.size(), most_lines);
    for (std::size_t i = 0; i < shown; ++i) {
        if (i + 1 == shown && shown < lines.size()) {
            QString rest;
            for (const Piece& piece : lines[i])
                rest += (piece.space > 0 ? QStringLiteral(" ") : QString()) + piece.text;
            draw_cell(paper, {at, QSizeF(width, paper.line_height(ink))}, Qt::AlignLeft,
                      rest + QStringLiteral(" \u2026"), ink);
        } else {
            draw_line(paper, at, lines[i], ink);
        }
        at.ry() += paper.line_height(ink);
    }
    return at.y();
}

void draw_cell(Paper& paper, const QRectF& rect, Qt::Alignment align, const QString& text, const Ink& ink) {
    const QFont font = paper.font(ink);
    QString shown = text;
    while (shown.size() > 1 && paper.width(shown, font) > rect.width() + .5) {
        shown.chop(shown.endsWith(u'\u2026') ? 2 : 1);
        shown += u'\u2026';
    }
    const double width = paper.width(shown, font);
    const double spare = rect.width() - width;
    const double x = rect.left() + (align & Qt::AlignRight     ? spare
                                    : align & Qt::AlignHCenter ? spare / 2
                                                               : 0);
    paper.painter().setPen(ink.colour);
    paper.painter().setFont(font);
    paper.painter().drawText(QPointF(x, rect.center().y() + ink.size * .36), shown);
}

void draw_rule(Paper& paper, QPointF from, QPointF to, const QColor& colour, double width) {
    paper.painter().setPen(QPen(colour, width));
    paper.painter().drawLine(from, to);
}

}  // namespace simul::paint
