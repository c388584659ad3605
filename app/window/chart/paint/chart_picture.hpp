#pragma once

#include <cstdint>
#include <vector>

#include <QPointF>
#include <QString>

#include "app/window/chart/paint/chart_scale.hpp"

namespace simul::paint {

/// In whose colour something is drawn: the hall at the left (grey), at the right (teal), a wrong model
/// (vermilion, dashed).
enum class ChartInk : std::uint8_t { left, right, wrong };

/// From 5 to 95 in 100 runs at x.
struct ChartBand {
    double x = 0;
    double low = 0;
    double high = 0;
};

/// One way of playing: runs as dots, the formula or the median as a line.
struct ChartCurve {
    ChartInk ink = ChartInk::right;
    QString name;
    std::vector<QPointF> dots;
    std::vector<QPointF> line;     ///< joined; empty: there is none
    std::vector<ChartBand> bands;  ///< joined; empty: there are none
};

/// A straight line of a law, dotted: `y` at both ends of the domain.
struct ChartLimit {
    double y_from = 0;
    double y_to = 0;
    QString name;
    bool is_opponents = false;  ///< in the colour of the opponents, not of the master
};

struct ChartPlot {
    ChartNumber number = ChartNumber::time;
    double from = 0;
    double top = 1;  ///< greatest y that is shown; what is greater leaves at the top, with an arrow
    bool is_log = false;
    std::vector<ChartCurve> curves;
    std::vector<ChartLimit> limits;
};

/// Plots one below the other over one x axis.
struct ChartPicture {
    std::vector<ChartPlot> plots;
    ChartNumber x_number = ChartNumber::count;
    double x_from = 0;
    double x_to = 1;
    bool x_is_log = false;
    RealSecond second{};         ///< what times read as; 0: as in the hall
    double here = -1;            ///< negative: nowhere on the axis
    double pointed = -1;         ///< under the pointer; negative: nowhere
    double knee = 0;             ///< 0: none
    bool opponents_left = true;  ///< left of the knee the opponents set the pace, not right of it
    QString knee_text;
    QString knee_sum;
    QString opponents_text;
    QString master_text;
    QString at_text;  ///< `%1 at %2`: a value, and where
};

/// Whether both have the same dots, lines and bands at the same places of one axis, with other heights.
bool differs_in_height_only(const ChartPicture& a, const ChartPicture& b);

/// On the way from one picture to another that differs_in_height_only(): `share` 0 is the first, 1 the
/// second.
ChartPicture between(const ChartPicture& from, const ChartPicture& to, double share);

/// y of the curve at this x, if there is a dot.
const QPointF* dot_at(const ChartCurve& curve, double x);

/// The x of a dot of any plot that is nearest to this one; `otherwise` if there is none.
double nearest_dot(const ChartPicture& picture, double x, double otherwise);

}  // namespace simul::paint
