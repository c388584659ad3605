#include "app/window/pages/explore/items/map_item.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace simul {
namespace {

constexpr int ring_step = 5;
constexpr std::uint32_t enough = 8;  // blocks so wide tell more than the former picture

}  // namespace

MapItem::MapItem(QQuickItem* parent) : ChartCanvas(parent) {}

void MapItem::setMap(MapModel* map) {
    if (map_ == map) return;
    if (map_) map_->disconnect(this);
    map_ = map;
    if (map != nullptr) connect(map, &MapModel::measured, this, &MapItem::refresh);
    refresh();
    Q_EMIT mapChanged();
}

void MapItem::setWords(const QVariantMap& words) {
    if (words == words_) return;
    words_ = words;
    take_words();
    update();
    Q_EMIT askedAnew();
}

void MapItem::take_words() {
    const auto word = [&](const char* name) { return words_.value(QLatin1String(name)).toString(); };
    picture_.here_x = word("hereX");
    picture_.here_y = word("hereY");
    picture_.knee_text = word("knee");
    picture_.opponents_text = word("opponents");
    picture_.opponents_more = word("opponentsMore");
    picture_.master_text = word("master");
    picture_.master_more = word("masterMore");
    picture_.x_profile = word("acrossProfile");
    picture_.y_profile = word("upProfile");
    picture_.key = word("key");
    picture_.no_gain = word("noGain");
    const QStringList lines = words_.value(QStringLiteral("lines")).toStringList();
    picture_.words.assign(lines.begin(), lines.end());
    picture_.ring = ring_.x() < 0 ? picture_.here : ring_;
}

void MapItem::take_map() {
    if (!map_) return;
    const std::uint32_t block = map_->complete_block();
    const bool is_enough = !map_->busy() || (block > 0 && block <= enough);
    if (is_enough || before_.grid.values.empty()) {
        picture_ = picture_of(*map_);
        if (!map_->busy()) before_ = picture_;
    } else {
        picture_ = before_;
        picture_.is_paled = true;
    }
}

void MapItem::updatePolish() {
    take_map();
    take_words();
    const QRectF before = area();
    layout_ = paint::lay_out_map(picture_, size(), theme().unit);
    update();
    if (area() != before) Q_EMIT laidOut();
}

void MapItem::paint(QPainter* painter) { paint::paint_map(*painter, picture_, layout_, theme(), letters_); }

QPointF MapItem::value_of(std::size_t cell) const {
    const std::size_t columns = picture_.grid.xs.size();
    return {picture_.grid.xs[cell % columns], picture_.grid.ys[cell / columns]};
}

void MapItem::move_ring(QPointF ring) {
    if (std::exchange(ring_, ring) == ring) return;
    take_words();
    update();
    Q_EMIT ringChanged();
}

void MapItem::step_ring(int columns, int rows) {
    if (!map_ || picture_.grid.values.empty()) return;
    const QPointF from = ring_.x() < 0 ? picture_.here : ring_;
    const std::size_t cell = map_->place_of(from.x(), from.y());
    const auto width = static_cast<std::ptrdiff_t>(picture_.grid.xs.size());
    const auto height = static_cast<std::ptrdiff_t>(picture_.grid.ys.size());
    const auto at = static_cast<std::ptrdiff_t>(cell);
    const std::ptrdiff_t column = std::clamp<std::ptrdiff_t>(at % width + columns, 0, width - 1);
    const std::ptrdiff_t row = std::clamp<std::ptrdiff_t>(at / width + rows, 0, height - 1);
    move_ring(value_of(static_cast<std::size_t>(column + width * row)));
}

void MapItem::mousePressEvent(QMouseEvent* event) {
    const std::size_t cell = layout_.cell_at(event->position());
    if (!map_ || layout_.is_empty() || cell >= picture_.grid.values.size()) return event->ignore();
    forceActiveFocus(Qt::MouseFocusReason);
    const QPointF value = value_of(cell);
    move_ring({-1, -1});
    map_->choose(value.x(), value.y());
}

void MapItem::hoverMoveEvent(QHoverEvent* event) {
    const std::size_t cell = layout_.cell_at(event->position());
    move_ring(layout_.is_empty() || cell >= picture_.grid.values.size() ? QPointF{-1, -1} : value_of(cell));
}

void MapItem::hoverLeaveEvent(QHoverEvent*) { move_ring({-1, -1}); }

void MapItem::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? ring_step : 1;
    switch (event->key()) {
        case Qt::Key_Left:
            return step_ring(-step, 0);
        case Qt::Key_Right:
            return step_ring(step, 0);
        case Qt::Key_Up:
            return step_ring(0, step);
        case Qt::Key_Down:
            return step_ring(0, -step);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (map_ && ring_.x() >= 0) {
                const QPointF wanted = std::exchange(ring_, QPointF{-1, -1});
                map_->choose(wanted.x(), wanted.y());
                Q_EMIT ringChanged();
            }
            return;
        case Qt::Key_Escape:
            if (ring_.x() < 0) break;
            return move_ring({-1, -1});
        default:
            break;
    }
    event->ignore();
}

}  // namespace simul
