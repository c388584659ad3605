#include "app/window/hall/paint/hall_painter.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "app/window/hall/paint/floor_painter.hpp"
#include "app/window/hall/paint/label_painter.hpp"
#include "app/window/hall/paint/middle_painter.hpp"
#include "app/window/hall/paint/people_painter.hpp"
#include "app/window/hall/paint/tile_painter.hpp"
#include "app/window/look/paint/shapes.hpp"
#include "app/window/look/paint/text.hpp"
#include "app/window/pieces/paint/board_painter.hpp"

namespace simul::paint {

namespace {

constexpr double smallest_master = 6.5;
constexpr double largest_master = 30;
constexpr double largest_floor = 8e6;  // pixels of a remembered one

}  // namespace

double master_radius(const RoomLayout& layout, const Theme& theme) {
    return std::clamp(0.2 * layout.side, smallest_master * theme.unit, largest_master * theme.unit);
}

QPointF master_point(const RoomLayout& layout, const MasterPicture& master) {
    const int last = static_cast<int>(layout.tables.size()) - 1;
    return walk(layout, std::clamp(master.from, 0, last), std::clamp(master.to, 0, last), master.walked);
}

/// What is made once for a size: layout in device pixels and the painters with their memories.
struct HallPainter::Prepared {
    QRectF room;
    std::size_t boards;
    double scale;
    Theme theme;
    RoomLayout layout;
    Detail detail;
    std::optional<BoardPainter> board_painter;
    std::optional<TilePainter> tile_painter;
    std::optional<OpponentPainter> opponent_painter;
    Lettering lettering;
    QPixmap floor;  // of halls with several rings, whose aisles take long to draw

    Prepared(const QRectF& device_room, std::size_t board_count, double device_scale, const Theme& look);
    bool fits(const QRectF& device_room, std::size_t board_count, double device_scale,
              const Theme& look) const {
        return room == device_room && boards == board_count && scale == device_scale && theme == look;
    }

    void paint_floor(QPainter& painter, const QRectF& visible);
    void paint_board(QPainter& painter, std::size_t index, const BoardPicture& board);
    void paint_frame(QPainter& painter, const BoardPicture& board, const QRectF& table) const;
    void paint_tags(QPainter& painter, const HallPicture& picture);
    void paint_master(QPainter& painter, const MasterPicture& master, const HallPicture& picture) const;
    void paint_flights(QPainter& painter, const HallPicture& picture) const;
};

HallPainter::Prepared::Prepared(const QRectF& device_room, std::size_t board_count, double device_scale,
                                const Theme& look)
    : room{device_room},
      boards{board_count},
      scale{device_scale},
      theme{look},
      layout{lay_out_room(static_cast<int>(board_count), device_room)},
      detail{detail_of(layout.side)} {
    if (detail == Detail::tile) {
        tile_painter.emplace(layout.side, theme);
    } else {
        board_painter.emplace(layout.side, scale, theme);
        opponent_painter.emplace(layout.tables.front().seat_radius, scale, theme);
    }
}

void HallPainter::Prepared::paint_floor(QPainter& painter, const QRectF& visible) {
    const QRect whole = room.toAlignedRect();
    const bool is_remembered = layout.tracks.size() > 1 && room.width() * room.height() <= largest_floor;
    if (!is_remembered || keeps_shapes(painter)) return draw_floor(painter, room, layout, theme, scale);
    if (floor.isNull()) {
        floor = QPixmap(whole.size());
        QPainter local(&floor);
        local.translate(-whole.topLeft());
        draw_floor(local, room, layout, theme, scale);
    }
    const QRect shown = visible.toAlignedRect() & whole;
    painter.drawPixmap(shown.topLeft(), floor, shown.translated(-whole.topLeft()));
}

void HallPainter::Prepared::paint_frame(QPainter& painter, const BoardPicture& board,
                                        const QRectF& table) const {
    const auto frame = [&](const QColor& colour, double width, double distance) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width));
        const double out = distance + width / 2;
        const double radius = 0.045 * table.width() + 1 + out;
        painter.drawRoundedRect(table.adjusted(-out, -out, out, out), radius, radius);
    };
    const double line = std::min(theme.line * scale * 1.1, 0.1 * table.width() + 0.5);
    if (board.phase == BoardPhase::served) frame(theme.accent, line, 0.5 * scale);
    if (board.selected)
        frame(theme.text, line, board.phase == BoardPhase::served ? line + 1.5 * scale : scale);
    else if (board.hovered)
        frame(theme.text_soft, std::max(1.0, 0.5 * line), scale);
}

