#include <algorithm>
#include <numeric>

#include <QQuickWindow>

#include "app/window/hall/items/hall_item.hpp"

namespace simul {
namespace {

constexpr int most_announced = 100;
constexpr double largest_table_share = 0.8;  // of the view's smaller side
constexpr double least_most_zoom = 2;
constexpr double followed_table = 96;      // logical pixels of a table that is followed
constexpr double shortest_followed = 0.5;  // seconds on the wall at a board

}  // namespace

HallFrame HallItem::frame() const {
    return {QSizeF(width(), height()),
            QRectF(0, bar_height_, width(), std::max(1.0, height() - bar_height_))};
}

QRectF HallItem::room() const {
    const double pixel = window() ? 1 / window()->effectiveDevicePixelRatio() : 1;
    return room_seen(camera_, frame(), pixel);
}

const paint::RoomLayout& HallItem::places() {
    const QRectF whole(0, 0, width(), height());
    const auto boards = static_cast<std::size_t>(view_->games());
    if (!places_ || places_->room != whole || places_->tables.size() != boards)
        places_ = paint::lay_out_room(view_->games(), whole);
    return *places_;
}

double HallItem::most_zoom() {
    if (!hasTables()) return 1;
    const double table = largest_table_share * std::min(width(), height() - bar_height_);
    return std::clamp(table / places().side, least_most_zoom, largest_zoom);
}

int HallItem::boardUnder(const QPointF& point) {
    const QRectF seen = room();
    const QPointF inside = point - seen.topLeft();
    return paint::board_at(places(),
                           {inside.x() / seen.width() * width(), inside.y() / seen.height() * height()});
}

QRectF HallItem::boardRect(int board) {
    if (!hasTables() || board < 0 || board >= view_->games()) return {};
    const QRectF place = places().tables[static_cast<std::size_t>(board)].bounds;
    if (!zoomed()) return place;
    const QRectF seen = room();
    const double scale = camera_.scale;
    return QRectF(seen.topLeft() + place.topLeft() * scale, place.size() * scale) & frame().view;
}

void HallItem::setCamera(const HallCamera& camera) {
    if (camera == camera_) return;
    camera_ = camera;
    Q_EMIT cameraChanged();
}

void HallItem::lookAnew() {
    setCamera(clamped(camera_, frame(), most_zoom()));
    followMaster();
    announce();
    repaintAll();
}

void HallItem::zoomAt(double factor, const QPointF& point) {
    if (!hasTables()) return;
    const HallCamera camera = simul::zoomed(camera_, factor, point, frame(), most_zoom());
    if (following_) followed_at_ = camera.scale;
    setCamera(camera);
    announce();
}

void HallItem::zoom(double factor) {
    if (!hasTables()) return;
    int board = view_->board()->number();
    if (board < 0) board = view_->masterBoard();
    if (board < 0) return zoomAt(factor, frame().view.center());
    const QRectF table = places().tables[static_cast<std::size_t>(board)].bounds;
    const QRectF seen = room();
    zoomAt(factor, seen.topLeft() + table.center() * (seen.width() / width()));
    showBoard(board);
}

void HallItem::showBoard(int board) {
    const QRectF table = places().tables[static_cast<std::size_t>(board)].bounds;
    const QRectF shares(share_of(table.topLeft()), share_of(table.bottomRight()));
    if (!following_) setCamera(showing(camera_, shares, frame()));
    announce();
}

void HallItem::panBy(double x, double y) {
    if (!hasTables() || !zoomed()) return;
    if (following_) Q_EMIT followingEnded();
    setCamera(panned(camera_, {x, y}, frame()));
    announce();
}

void HallItem::showWholeHall() {
    if (following_) Q_EMIT followingEnded();
    setCamera({});
    announce();
}

void HallItem::setFollowing(bool following) {
    if (following == following_) return;
    following_ = following;
    followed_at_ = 0;
    Q_EMIT followingChanged();
    followMaster();
    announce();
}

void HallItem::followMaster() {
    if (!following_ || !hasTables()) return;
    const Motion motion = motion_of(*view_, reduced_motion_);
    const double stay = std::chrono::duration<double>(view_->meanStay()).count();
    if (motion.speed > 0 && stay < shortest_followed * motion.speed) return setCamera({});
    const auto master = composer_.compose_master(*view_, 0, motion);
    const double usual = std::max(least_most_zoom, followed_table * theme_.unit / places().side);
    setCamera(looking_at(share_of(paint::master_point(places(), master)),
                         followed_at_ > 0 ? followed_at_ : usual, frame(), most_zoom()));
}

void HallItem::announce() {
    std::vector<int> boards;
    if (hasTables()) {
        boards.resize(static_cast<std::size_t>(view_->games()));
        std::iota(boards.begin(), boards.end(), 0);
        if (zoomed()) std::erase_if(boards, [this](int board) { return boardRect(board).isEmpty(); });
        if (boards.size() > most_announced) boards.clear();
        if (boards.empty() && view_->board()->number() >= 0) boards.push_back(view_->board()->number());
    }
    ++placed_;
    if (boards != announced_) {
        announced_ = std::move(boards);
        Q_EMIT announcedBoardsChanged();
    }
    Q_EMIT placedChanged();
}

int HallItem::announcedBoard(int index) const {
    const auto place = static_cast<std::size_t>(index);
    return place < announced_.size() ? announced_[place] : -1;
}

}  // namespace simul
