#pragma once

#include <array>
#include <string_view>

#include <QColor>

namespace simul::paint {

/// Every colour and size of one look, as a value. Sizes are logical pixels.
struct Theme {
    std::string_view name;

    QColor ground;       ///< behind everything
    QColor panel;        ///< cards, bars, side panes
    QColor panel_edge;   ///< thin lines round panels, grid lines
    QColor raised;       ///< buttons, fields
    QColor floor;        ///< a hall's floor
    QColor carpet;       ///< the part of it where the master walks
    QColor text;         ///< text on any of the above
    QColor text_soft;    ///< secondary text on any of the above
    QColor accent;       ///< the master, what is chosen
    QColor accent_text;  ///< accent as text on any ground
    QColor on_accent;    ///< text and figures on accent
    QColor accent_soft;  ///< a tint of the accent as a background

    QColor thinking;       ///< opponents who think (amber)
    QColor thinking_text;  ///< the same as text
    QColor waiting;        ///< boards that wait for her (vermilion)
    QColor waiting_text;   ///< the same as text
    QColor idle;           ///< over and not started, as a shape
    QColor now;            ///< the line of the present (red), nothing else
    QColor error;          ///< text of a value that is refused
    QColor keyword;        ///< words of a programming language, as text

    QColor square_light;
    QColor square_dark;
    QColor table;       ///< the board's rim
    QColor table_edge;  ///< line round the rim
    QColor last_move;   ///< overlay on the squares of the last move
    QColor white_fill;
    QColor white_line;
    QColor black_fill;
    QColor black_line;
    QColor shadow;

    /// 1, or 1.5 for a projector: multiplies every text size and distance.
    double unit = 1;
    /// Width of a thin line and of a line that carries meaning.
    double hair = 1;
    double line = 2;
    /// Corner radius of panels.
    double radius = 9;
    bool dark = false;

    bool operator==(const Theme&) const = default;
};

const Theme& light_theme();
const Theme& dark_theme();
const Theme& projector_theme();
const Theme& high_contrast_theme();

/// The four, in the order of the theme menu.
const std::array<const Theme*, 4>& all_themes();

/// The theme called `name` ("light", "dark", "projector", "high-contrast"); light for any other name.
const Theme& theme_named(std::string_view name);

/// WCAG 2 contrast ratio of two opaque colours, 1..21.
double contrast(const QColor& a, const QColor& b);

/// `a` with `share` (0..1) of `b` mixed in.
QColor mix(const QColor& a, const QColor& b, double share);

}  // namespace simul::paint
