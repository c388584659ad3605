#pragma once

#include <vector>

#include <QPainter>
#include <QRectF>

#include "app/window/look/paint/text.hpp"
#include "app/window/look/paint/theme.hpp"
#include "simulator/listings/code_place.hpp"

namespace simul::paint {

/// A board at its line, or many of them as a number.
struct Chip {
    int number = 0;  ///< of the board, from 1; of a pill: how many
    CodeState state = CodeState::ready;
    double left = 0;  ///< of the wait, 1 to 0
    bool is_pill = false;
    bool is_chosen = false;
    bool operator==(const Chip&) const = default;
};

/// Where the chips stand in a room of this width, row by row.
std::vector<QRectF> chip_places(const std::vector<Chip>& chips, double width, const Theme& theme,
                                Lettering& letters);

/// The height of a row, and of all rows.
double chip_height(const Theme& theme);
double chips_height(const std::vector<QRectF>& places);

void paint_chip(QPainter& painter, const QRectF& place, const Chip& chip, const Theme& theme,
                Lettering& letters);

}  // namespace simul::paint
