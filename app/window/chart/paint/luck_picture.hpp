#pragma once

#include <vector>

#include <QRectF>
#include <QString>

#include "app/window/chart/paint/chart_picture.hpp"
#include "app/window/look/paint/text.hpp"
#include "app/window/look/paint/theme.hpp"

class QPainter;

namespace simul::paint {

/// Many runs of one way: how much later each is than without luck, as a share.
struct LuckRow {
    ChartInk ink = ChartInk::right;
    QString name;
    QString code;
    QString wrong;              ///< why it is no right model; empty
    std::vector<double> later;  ///< by seed from 1; empty: not known yet
    double median = 0;
    double low = 0;  ///< 5 in 100
    double high = 0;
    QString value;  ///< the median's
    QString calm;   ///< `without luck 12:00:00`
    QString band;   ///< `90 %: 11:25:46 ... 12:44:05`
};

struct LuckPicture {
    std::vector<LuckRow> rows;
    int seed = 0;  ///< the one on show, from 1; another number: none of these
    int row = -1;  ///< the one with the keyboard
    bool has_steps = false;
    QString axis;    ///< `later than without luck`
    QString median;  ///< the word
};

struct LuckLayout {
    ChartScale x;  ///< shares
    double top = 0;
    double row_height = 0;
    double axis_top = 0;
    bool is_roomy = false;
    std::vector<std::vector<QPointF>> dots;  ///< by row and seed
    double radius = 3;

    bool is_empty() const { return row_height <= 0; }
    /// The dot at this place: row and seed (from 1), or -1.
    std::pair<int, int> dot_at(QPointF at) const;
};

/// Heights of dots on a line so that none lies on another, as far as there is room: nearest to 0 first.
std::vector<double> swarm(const std::vector<double>& xs, double radius, double room);

LuckLayout lay_out_luck(const LuckPicture& picture, QSizeF size, double unit);

void paint_luck(QPainter& painter, const LuckPicture& picture, const LuckLayout& layout, const Theme& theme,
                Lettering& letters);

}  // namespace simul::paint
