#pragma once

#include "app/window/chart/paint/chart_painter.hpp"
#include "app/window/look/paint/text.hpp"

namespace simul::paint {

/// What one drawing of a chart has in common.
struct ChartPen {
    QPainter& painter;
    const ChartPicture& picture;
    const ChartLayout& layout;
    const Theme& theme;
    Lettering& letters;

    double px(double pixels) const { return pixels * theme.unit; }
    Letters& small() const { return letters.of(px(12)); }
    Letters& bold() const { return letters.of(px(12.5), QFont::DemiBold); }
    QColor colour(ChartInk ink) const {
        return ink == ChartInk::left    ? theme.text_soft
               : ink == ChartInk::right ? theme.accent
                                        : theme.waiting;
    }
    QColor text_colour(ChartInk ink) const {
        return ink == ChartInk::left    ? theme.text
               : ink == ChartInk::right ? theme.accent_text
                                        : theme.waiting_text;
    }
    QPointF point(const ChartLayout::Plot& place, const QPointF& dot) const {
        return {layout.x.at(dot.x()), place.y.at(dot.y())};
    }
    /// The present may be beyond the axis.
    bool is_here_shown() const { return picture.here >= layout.x.from && picture.here <= layout.x.to; }
    bool is_knee_shown() const {
        return picture.knee > 0 && picture.knee > layout.x.from && picture.knee < layout.x.to;
    }
};

/// A line of text on a halo of the ground, so that it can be read over dots.
void paint_halo_text(const ChartPen& pen, const QRectF& rect, const QString& text, Letters& letters,
                     const QColor& colour);

/// The words of the limits and of who sets the pace.
void paint_law_words(const ChartPen& pen, const ChartPlot& plot, const ChartLayout::Plot& place,
                     bool is_first);
/// What the lines are called, at their ends.
void paint_curve_names(const ChartPen& pen, const ChartPlot& plot, const ChartLayout::Plot& place);
void paint_knee(const ChartPen& pen, const ChartPlot& plot, const ChartLayout::Plot& place, bool is_first);
/// The rings of all curves at this x, with their values.
void paint_values(const ChartPen& pen, const ChartPlot& plot, const ChartLayout::Plot& place, double x);

}  // namespace simul::paint
