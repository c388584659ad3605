#include "app/window/hall/paint/label_painter.hpp"

#include <algorithm>
#include <cmath>

#include "app/window/hall/paint/room_proportions.hpp"

namespace simul::paint {

namespace {

constexpr double smallest_in_strip = 9;
constexpr double smallest_beside_head = 8;
constexpr double size_share = 0.15;
constexpr double beside_head_share = 0.25;
constexpr double gap_share = 0.02;   // from the table's edge
constexpr double names_from = 9.25;  // size of text, in logical pixels
constexpr double tag_width = 132;
constexpr double tag_height = 20;
constexpr double beside_master = 9;  // logical pixels from her path: a tag leaves her in sight
const QString space = QStringLiteral("  ");

double strip_size(double side, const Theme& theme, double scale) {
    return std::max(std::min(size_share * side, 15 * theme.unit * scale), smallest_in_strip * scale);
}

bool is_awaited(const BoardPicture& picture) {
    return picture.phase == BoardPhase::served || picture.phase == BoardPhase::waiting;
}

QColor label_colour(const BoardPicture& picture, const Theme& theme) {
    if (picture.phase == BoardPhase::served) return theme.accent_text;
    return picture.phase == BoardPhase::waiting ? theme.waiting_text : theme.text_soft;
}

QString result_of(const BoardPicture& picture) {
    return picture.phase == BoardPhase::over && !picture.result.isEmpty() ? space + picture.result
                                                                          : QString();
}

QString whole_text(std::size_t board, const BoardPicture& picture) {
    const QString number = QString::number(board + 1);
    return (picture.name.isEmpty() ? number : number + space + picture.name) + result_of(picture);
}

QRectF strip_line(const Table& table, double size) {
    const QRectF& label = table.label;
    const double height = std::min(label.height(), 1.7 * size);
    const bool above = table.master_side == Side::top;
    const double off = gap_share * table.rect.width();
    return {label.left(), above ? label.bottom() - height - off : label.top() + off, label.width(), height};
}

constexpr double beside = 0.08;  // beyond the table's edge, where nobody sits

double head_reach(double side) { return 1.2 * seat_radius_share * side; }

/// Free floor beside the head, on the side of the arm that is not raised.
QRectF beside_head(const Table& table) {
    const double reach = head_reach(table.rect.width());
    const double out = beside * table.rect.width();
    const QRectF& rect = table.rect;
    const QPointF head = table.seat;
    switch (table.master_side) {
        case Side::bottom:
            return {QPointF(rect.left() - out, head.y() - reach),
                    QPointF(head.x() - reach, head.y() + reach)};
        case Side::top:
            return {QPointF(head.x() + reach, head.y() - reach),
                    QPointF(rect.right() + out, head.y() + reach)};
        case Side::left:
            return {QPointF(head.x() - reach, rect.top()), QPointF(head.x() + reach, head.y() - reach)};
        case Side::right:
            break;
    }
    return {QPointF(head.x() - reach, head.y() + reach), QPointF(head.x() + reach, rect.bottom())};
}

/// Whether every number of the hall fits beside its head: all are shown or none.
bool fit_beside_heads(const RoomLayout& layout, Letters& letters, double scale) {
    const double left = 0.5 * layout.side - head_reach(layout.side);
    const auto digits = static_cast<int>(QString::number(layout.tables.size()).size());
    return letters.width(QString(digits, u'0')) <= left + beside * layout.side + 2 * scale &&
           0.8 * letters.font().pixelSize() <= left;
}

bool in_row(const Table& table) {
    return table.master_side == Side::bottom || table.master_side == Side::top;
}

bool is_tagged_right(const RoomLayout& layout, std::size_t board, double width) {
    return layout.tables[board].rect.center().x() + width < layout.room.right();
}

}  // namespace

bool shows_names(double table_side, double scale) { return size_share * table_side / scale >= names_from; }

void draw_label(QPainter& painter, const RoomLayout& layout, std::size_t board, const BoardPicture& picture,
                const Theme& theme, double scale, Lettering& lettering) {
    const Table& table = layout.tables[board];
    const QFont::Weight weight = is_awaited(picture) ? QFont::DemiBold : QFont::Medium;
    painter.setPen(label_colour(picture, theme));
    const double size = strip_size(layout.side, theme, scale);
    if (table.label.height() >= size) {
        const QString text = shows_names(layout.side, scale)
                                 ? whole_text(board, picture)
                                 : QString::number(board + 1) + result_of(picture);
        return draw_elided(painter, strip_line(table, size), text, lettering.of(size, weight),
                           Qt::AlignHCenter | Qt::AlignVCenter);
    }
    Letters& letters =
        lettering.of(std::max(beside_head_share * layout.side, smallest_beside_head * scale), weight);
    if (!fit_beside_heads(layout, letters, scale)) return;
    draw_elided(painter, beside_head(table).adjusted(-scale, 0, scale, 0), QString::number(board + 1),
                letters, Qt::AlignHCenter | Qt::AlignVCenter);
}

QRectF tag_area(const RoomLayout& layout, std::size_t board, const Theme& theme, double scale) {
    const Table& table = layout.tables[board];
    const QRectF& room = layout.room;
    const double unit = theme.unit * scale;
    const double width = std::min(tag_width * unit, room.width());
    const double height = tag_height * unit;
    const double gap = 2 * unit;
    const bool above = table.master_side == Side::top;
    const double top = above ? table.rect.top() - gap - height : table.rect.bottom() + gap;
    double left = table.rect.center().x() - width / 2;
    if (in_row(table))
        left += (is_tagged_right(layout, board, width) ? 1 : -1) * (width / 2 + beside_master * unit);
    return {std::clamp(left, room.left(), std::max(room.left(), room.right() - width)),
            std::clamp(top, room.top(), std::max(room.top(), room.bottom() - height)), width, height};
}

void draw_tag(QPainter& painter, const RoomLayout& layout, std::size_t board, const BoardPicture& picture,
              const Theme& theme, double scale, Lettering& lettering) {
    const QRectF area = tag_area(layout, board, theme, scale);
    const Table& table = layout.tables[board];
    const double unit = theme.unit * scale;
    Letters& letters = lettering.of(11 * unit, QFont::DemiBold);
    const QString text = whole_text(board, picture);
    const double width = std::min(area.width(), std::ceil(letters.width(text) + 14 * unit));
    const double room = area.width() - width;  // not right - width: rounding could put that left of the left
    double left = area.left() + std::clamp(table.rect.center().x() - width / 2 - area.left(), 0.0, room);
    if (in_row(table))
        left = is_tagged_right(layout, board, area.width()) ? area.left() : area.right() - width;
    const QRectF card = QRectF(left, area.top(), width, area.height()).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(picture.selected ? theme.text : theme.panel_edge, theme.hair * scale));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(card, 5 * unit, 5 * unit);
    painter.setPen(theme.text);
    draw_elided(painter, card.adjusted(4 * unit, 0, -4 * unit, 0), text, letters,
                Qt::AlignHCenter | Qt::AlignVCenter);
    painter.restore();
}

}  // namespace simul::paint
