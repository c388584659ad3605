#pragma once

#include <functional>

#include "app/window/paper/paint/paper.hpp"

namespace simul::paint {

inline const QColor paper_soft{0x5b, 0x62, 0x6b};
inline const QColor paper_line{0xb9, 0xb4, 0xa8};
inline const QColor paper_accent{0x00, 0x7d, 0x70};

/// Margins at the sides, the top and the bottom of a page, in points.
inline constexpr double paper_side = 42;
inline constexpr double paper_top = 38;
inline constexpr double paper_bottom = 44;

/// Text and pictures below each other, on as many pages as they need.
class PaperFlow {
  public:
    /// `foot` draws what stands at the bottom of each page.
    PaperFlow(Paper& paper, std::function<void()> foot);

    Paper& paper() { return paper_; }
    double left() const { return paper_side; }
    double width() const { return paper_.size().width() - 2 * paper_side; }
    double y() const { return y_; }
    /// A new page, unless this one is empty.
    void next_page();
    /// A new page if there is not so much room left on this one.
    void keep(double height);
    void space(double height) { y_ += height; }
    /// Room of this height, to be drawn into.
    QRectF take(double height);
    void text(const QString& text, const Ink& ink, double indent = 0);
    void heading(const QString& text);
    /// Lines to write on.
    void rules(int count);
    /// The same down to the bottom of the page, but no more than this.
    void rules_to_the_end(int most);
    /// How high a text would be.
    double height_of(const QString& text, const Ink& ink, double indent = 0) const;

  private:
    Paper& paper_;
    std::function<void()> foot_;
    double y_ = 0;
    bool is_begun_ = false;
};

/// The head of a sheet: a title with a line below it, what stands under the title, and at the right a crown.
void paper_head(PaperFlow& flow, const QString& title, const QString& under);

/// The foot of a page: three texts, the last one with a line to write on if `name` is not empty.
void paper_foot(Paper& paper, const QString& left, const QString& middle, const QString& name);

}  // namespace simul::paint
