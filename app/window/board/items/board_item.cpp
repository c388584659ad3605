#include "app/window/board/items/board_item.hpp"

#include <algorithm>

#include <QPainter>

namespace simul {

BoardItem::BoardItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &BoardItem::lookChanged, this, [this] {
        painter_.reset();
        picture_.reset();
        polish();
    });
}

void BoardItem::setView(HallView* view) {
    if (view == view_) return;
    if (view_) {
        disconnect(view_, nullptr, this, nullptr);
        disconnect(view_->board(), nullptr, this, nullptr);
    }
    view_ = view;
    if (view_) {
        connect(view_->board(), &BoardView::changed, this, &BoardItem::polish);
        connect(view_, &HallView::motionChanged, this, &BoardItem::polish);
    }
    Q_EMIT viewChanged();
    polish();
}

void BoardItem::setGames(GameBook* games) {
    if (games == games_) return;
    if (games_) disconnect(games_, nullptr, this, nullptr);
    games_ = games;
    if (games_) connect(games_, &GameBook::changed, this, &BoardItem::take_games);
    take_games();
    Q_EMIT gamesChanged();
}

void BoardItem::take_games() {
    composer_.setGames(games_ ? games_->games() : chess::GamesOnBoards(chess::built_in_games()));
    polish();
}

void BoardItem::setThemeName(const QString& name) {
    if (name == theme_name_) return;
    theme_name_ = name;
    theme_ = paint::theme_named(name.toStdString());
    Q_EMIT lookChanged();
}

bool BoardItem::hasBoard() const { return view_ && view_->board()->number() >= 0; }

void BoardItem::updatePolish() {
    std::optional<paint::BoardPicture> picture;
    if (hasBoard()) {
        picture = composer_.compose_board(*view_, static_cast<std::uint32_t>(view_->board()->number()),
                                          motion_of(*view_, reduced_motion_));
        // Looked at closely, a board is never far away; what it is doing stands beside it.
        picture->phase = BoardPhase::served;
        picture->thinking_left = 0;
    }
    if (picture == picture_) return;
    picture_ = std::move(picture);
    update();
}

void BoardItem::paint(QPainter* painter) {
    const QTransform device = painter->deviceTransform();
    const double side = std::min(width(), height()) * device.m11();
    constexpr double least = 16;
    if (!picture_ || side < least) return;
    if (!painter_ || painter_side_ != side) painter_.emplace(side, device.m11(), theme_);
    painter_side_ = side;
    painter->save();
    painter->setTransform(device.inverted() * painter->transform());
    const QPointF corner = device.map(QPointF(0, 0));
    const auto grid = paint::grid_on(QRectF(corner, QSizeF(side, side)), paint::Side::bottom);
    painter_->paint(*painter, 0, *picture_, grid);
    painter_->paint_flights(*painter, *picture_, grid);
    painter->restore();
}

}  // namespace simul
