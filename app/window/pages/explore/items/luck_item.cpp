#include "app/window/pages/explore/items/luck_item.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "app/window/base/time_text.hpp"

namespace simul {
namespace {

paint::ChartInk luck_ink(const LuckModel::Row& row) {
    return row.is_wrong   ? paint::ChartInk::wrong
           : row.is_right ? paint::ChartInk::right
                          : paint::ChartInk::left;
}

}  // namespace

int seed_beside(const std::vector<double>& later, int seed, int steps) {
    std::vector<int> order(later.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return later[static_cast<std::size_t>(i)]; });
    const auto found = std::ranges::find(order, seed - 1);
    if (order.empty()) return seed;
    const std::ptrdiff_t at = found == order.end() ? 0 : found - order.begin() + steps;
    const auto place = std::clamp<std::ptrdiff_t>(at, 0, static_cast<std::ptrdiff_t>(order.size()) - 1);
    return order[static_cast<std::size_t>(place)] + 1;
}

LuckItem::LuckItem(QQuickItem* parent) : ChartCanvas(parent) {
    connect(this, &LuckItem::askedAnew, this, &LuckItem::refresh);
}

void LuckItem::setLuck(LuckModel* luck) {
    if (luck_ == luck) return;
    if (luck_) luck_->disconnect(this);
    luck_ = luck;
    if (luck != nullptr) connect(luck, &LuckModel::measured, this, &LuckItem::refresh);
    refresh();
    Q_EMIT luckChanged();
}

void LuckItem::refresh() {
    picture_ = {};
    if (luck_) {
        picture_.rows.reserve(luck_->rows().size());
        for (std::size_t i = 0; i < luck_->rows().size(); ++i) {
            const LuckModel::Row& from = luck_->rows()[i];
            const auto at = static_cast<qsizetype>(i);
            paint::LuckRow row;
            row.ink = luck_ink(from);
            row.name = names_.value(at);
            row.code = codes_.value(at);
            row.wrong = wrongs_.value(at);
            if (from.is_known()) {
                row.later = from.later();
                row.median = from.median / from.without_ms - 1;
                row.low = from.low / from.without_ms - 1;
                row.high = from.high / from.without_ms - 1;
                row.value = TimeText::clock(from.median);
                row.calm = calm_words_.arg(TimeText::clock(from.without_ms));
                row.band = band_words_.arg(TimeText::clock(from.low), TimeText::clock(from.high));
            }
            picture_.rows.push_back(std::move(row));
        }
        const double seed = luck_->seed();
        picture_.seed = seed >= 1 && seed <= luck_->seeds() ? static_cast<int>(seed) : 0;
    }
    picture_.row = hasActiveFocus() ? row_ : -1;
    picture_.has_steps = steps_;
    picture_.axis = axis_words_;
    picture_.median = median_word_;
    layout_ = paint::lay_out_luck(picture_, size(), theme().unit);
    update();
}

void LuckItem::paint(QPainter* painter) { paint::paint_luck(*painter, picture_, layout_, theme(), letters_); }

void LuckItem::mousePressEvent(QMouseEvent* event) {
    const auto [row, seed] = layout_.dot_at(event->position());
    forceActiveFocus(Qt::MouseFocusReason);
    if (row < 0) return event->ignore();
    go_to_row(row);
    Q_EMIT seedWanted(seed, row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void LuckItem::go_to_row(int row) {
    const int wanted = std::clamp(row, 0, std::max(static_cast<int>(picture_.rows.size()) - 1, 0));
    if (std::exchange(row_, wanted) == wanted) return;
    picture_.row = hasActiveFocus() ? row_ : -1;
    update();
    Q_EMIT rowChanged();
}

void LuckItem::go_through_seeds(int steps) {
    if (row_ >= static_cast<int>(picture_.rows.size())) return;
    const std::vector<double>& later = picture_.rows[static_cast<std::size_t>(row_)].later;
    if (later.empty()) return;
    const int seed = seed_beside(later, picture_.seed, steps);
    if (seed != picture_.seed) Q_EMIT seedWanted(seed, row_, false);
}

void LuckItem::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 5 : 1;
    switch (event->key()) {
        case Qt::Key_Up:
            return go_to_row(row_ - 1);
        case Qt::Key_Down:
            return go_to_row(row_ + 1);
        case Qt::Key_Left:
            return go_through_seeds(-step);
        case Qt::Key_Right:
            return go_through_seeds(step);
        case Qt::Key_Home:
            return go_through_seeds(-LuckModel::most_seeds);
        case Qt::Key_End:
            return go_through_seeds(LuckModel::most_seeds);
        default:
            event->ignore();
    }
}

void LuckItem::focusInEvent(QFocusEvent* event) {
    ChartCanvas::focusInEvent(event);
    refresh();
}

void LuckItem::focusOutEvent(QFocusEvent* event) {
    ChartCanvas::focusOutEvent(event);
    refresh();
}

}  // namespace simul