void HallPainter::Prepared::paint_tags(QPainter& painter, const HallPicture& picture) {
    if (shows_names(layout.side, scale)) return;
    for (std::size_t index = 0; index < boards; ++index) {
        const BoardPicture& board = picture.boards[index];
        if (board.selected || board.hovered) draw_tag(painter, layout, index, board, theme, scale, lettering);
    }
}

void HallPainter::Prepared::paint_board(QPainter& painter, std::size_t index, const BoardPicture& board) {
    const Table& table = layout.tables[index];
    if (detail == Detail::tile) {
        tile_painter->paint(painter, board, table);
        if (board.selected || board.hovered) paint_frame(painter, board, table.rect);
        return;
    }
    const BoardGrid grid = grid_on(table.rect, table.master_side);
    board_painter->paint(painter, index, board, grid);
    paint_frame(painter, board, QRectF(grid.table));
    opponent_painter->paint(painter, table.seat, table.master_side, board.phase, board.thinking_left);
    draw_label(painter, layout, index, board, theme, scale, lettering);
}

void HallPainter::Prepared::paint_master(QPainter& painter, const MasterPicture& master,
                                         const HallPicture& picture) const {
    Theme device = theme;
    device.unit *= scale;
    const auto index = static_cast<std::size_t>(std::clamp(master.to, 0, static_cast<int>(boards) - 1));
    std::optional<QPointF> reach;
    const Flight& flight = picture.boards[index].flights[0];
    if (master.state == MasterState::moving && flight.from >= 0 && detail != Detail::tile)
        reach = flight_point(grid_on(layout.tables[index].rect, layout.tables[index].master_side), flight);
    draw_master(painter, master_point(layout, master), master_radius(layout, device), master,
                reach ? &*reach : nullptr, theme, scale);
}

void HallPainter::Prepared::paint_flights(QPainter& painter, const HallPicture& picture) const {
    if (!board_painter) return;
    for (std::size_t index = 0; index < boards; ++index) {
        const Table& table = layout.tables[index];
        const BoardPicture& board = picture.boards[index];
        if (board.flights[0].from >= 0)
            board_painter->paint_flights(painter, board, grid_on(table.rect, table.master_side));
    }
}

HallPainter::HallPainter() = default;
HallPainter::~HallPainter() = default;
HallPainter::HallPainter(HallPainter&&) noexcept = default;
HallPainter& HallPainter::operator=(HallPainter&&) noexcept = default;

const RoomLayout& HallPainter::layout(int boards, const QRectF& room) {
    if (!layout_ || layout_->room != room || static_cast<int>(layout_->tables.size()) != boards)
        layout_ = std::make_unique<RoomLayout>(lay_out_room(boards, room));
    return *layout_;
}

void HallPainter::paint(QPainter& painter, const QRectF& room, const HallPicture& picture,
                        const Theme& theme) {
    if (room.isEmpty() || picture.boards.empty()) return;
    const QTransform device = painter.deviceTransform();
    const QRectF seen = device.mapRect(room);
    // A room that is moved about, by whole pixels, keeps all that was prepared for it.
    const QPointF corner(std::floor(seen.left()), std::floor(seen.top()));
    const QRectF device_room = seen.translated(-corner);
    painter.save();
    painter.setTransform(QTransform::fromTranslate(corner.x(), corner.y()) * device.inverted() *
                         painter.transform());
    painter.setClipRect(device_room, Qt::IntersectClip);
    if (!prepared_ || !prepared_->fits(device_room, picture.boards.size(), device.m11(), theme))
        prepared_ = std::make_unique<Prepared>(device_room, picture.boards.size(), device.m11(), theme);
    Prepared& hall = *prepared_;
    const QRectF visible = painter.clipBoundingRect();
    hall.paint_floor(painter, visible);
    const double slack = 0.2 * hall.layout.side + 6 * hall.scale;
    for (std::size_t index = 0; index < picture.boards.size(); ++index) {
        const QRectF bounds = hall.layout.tables[index].bounds.adjusted(-slack, -slack, slack, slack);
        if (bounds.intersects(visible)) hall.paint_board(painter, index, picture.boards[index]);
    }
    if (picture.middle_shown)
        draw_middle(painter, hall.layout.middle, picture, theme, hall.scale, hall.lettering);
    hall.paint_tags(painter, picture);
    for (const MasterPicture& master : picture.masters) hall.paint_master(painter, master, picture);
    hall.paint_flights(painter, picture);
    painter.restore();
}

}  // namespace simul::paint
