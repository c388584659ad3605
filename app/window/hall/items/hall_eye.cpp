#include "app/window/hall/items/hall_eye.hpp"

#include <algorithm>

namespace simul {
namespace {

constexpr double largest_table_share = 0.8;  // of the view's smaller side
constexpr double least_most_zoom = 2;
constexpr double followed_table = 96;      // logical pixels of a table that is followed
constexpr double shortest_followed = 0.5;  // seconds on the wall at a board

double most_zoom(const HallSight& sight) {
    const QSizeF view = sight.frame.view.size();
    const double table = largest_table_share * std::min(view.width(), view.height());
    return std::clamp(table / sight.places.side, least_most_zoom, largest_zoom);
}

const QRectF& bounds_of(int board, const HallSight& sight) {
    return sight.places.tables[static_cast<std::size_t>(board)].bounds;
}

QPointF share_of(const QPointF& place, const HallSight& sight) {
    return {place.x() / sight.frame.room.width(), place.y() / sight.frame.room.height()};
}

}  // namespace

QRectF HallEye::room(const HallSight& sight) const { return room_seen(camera_, sight.frame, sight.pixel); }

QRectF HallEye::board(int board, const HallSight& sight) const {
    const QRectF& place = bounds_of(board, sight);
    if (!is_zoomed(camera_)) return place;
    const QPointF corner = room(sight).topLeft() + place.topLeft() * camera_.scale;
    return QRectF(corner, place.size() * camera_.scale) & sight.frame.view;
}

int HallEye::board_at(const QPointF& point, const HallSight& sight) const {
    const QRectF seen = room(sight);
    const QPointF inside = point - seen.topLeft();
    return paint::board_at(sight.places, {inside.x() / seen.width() * sight.frame.room.width(),
                                          inside.y() / seen.height() * sight.frame.room.height()});
}

void HallEye::fit(const HallSight& sight) { camera_ = clamped(camera_, sight.frame, most_zoom(sight)); }

void HallEye::zoom(double factor, const QPointF& point, const HallSight& sight) {
    camera_ = zoomed(camera_, factor, point, sight.frame, most_zoom(sight));
    if (following_) nearness_ = camera_.scale;
}

void HallEye::zoom(double factor, int board, const HallSight& sight) {
    const QPointF middle = bounds_of(board, sight).center() * camera_.scale;
    zoom(factor, room(sight).topLeft() + middle, sight);
    show(board, sight);
}

void HallEye::show(int board, const HallSight& sight) {
    if (following_) return;
    const QRectF& table = bounds_of(board, sight);
    const QRectF shares(share_of(table.topLeft(), sight), share_of(table.bottomRight(), sight));
    camera_ = showing(camera_, shares, sight.frame);
}

void HallEye::pan(const QPointF& way, const HallSight& sight) { camera_ = panned(camera_, way, sight.frame); }

void HallEye::set_following(bool following) {
    following_ = following;
    nearness_ = 0;
}

void HallEye::follow(const QPointF& place, double stay, double unit, const HallSight& sight) {
    if (!following_) return;
    if (stay < shortest_followed) return show_whole();
    const double usual = std::max(least_most_zoom, followed_table * unit / sight.places.side);
    camera_ =
        looking_at(share_of(place, sight), nearness_ > 0 ? nearness_ : usual, sight.frame, most_zoom(sight));
}

}  // namespace simul
