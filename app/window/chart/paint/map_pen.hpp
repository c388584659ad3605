#pragma once

#include <QPainter>

#include "app/window/chart/paint/map_picture.hpp"
#include "app/window/look/paint/text.hpp"

namespace simul::paint {

/// What one drawing of a map has in common.
struct MapPen {
    QPainter& painter;
    const MapPicture& picture;
    const MapLayout& layout;
    const Theme& theme;
    Lettering& letters;

    double px(double pixels) const { return pixels * theme.unit; }
    Letters& small() const { return letters.of(px(12)); }
    Letters& bold() const { return letters.of(px(12.5), QFont::DemiBold); }
    QPointF at(QPointF value) const { return {layout.x.at(value.x()), layout.y.at(value.y())}; }
    bool is_on_map(QPointF value) const {
        return value.x() >= picture.x_from && value.x() <= picture.x_to && value.y() >= picture.y_from &&
               value.y() <= picture.y_to;
    }
    /// The speed-up of the cell under this pixel; NaN where there is none.
    double value_under(QPointF pixel) const;
};

/// Both axes with their pills, and the key of the colours.
void paint_map_axes(const MapPen& pen);
void paint_map_key(const MapPen& pen);
/// The two cuts through here.
void paint_map_profiles(const MapPen& pen);

}  // namespace simul::paint
