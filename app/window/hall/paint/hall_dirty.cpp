#include <algorithm>
#include <cmath>

#include "app/window/hall/paint/hall_painter.hpp"
#include "app/window/hall/paint/label_painter.hpp"

namespace simul::paint {

namespace {

// Boards: to unite a region of more parts takes longer than to paint what lies between them.
constexpr int most_told_apart = 100;

QRect whole_pixels(const QRectF& rect, double margin) {
    return rect.adjusted(-margin, -margin, margin, margin).toAlignedRect();
}

bool same_middle(const HallPicture& a, const HallPicture& b) {
    return a.clock == b.clock && a.counter == b.counter && a.counter_caption == b.counter_caption &&
           a.sentence == b.sentence && a.warning == b.warning && a.finished == b.finished &&
           a.middle_shown == b.middle_shown;
}

QRect board_area(const RoomLayout& layout, std::size_t index, const Theme& theme) {
    return whole_pixels(layout.tables[index].bounds, 3 * theme.line + 4);
}

bool is_tagged(const BoardPicture& board) { return board.selected || board.hovered; }

QRegion master_area(const RoomLayout& layout, const MasterPicture& master, const Theme& theme) {
    const QPointF point = master_point(layout, master);
    const double radius = master_radius(layout, theme) * 1.3 + 2 * theme.line + 2;
    QRegion area(whole_pixels(QRectF(point, point), radius));
    const auto last = static_cast<int>(layout.tables.size()) - 1;
    const auto board = static_cast<std::size_t>(std::clamp(master.to, 0, last));
    if (master.state == MasterState::moving) {
        const QRectF arm = layout.tables[board].rect | QRectF(point, QSizeF(0.1, 0.1));
        area += whole_pixels(arm, 3 * theme.line + 4);
    }
    return area;
}

/// In the room's own coordinates.
QRegion changed_area(const RoomLayout& places, const HallPicture& before, const HallPicture& now,
                     const Theme& theme) {
    QRegion changed;
    QRect others;
    int boards = 0;
    for (std::size_t index = 0; index < now.boards.size(); ++index) {
        if (before.boards[index] == now.boards[index]) continue;
        QRect area = board_area(places, index, theme);
        if (is_tagged(before.boards[index]) || is_tagged(now.boards[index]))
            area |= whole_pixels(tag_area(places, index, theme, 1), 2);
        if (++boards > most_told_apart)
            others |= area;
        else
            changed += area;
    }
    changed += others;
    if (before.masters != now.masters) {
        for (const auto* masters : {&before.masters, &now.masters}) {
            for (const MasterPicture& master : *masters) changed += master_area(places, master, theme);
        }
    }
    if (!same_middle(before, now)) changed += whole_pixels(places.middle, 2);
    return changed;
}

}  // namespace

QRegion HallPainter::dirty(const QRectF& room, const HallPicture& before, const HallPicture& now,
                           const Theme& theme) {
    if (before.boards.size() != now.boards.size() || now.boards.empty()) return room.toAlignedRect();
    // A room that is moved about keeps its layout.
    const QPoint corner(static_cast<int>(std::floor(room.left())), static_cast<int>(std::floor(room.top())));
    const RoomLayout& places = layout(static_cast<int>(now.boards.size()), room.translated(-corner));
    return changed_area(places, before, now, theme).translated(corner) & room.toAlignedRect();
}

}  // namespace simul::paint
