#pragma once

#include <QFont>
#include <QPainter>

#include "app/window/look/paint/theme.hpp"
#include "app/window/timeline/paint/timeline_layout.hpp"
#include "app/window/timeline/paint/timeline_picture.hpp"

namespace simul::paint {

/// What every part of the timeline is painted with.
struct TimelineBrush {
    QPainter& painter;
    const TimelinePicture& picture;
    const TimelineLayout& layout;
    const Theme& theme;

    double px(double length) const { return length * layout.unit; }
    /// The interface font in `pixels` x unit.
    QFont font(double pixels, QFont::Weight weight = QFont::Normal) const;
    double width_of(const QString& text, const QFont& text_font) const;
    /// One line of text, shortened to fit into `rect`.
    void text(const QRectF& rect, Qt::Alignment align, const QString& text, const QFont& text_font,
              const QColor& color) const;
    /// The same on a rounded ground, to be read above bars.
    void chip(const QRectF& rect, const QString& text, const QFont& text_font, const QColor& color) const;
};

/// The bars as rectangles and lines, for files that keep shapes.
void paint_bars_as_shapes(const TimelineBrush& brush);
void paint_grid(const TimelineBrush& brush);
void paint_gutter(const TimelineBrush& brush, int group);
void paint_bar_numbers(const TimelineBrush& brush, int group);
void paint_marks(const TimelineBrush& brush, int group);
void paint_ends(const TimelineBrush& brush, int group);
void paint_overview(const TimelineBrush& brush);

}  // namespace simul::paint
