#include "app/window/pages/code/items/marker_strip.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/window/pages/code/items/flying_chips.hpp"

namespace simul {

namespace {

/// What is left of a wait, 1 to 0; nothing where nobody knows its end.
double share_left(const CodeMarker& marker, Time now) {
    if (!marker.until || *marker.until <= marker.since) return 0;
    return to_ms(*marker.until - now) / to_ms(*marker.until - marker.since);
}

/// The same board, or the many of the same state.
bool are_alike(const paint::Chip& one, const paint::Chip& other) {
    return one.is_pill == other.is_pill &&
           (one.is_pill ? one.state == other.state : one.number == other.number);
}

bool holds(const std::vector<paint::Chip>& chips, const paint::Chip& wanted) {
    return std::ranges::any_of(chips, [&](const paint::Chip& chip) { return are_alike(chip, wanted); });
}

}  // namespace

MarkerStrip::MarkerStrip(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
}

void MarkerStrip::setLine(CodeLine* line) {
    if (line == line_) return;
    if (line_) line_->disconnect(this);
    line_ = line;
    if (line_) connect(line_, &CodeLine::changed, this, &MarkerStrip::take_chips);
    Q_EMIT lineChanged();
    take_chips();
}

void MarkerStrip::setThemeName(const QString& name) {
    if (name == theme_name_) return;
    const double unit = theme_.unit;
    theme_name_ = name;
    theme_ = paint::theme_named(name.toStdString());
    theme_.unit = unit;
    Q_EMIT lookChanged();
    update();
}

void MarkerStrip::setUnit(double unit) {
    if (unit == theme_.unit) return;
    theme_.unit = unit;
    Q_EMIT lookChanged();
    take_chips();
}

void MarkerStrip::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width()) take_chips();
}

void MarkerStrip::take_chips() {
    const std::vector<paint::Chip> before = std::exchange(chips_, {});
    if (line_) {
        for (const CodeMarker& marker : line_->markers())
            chips_.push_back({static_cast<int>(marker.board) + 1, marker.state,
                              share_left(marker, line_->now()), false, false});
        add_pills();
    }
    if (chosen_ && !holds(chips_, *chosen_)) choose({});
    for (paint::Chip& chip : chips_) chip.is_chosen = chosen_ && are_alike(chip, *chosen_);
    const std::vector<QRectF> places =
        std::exchange(places_, paint::chip_places(chips_, std::max(width(), 1.0), theme_, letters_));
    if (air_ && isVisible()) tell_moves(before, places);
    setImplicitHeight(paint::chips_height(places_));
    update();
}

void MarkerStrip::tell_moves(const std::vector<paint::Chip>& before, const std::vector<QRectF>& places) {
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!before[i].is_pill && !holds(chips_, before[i])) air_->left(*this, before[i], places[i]);
    for (const paint::Chip& chip : chips_)
        if (!chip.is_pill && !holds(before, chip)) air_->came(*this, chip);
}

/// Those of a state who are not told one by one.
void MarkerStrip::add_pills() {
    const std::array<std::pair<CodeState, int>, 7> states{{{CodeState::thinks, line_->thinks()},
                                                           {CodeState::everybody, line_->everybody()},
                                                           {CodeState::ready, line_->ready()},
                                                           {CodeState::dropped, line_->dropped()},
                                                           {CodeState::replies, line_->replies()},
                                                           {CodeState::holds, line_->holds()},
                                                           {CodeState::paused, line_->paused()}}};
    for (const auto& [state, count] : states) {
        const CodeState wanted = state;  // clang 14 does not hand on what is bound
        const auto is_told = [wanted](const paint::Chip& chip) {
            return !chip.is_pill && chip.state == wanted;
        };
        const auto told = std::ranges::count_if(chips_, is_told);
        const int rest = count - static_cast<int>(told);
        if (rest > 0) chips_.push_back({rest, state, 0, true, false});
    }
}

void MarkerStrip::choose(const std::optional<paint::Chip>& chip) {
    const bool is_same =
        chip && chosen_ ? are_alike(*chip, *chosen_) : chip.has_value() == chosen_.has_value();
    if (is_same) return;
    chosen_ = chip;
    for (paint::Chip& each : chips_) each.is_chosen = chosen_ && are_alike(each, *chosen_);
    update();
    Q_EMIT chosenChanged();
}

QRectF MarkerStrip::place() const {
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (chips_[i].is_chosen) return places_[i];
    return {};
}

QRectF MarkerStrip::place_of(int number) const {
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (!chips_[i].is_pill && chips_[i].number == number) return places_[i];
    return {};
}

void MarkerStrip::expect(int number) {
    expected_.push_back(number);
    update();
}

void MarkerStrip::receive(int number) {
    std::erase(expected_, number);
    update();
}

std::optional<paint::Chip> MarkerStrip::chip_at(const QPointF& point) const {
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (places_[i].contains(point)) return chips_[i];
    return {};
}

void MarkerStrip::hoverMoveEvent(QHoverEvent* event) { choose(chip_at(event->position())); }

void MarkerStrip::hoverLeaveEvent(QHoverEvent*) {
    if (!hasActiveFocus()) choose({});
}

void MarkerStrip::mousePressEvent(QMouseEvent* event) {
    choose(chip_at(event->position()));
    event->setAccepted(chosen_.has_value());
    if (!chosen_) return;
    forceActiveFocus(Qt::MouseFocusReason);
    if (chosen_->is_pill) Q_EMIT listWanted();
}

void MarkerStrip::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto chip = chip_at(event->position());
    if (chip && !chip->is_pill) Q_EMIT opened(chip->number - 1);
}

void MarkerStrip::open_chosen() {
    if (chosen_->is_pill)
        Q_EMIT listWanted();
    else
        Q_EMIT opened(chosen_->number - 1);
}

void MarkerStrip::step(int way) {
    if (chips_.empty()) return;
    const auto is_chosen = [](const paint::Chip& chip) { return chip.is_chosen; };
    const auto here = std::ranges::find_if(chips_, is_chosen);
    const auto last = std::ssize(chips_) - 1;
    const auto at = here == chips_.end() ? (way > 0 ? 0 : last) : std::distance(chips_.begin(), here) + way;
    choose(chips_[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, last))]);
}

void MarkerStrip::keyPressEvent(QKeyEvent* event) {
    const bool is_plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    const bool is_enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (is_plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (is_plain && is_enter && chosen_) {
        open_chosen();
    } else {
        event->ignore();
    }
}

void MarkerStrip::focusInEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusInEvent(event);
    if (!chosen_) step(1);
}

void MarkerStrip::focusOutEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusOutEvent(event);
    choose({});
}

void MarkerStrip::paint(QPainter* painter) {
    for (std::size_t i = 0; i < chips_.size(); ++i)
        paint::paint_chip(*painter, places_[i], chips_[i], theme_, letters_);
}

}  // namespace simul
