#pragma once

#include <vector>

#include "app/window/look/paint/text.hpp"

namespace simul::paint {

/// A text cut where its lines may end, to be drawn in a few lines of about equal length. The letters must
/// outlive it.
class WrappedText {
  public:
    WrappedText(const QString& text, Letters& letters);

    /// What it needs in so much width, at most `most_lines` lines; 0 without text.
    double height(double width, int most_lines) const;
    /// Whether it needs no eliding there.
    bool fits(double width, int most_lines) const;
    /// Centred at the top of `rect`; what does not fit is elided, never cut. Uses the painter's pen.
    void draw(QPainter& painter, const QRectF& rect, int most_lines) const;

  private:
    /// `width` is that of a piece which ends its line, `advance` is how far it is to the next one.
    struct Piece {
        QString text;
        double width;
        double advance;
        bool ends_sentence;
    };
    enum class Cut { anywhere, after_sentences };
    /// For each line the number of the first piece after it.
    using Ends = std::vector<std::size_t>;

    bool complete(const Ends& ends) const { return !ends.empty() && ends.back() == pieces_.size(); }
    Ends ends_at(double width, int most_lines, Cut cut = Cut::anywhere) const;
    Ends balanced_ends(double width, int most_lines) const;
    double line_height() const;
    void draw_line(QPainter& painter, const QRectF& rect, std::size_t first, std::size_t end) const;

    Letters* letters_;
    std::vector<Piece> pieces_;
};

}  // namespace simul::paint
