#pragma once

#include <cstdint>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QString>

#include "app/window/chart/paint/chart_scale.hpp"
#include "app/window/chart/paint/map_contours.hpp"
#include "app/window/look/paint/text.hpp"
#include "app/window/look/paint/theme.hpp"

class QPainter;

namespace simul::paint {

/// A speed-up over two numbers. What is drawn, as a value.
struct MapPicture {
    MapGrid grid;                       ///< speed-ups; NaN: not computed (yet)
    std::vector<std::uint8_t> refused;  ///< by cell: it cannot be computed; hatched
    MapGrid coarse;                     ///< of the finest complete level, for contours
    std::vector<QPolygonF> contours;    ///< of contour_levels, in turn
    std::vector<double> levels;         ///< of each contour
    QPolygonF knee;
    ChartNumber x_number = ChartNumber::count;
    ChartNumber y_number = ChartNumber::count;
    double x_from = 1;
    double x_to = 2;
    double y_from = 1;
    double y_to = 2;
    bool is_log = true;
    RealSecond second{};  ///< what times read as; 0: as in the hall
    QPointF here{-1, -1};
    QPointF ring{-1, -1};   ///< where Enter would set; as `here` if nobody has moved it
    bool is_paled = false;  ///< it belongs to former numbers
    QString here_text;
    QString here_x;
    QString here_y;
    std::vector<QString> words;  ///< beside the ring: the value in bold, then lines
    QString knee_text;
    QString opponents_text;
    QString opponents_more;
    QString master_text;
    QString master_more;
    QString x_profile;
    QString y_profile;
    QString key;
    QString no_gain;
};

/// The speed-ups at which contours are drawn.
inline constexpr double contour_levels[] = {2, 5, 10, 20, 50};

struct MapLayout {
    QRectF area;
    QRectF x_profile;  ///< above it; empty where there is no room
    QRectF y_profile;  ///< right of it
    QRectF key;
    ChartScale x;
    ChartScale y;
    std::vector<double> x_edges;  ///< of the columns, in pixels, one more than there are
    std::vector<double> y_edges;

    bool is_empty() const { return area.isEmpty(); }
    /// The cell under this pixel; columns() * rows() beyond the map.
    std::size_t cell_at(QPointF at) const;
};

/// `unit` is the theme's.
MapLayout lay_out_map(const MapPicture& picture, QSizeF size, double unit);

/// All contours of the coarse grid, in the grid's numbers; with their levels.
void add_contours(MapPicture& picture);

void paint_map(QPainter& painter, const MapPicture& picture, const MapLayout& layout, const Theme& theme,
               Lettering& letters);

}  // namespace simul::paint
