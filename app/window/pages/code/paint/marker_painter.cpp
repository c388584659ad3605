#include "app/window/pages/code/paint/marker_painter.hpp"

#include <algorithm>

namespace simul::paint {

namespace {

constexpr double chip_size = 24;
constexpr double gap = 3;

double letter_size(const Chip& chip) {
    if (chip.is_pill) return 12;
    if (chip.number < 100) return 11;
    return chip.number < 1000 ? 9.5 : 8;
}

QColor ink_of(CodeState state, const Theme& theme) {
    switch (state) {
        case CodeState::thinks:
        case CodeState::everybody:
            return theme.on_accent;
        case CodeState::ready:
        case CodeState::dropped:
            return theme.waiting_text;
        case CodeState::replies:
        case CodeState::holds:
            return theme.thinking_text;
        default:
            return theme.text_soft;
    }
}

QColor line_of(CodeState state, const Theme& theme) {
    switch (state) {
        case CodeState::thinks:
        case CodeState::everybody:
            return theme.accent;
        case CodeState::ready:
        case CodeState::dropped:
            return theme.waiting;
        case CodeState::replies:
        case CodeState::holds:
            return theme.thinking;
        default:
            return theme.idle;
    }
}

bool is_dashed(CodeState state) { return state == CodeState::ready || state == CodeState::paused; }

/// A ring that runs down: what is left of the wait stays in full colour.
void paint_ring(QPainter& painter, const QRectF& circle, const Chip& chip, const Theme& theme) {
    constexpr double sixteenths = 16;
    const double width = 3 * theme.unit;
    const QRectF ring = circle.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setBrush(theme.raised);
    painter.setPen(QPen{mix(theme.raised, theme.thinking, 0.3), width});
    painter.drawEllipse(ring);
    painter.setPen(QPen{theme.thinking, width, Qt::SolidLine, Qt::FlatCap});
    painter.drawArc(ring, static_cast<int>(90 * sixteenths),
                    static_cast<int>(std::clamp(chip.left, 0.0, 1.0) * 360 * sixteenths));
}

void paint_frame(QPainter& painter, const QRectF& place, const Chip& chip, const Theme& theme) {
    const QColor line = line_of(chip.state, theme);
    const double width = 1.4 * theme.unit;
    const QRectF inner = place.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const bool is_filled = chip.state == CodeState::thinks || chip.state == CodeState::everybody;
    painter.setBrush(is_filled ? theme.accent : theme.raised);
    painter.setPen(QPen{line, width, is_dashed(chip.state) ? Qt::DashLine : Qt::SolidLine});
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    if (chip.state != CodeState::dropped) return;
    painter.setPen(Qt::NoPen);  // stopped in the middle of a line: half of it is done
    painter.setBrush(mix(theme.raised, theme.waiting, 0.35));
    painter.drawChord(inner, 180 * 16, 180 * 16);
}

}  // namespace

double chip_height(const Theme& theme) { return chip_size * theme.unit; }

std::vector<QRectF> chip_places(const std::vector<Chip>& chips, double width, const Theme& theme,
                                Lettering& letters) {
    std::vector<QRectF> places;
    places.reserve(chips.size());
    const double height = chip_height(theme);
    const double apart = gap * theme.unit;
    double x = 0;
    double y = 0;
    for (const Chip& chip : chips) {
        double wide = height;
        if (chip.is_pill) {
            Letters& font = letters.of(letter_size(chip) * theme.unit, QFont::DemiBold);
            wide = std::max(height, font.width(QString::number(chip.number)) + 16 * theme.unit);
        }
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height + apart;
        }
        places.emplace_back(x, y, wide, height);
        x += wide + apart;
    }
    return places;
}

double chips_height(const std::vector<QRectF>& places) { return places.empty() ? 0 : places.back().bottom(); }

void paint_chip(QPainter& painter, const QRectF& place, const Chip& chip, const Theme& theme,
                Lettering& letters) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (chip.is_pill || (chip.state != CodeState::replies && chip.state != CodeState::holds))
        paint_frame(painter, place, chip, theme);
    else
        paint_ring(painter, place, chip, theme);
    painter.setBrush(Qt::NoBrush);
    if (chip.state == CodeState::holds || chip.state == CodeState::everybody) {
        painter.setPen(QPen{theme.waiting, 2 * theme.unit});  // it keeps others from going on, or cannot be
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }
    if (chip.is_chosen) {
        painter.setPen(QPen{theme.text, 2 * theme.unit});
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), place.height() / 2, place.height() / 2);
    }
    painter.setPen(ink_of(chip.state, theme));
    Letters& font = letters.of(letter_size(chip) * theme.unit, QFont::DemiBold);
    const QString text = QString::number(chip.number);
    const double x = place.center().x() - font.width(text) / 2;
    font.draw(painter, {x, place.center().y() - font.height() / 2 + font.ascent()}, text);
}

}  // namespace simul::paint
