#pragma once

#include <memory>
#include <vector>

#include <QBuffer>
#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

namespace simul::paint {

enum class PaperSize : std::uint8_t { a4, letter };

/// How a text on paper is set; `size` in points.
struct Ink {
    double size = 10;
    QFont::Weight weight = QFont::Normal;
    QColor colour{0x1d, 0x23, 0x2b};
};

/// A PDF document that is being drawn: white pages of points, every letter of its text to be found, no date.
/// The same drawing gives the same bytes.
class Paper {
  public:
    Paper(const QString& title, PaperSize size);

    QPainter& painter() { return *painter_; }
    QSizeF size() const { return size_; }
    QFont font(const Ink& ink, bool code = false) const;
    QFontMetricsF metrics(const QFont& font) const { return QFontMetricsF(font, &writer_); }
    double width(const QString& text, const QFont& font) const {
        return metrics(font).horizontalAdvance(text);
    }
    double line_height(const Ink& ink) const;
    void next_page() { writer_.newPage(); }

    /// The document. Nothing can be drawn any more. Throws std::runtime_error if memory is short.
    QByteArray finish();

  private:
    QByteArray bytes_;
    QBuffer buffer_;
    QPdfWriter writer_;
    QSizeF size_;
    std::unique_ptr<QPainter> painter_;
};

/// Tables of fonts come in the order of a hash: while this lives, it is the same in every run.
class SameHashes {
  public:
    SameHashes();
    ~SameHashes();
    SameHashes(const SameHashes&) = delete;
    SameHashes& operator=(const SameHashes&) = delete;
};

/// Words that stand together on a line.
struct Piece {
    QString text;
    bool code = false;  ///< stood between backticks
    double width = 0;
    double space = 0;  ///< before it
};
using TextLine = std::vector<Piece>;

/// The plain text in lines of this width: broken between words, in Korean too, or within one that is longer.
/// What stands between backticks is code.
std::vector<TextLine> lines_of(const Paper& paper, const QString& text, const Ink& ink, double width);

/// Draws one line; `at` is its top left corner.
void draw_line(Paper& paper, QPointF at, const TextLine& line, const Ink& ink);

/// The text from `at` down, at most `most_lines` lines, the last one shortened; returns where it ends.
double draw_text(Paper& paper, QPointF at, double width, const QString& text, const Ink& ink,
                 std::size_t most_lines = 1000);

/// One line, shortened to fit into `rect`; `align` is horizontal, and it stands in the middle.
void draw_cell(Paper& paper, const QRectF& rect, Qt::Alignment align, const QString& text, const Ink& ink);

/// A straight line of this colour and width.
void draw_rule(Paper& paper, QPointF from, QPointF to, const QColor& colour, double width = .6);

}  // namespace simul::paint
