#include <algorithm>
#include <limits>

#include <QQuickWindow>

#include "app/window/hall/items/hall_item.hpp"

namespace simul {

const paint::RoomLayout& HallItem::places() {
    const QRectF whole(0, 0, width(), height());
    const auto boards = static_cast<std::size_t>(view_->games());
    if (!places_ || places_->room != whole || places_->tables.size() != boards)
        places_ = paint::lay_out_room(view_->games(), whole);
    return *places_;
}

HallFrame HallItem::frame() const {
    return {size(), QRectF(0, bar_height_, width(), std::max(1.0, height() - bar_height_))};
}

double HallItem::pixel() const { return window() ? 1 / window()->effectiveDevicePixelRatio() : 1; }

int HallItem::boardUnder(const QPointF& point) { return eye_.board_at(point, sight()); }

QRectF HallItem::boardRect(int board) {
    if (!hasTables() || board < 0 || board >= view_->games()) return {};
    return eye_.board(board, sight());
}

template <class Change>
void HallItem::look(Change change) {
    const HallCamera before = eye_.camera();
    change();
    if (eye_.camera() != before) Q_EMIT cameraChanged();
}

void HallItem::lookAnew() {
    look([this] { hasTables() ? eye_.fit(sight()) : eye_.show_whole(); });
    followMaster();
    announce();
    repaintAll();
}

void HallItem::zoomAt(double factor, const QPointF& point) {
    if (!hasTables()) return;
    look([&] { eye_.zoom(factor, point, sight()); });
    announce();
}

void HallItem::zoom(double factor) {
    if (!hasTables()) return;
    int board = view_->board()->number();
    if (board < 0) board = view_->masterBoard();
    if (board < 0) return zoomAt(factor, frame().view.center());
    look([&] { eye_.zoom(factor, board, sight()); });
    announce();
}

void HallItem::showBoard(int board) {
    look([&] { eye_.show(board, sight()); });
    announce();
}

void HallItem::panBy(double x, double y) {
    if (!hasTables() || !zoomed()) return;
    if (following()) Q_EMIT followingEnded();
    look([&] { eye_.pan({x, y}, sight()); });
    announce();
}

void HallItem::showWholeHall() {
    if (following()) Q_EMIT followingEnded();
    look([this] { eye_.show_whole(); });
    announce();
}

void HallItem::setFollowing(bool following) {
    if (following == eye_.following()) return;
    eye_.set_following(following);
    Q_EMIT followingChanged();
    followMaster();
    announce();
}

void HallItem::followMaster() {
    if (!following() || !hasTables()) return;
    const Motion motion = motion_of(*view_, reduced_motion_);
    const double stay = std::chrono::duration<double>(view_->meanStay()).count();
    const double on_wall = motion.speed > 0 ? stay / motion.speed : std::numeric_limits<double>::infinity();
    const QPointF place = paint::master_point(places(), composer_.compose_master(*view_, 0, motion));
    look([&] { eye_.follow(place, on_wall, theme_.unit, sight()); });
}

void HallItem::announce() {
    if (!hasTables()) return announced_.place({}, -1);
    std::vector<QRectF> seen;
    seen.reserve(static_cast<std::size_t>(view_->games()));
    for (int board = 0; board < view_->games(); ++board) seen.push_back(boardRect(board));
    announced_.place(seen, view_->board()->number());
}

}  // namespace simul
