#include "app/window/controls/items/stop_scale.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/window/base/typed_number.hpp"

namespace simul {

void StopScale::setStops(const QList<double>& stops) {
    if (stops == stops_) return;
    stops_ = stops;
    Q_EMIT changed();
}

void StopScale::setFrom(double from) {
    if (from == from_) return;
    from_ = from;
    Q_EMIT changed();
}

void StopScale::setTo(double to) {
    if (to == to_) return;
    to_ = to;
    Q_EMIT changed();
}

double StopScale::last() const {
    return stops_.isEmpty() ? std::max(0.0, to_ - from_) : static_cast<double>(stops_.size() - 1);
}

double StopScale::positionOf(double value) const {
    if (stops_.isEmpty()) return std::clamp(value - from_, 0.0, last());
    const auto above = std::lower_bound(stops_.begin(), stops_.end(), value);
    if (above == stops_.end()) return last();
    const auto index = static_cast<double>(above - stops_.begin());
    if (above == stops_.begin()) return 0;
    const double below = *(above - 1);
    return index - (*above - value) / (*above - below);
}

double StopScale::valueAt(double position) const {
    const double stop = std::clamp(std::round(position), 0.0, last());
    return stops_.isEmpty() ? from_ + stop : stops_[static_cast<qsizetype>(stop)];
}

double StopScale::wholeNumber(const QString& text) {
    const auto number = typed_whole(text);
    return number ? static_cast<double>(*number) : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace simul
