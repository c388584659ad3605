#pragma once

#include <cstdint>
#include <vector>

#include <QPointF>
#include <QString>

#include "app/window/chart/paint/chart_scale.hpp"

namespace simul::paint {

/// In whose colour something is drawn: the hall at the left (ink), at the right (teal), a wrong model
/// (vermilion, dashed).
enum class ChartInk : std::uint8_t { left, right, wrong };

/// One way of playing: runs as dots, the formula, where there is one, as a line.
struct ChartCurve {
    ChartInk ink = ChartInk::right;
    QString name;
    std::vector<QPointF> dots;
    std::vector<QPointF> line;  ///< joined; empty: there is none
};

/// A straight line of a law, dotted: `y` at both ends of the domain.
struct ChartLimit {
    double y_from = 0;
    double y_to = 0;
    QString name;
};

struct ChartPlot {
    QString title;
    ChartNumber number = ChartNumber::time;
    double top = 1;  ///< greatest y that is shown; what is greater leaves at the top, with an arrow
    std::vector<ChartCurve> curves;
    std::vector<ChartLimit> limits;
};

/// Plots one below the other over one x axis of counts.
struct ChartPicture {
    std::vector<ChartPlot> plots;
    QString x_title;
    double x_to = 1;  ///< it begins at 0
    double here = 0;
    double pointed = -1;  ///< under the pointer; negative: nowhere
    double knee = 0;      ///< 0: none
    QString knee_text;
};

/// y of the curve at this x, if there is a dot.
const QPointF* dot_at(const ChartCurve& curve, double x);

}  // namespace simul::paint
