#include "app/window/pages/code/items/flying_chips.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

namespace simul {

FlyingChips::FlyingChips(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setVisible(false);  // else an empty picture would be painted with every frame
}

void FlyingChips::setThemeName(const QString& name) {
    if (name == theme_name_) return;
    const double unit = theme_.unit;
    theme_name_ = name;
    theme_ = paint::theme_named(name.toStdString());
    theme_.unit = unit;
    Q_EMIT lookChanged();
}

void FlyingChips::setUnit(double unit) {
    if (unit == theme_.unit) return;
    theme_.unit = unit;
    Q_EMIT lookChanged();
}

void FlyingChips::setCalm(bool calm) {
    if (calm == is_calm_) return;
    is_calm_ = calm;
    Q_EMIT calmChanged();
}

void FlyingChips::setProgress(double progress) {
    if (progress == progress_) return;
    progress_ = progress;
    Q_EMIT progressChanged();
    if (progress_ >= 1) land();
    update();
}

void FlyingChips::left(MarkerStrip& strip, const paint::Chip& chip, const QRectF& place) {
    departures_.push_back({strip.hall(), mapRectFromItem(&strip, place), chip.number});
    polish();
}

void FlyingChips::came(MarkerStrip& strip, const paint::Chip& chip) {
    arrivals_.push_back({&strip, chip});
    polish();
}

std::vector<FlyingChips::Flight> FlyingChips::flights_of_now() const {
    std::vector<Flight> flights;
    for (const Arrival& arrival : arrivals_) {
        if (!arrival.strip) continue;
        const auto is_its = [&](const Departure& departure) {
            return departure.hall == arrival.strip->hall() && departure.number == arrival.chip.number;
        };
        const auto found = std::ranges::find_if(departures_, is_its);
        if (found != departures_.end()) flights.push_back({found->place, arrival.strip, arrival.chip});
    }
    return flights;
}

void FlyingChips::updatePolish() {
    if (departures_.empty() && arrivals_.empty()) return;
    land();
    std::vector<Flight> flights = flights_of_now();
    departures_.clear();
    arrivals_.clear();
    if (flights.empty()) return;
    const bool may_fly = is_calm_ && flights.size() <= most_flights;
    Q_EMIT movedOn();
    if (!may_fly) return;
    flights_ = std::move(flights);
    setVisible(true);
    for (const Flight& flight : flights_) flight.to->expect(flight.chip.number);
    setProgress(0);
    Q_EMIT started();
}

void FlyingChips::land() {
    if (flights_.empty()) return;
    for (const Flight& flight : flights_)
        if (flight.to) flight.to->receive(flight.chip.number);
    flights_.clear();
    setVisible(false);
}

void FlyingChips::paint(QPainter* painter) {
    for (const Flight& flight : flights_) {
        const QRectF to =
            flight.to ? mapRectFromItem(flight.to, flight.to->place_of(flight.chip.number)) : QRectF{};
        if (to.isEmpty()) continue;
        const QPointF way = to.topLeft() - flight.from.topLeft();
        const double bow = std::sin(progress_ * M_PI) * 0.12 * std::hypot(way.x(), way.y());
        const QPointF at = flight.from.topLeft() + progress_ * way - QPointF{0, bow};
        paint::paint_chip(*painter, {at, to.size()}, flight.chip, theme_, letters_);
    }
}

}  // namespace simul
