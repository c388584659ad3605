#include "app/window/pages/code/items/marker_strip.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace simul {

namespace {

/// What is left of a wait, 1 to 0; nothing where nobody knows its end.
double share_left(const CodeMarker& marker, Time now) {
    if (!marker.until || *marker.until <= marker.since) return 0;
    return to_ms(*marker.until - now) / to_ms(*marker.until - marker.since);
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
    chips_.clear();
    if (line_) {
        for (const CodeMarker& marker : line_->markers())
            chips_.push_back({static_cast<int>(marker.board) + 1, marker.state,
                              share_left(marker, line_->now()), false, false});
        add_pills();
    }
    const auto is_shown = [&](const paint::Chip& chip) { return !chip.is_pill && chip.number == board_ + 1; };
    if (board_ >= 0 && std::ranges::none_of(chips_, is_shown)) choose(-1);
    for (paint::Chip& chip : chips_) chip.is_chosen = is_shown(chip);
    places_ = paint::chip_places(chips_, std::max(width(), 1.0), theme_, letters_);
    setImplicitHeight(paint::chips_height(places_));
    update();
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

void MarkerStrip::choose(int board) {
    if (board == board_) return;
    board_ = board;
    for (paint::Chip& chip : chips_) chip.is_chosen = !chip.is_pill && chip.number == board_ + 1;
    update();
    Q_EMIT boardChanged();
}

int MarkerStrip::board_at(const QPointF& point) const {
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (!chips_[i].is_pill && places_[i].contains(point)) return chips_[i].number - 1;
    return -1;
}

void MarkerStrip::hoverMoveEvent(QHoverEvent* event) { choose(board_at(event->position())); }

void MarkerStrip::hoverLeaveEvent(QHoverEvent*) {
    if (!hasActiveFocus()) choose(-1);
}

void MarkerStrip::mousePressEvent(QMouseEvent* event) {
    const int board = board_at(event->position());
    choose(board);
    event->setAccepted(board >= 0);
    if (board >= 0) forceActiveFocus(Qt::MouseFocusReason);
}

void MarkerStrip::mouseDoubleClickEvent(QMouseEvent* event) {
    const int board = board_at(event->position());
    if (board >= 0) Q_EMIT opened(board);
}

void MarkerStrip::step(int way) {
    std::vector<int> boards;
    boards.reserve(chips_.size());
    for (const paint::Chip& chip : chips_)
        if (!chip.is_pill) boards.push_back(chip.number - 1);
    if (boards.empty()) return;
    const auto here = std::ranges::find(boards, board_);
    const auto last = std::ssize(boards) - 1;
    const auto at = here == boards.end() ? (way > 0 ? 0 : last) : std::distance(boards.begin(), here) + way;
    choose(boards[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, last))]);
}

void MarkerStrip::keyPressEvent(QKeyEvent* event) {
    const bool is_plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    const bool is_enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (is_plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (is_plain && is_enter && board_ >= 0) {
        Q_EMIT opened(board_);
    } else {
        event->ignore();
    }
}

void MarkerStrip::focusInEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusInEvent(event);
    if (board_ < 0) step(1);
}

void MarkerStrip::focusOutEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusOutEvent(event);
    choose(-1);
}

void MarkerStrip::paint(QPainter* painter) {
    for (std::size_t i = 0; i < chips_.size(); ++i)
        paint::paint_chip(*painter, places_[i], chips_[i], theme_, letters_);
}

}  // namespace simul
