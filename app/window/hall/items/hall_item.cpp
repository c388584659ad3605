#include "app/window/hall/items/hall_item.hpp"

#include <algorithm>

#include <QPainter>

#include "app/window/look/items/whole_pixels.hpp"

namespace simul {
namespace {

constexpr double least_side = 40;  // of a room in which tables can stand, in logical pixels

}  // namespace

HallItem::HallItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &HallItem::textsChanged, this, &HallItem::polish);
    connect(this, &HallItem::visibleChanged, this, &HallItem::repaintAll);
    connect(this, &HallItem::lookChanged, this, &HallItem::lookAnew);
    connect(this, &HallItem::cameraChanged, this, &HallItem::repaintAll);
}

void HallItem::setView(HallView* view) {
    if (view == view_) return;
    if (view_) {
        disconnect(view_, nullptr, this, nullptr);
        disconnect(view_->board(), nullptr, this, nullptr);
    }
    view_ = view;
    if (view_) {
        connect(view_, &HallView::stateChanged, this, &HallItem::takeState);
        connect(view_, &HallView::motionChanged, this, &HallItem::followMaster);
        connect(view_, &HallView::motionChanged, this, &HallItem::polish);
        connect(view_->board(), &BoardView::numberChanged, this, &HallItem::polish);
        connect(view_->board(), &BoardView::numberChanged, this, &HallItem::announce);
        connect(view_, &HallView::traceChanged, this, &HallItem::announce);
    }
    announced_.setView(view_);
    Q_EMIT viewChanged();
    announce();
    repaintAll();
}

void HallItem::setGames(GameBook* games) {
    if (games == games_) return;
    if (games_) disconnect(games_, nullptr, this, nullptr);
    games_ = games;
    if (games_) connect(games_, &GameBook::changed, this, &HallItem::take_games);
    take_games();
    Q_EMIT gamesChanged();
}

void HallItem::take_games() {
    composer_.setGames(games_ ? games_->games() : chess::GamesOnBoards(chess::built_in_games()));
    repaintAll();
}

void HallItem::setThemeName(const QString& name) {
    if (name == theme_name_) return;
    theme_name_ = name;
    const double unit = theme_.unit;
    theme_ = paint::theme_named(name.toStdString());
    theme_.unit = unit;
    Q_EMIT lookChanged();
}

void HallItem::setUnit(double unit) {
    if (unit == theme_.unit) return;
    theme_.unit = unit;
    Q_EMIT lookChanged();
}

bool HallItem::hasTables() const {
    return view_ && view_->trace() != nullptr && width() >= least_side && height() >= least_side;
}

void HallItem::takeState() {
    followMaster();
    polish();
    const bool playing = view_->playback() && view_->playback()->playing();
    if (announced_.tell(playing) && following()) announce();
}

void HallItem::repaintAll() {
    all_dirty_ = true;
    polish();
}

paint::HallPicture HallItem::compose() {
    if (!hasTables()) return {};
    auto picture = composer_.compose(*view_, motion_of(*view_, reduced_motion_));
    picture.middle_shown = !zoomed();
    picture.clock = clock_;
    picture.counter = counter_;
    picture.counter_caption = counter_caption_;
    picture.sentence = sentence_;
    picture.warning = warning_;
    const auto mark = [&](int board, bool paint::BoardPicture::*flag) {
        if (board >= 0 && board < int(picture.boards.size())) picture.boards[std::size_t(board)].*flag = true;
    };
    mark(view_->board()->number(), &paint::BoardPicture::selected);
    mark(hovered_, &paint::BoardPicture::hovered);
    return picture;
}

void HallItem::updatePolish() {
    if (!isVisible()) return;  // behind another page: composed when it is seen again
    auto picture = compose();
    if (all_dirty_ || picture.boards.size() != picture_.boards.size()) {
        update();
    } else {
        const QRegion dirty = painter_.dirty(room(), picture_, picture, theme_);
        const QRect seen = dirty.boundingRect() & boundingRect().toAlignedRect();
        if (!seen.isEmpty()) update(seen);
    }
    all_dirty_ = false;
    picture_ = std::move(picture);
}

QSGNode* HallItem::updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) {
    setOpaquePainting(stands_on_whole_pixels(*this));
    return QQuickPaintedItem::updatePaintNode(node, data);
}

void HallItem::paint(QPainter* painter) {
    // With the pixels that they cover in part, as on scaled screens.
    if (zoomed()) painter->fillRect(QRectF(0, 0, width(), bar_height_).toAlignedRect(), theme_.ground);
    if (picture_.boards.empty())
        painter->fillRect(boundingRect().toAlignedRect(), theme_.floor);
    else
        painter_.paint(*painter, room(), picture_, theme_);
}

void HallItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() == before.size()) return;
    lookAnew();
}

}  // namespace simul
