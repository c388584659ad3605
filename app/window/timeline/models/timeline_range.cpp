#include "app/window/timeline/models/timeline_range.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace simul {
namespace {

constexpr double around_shorter = 1.5;
/// Fitting the shorter run is worth it only when the whole is this many times as long.
constexpr double worth_fitting = 2;
/// Where in the view a revealed moment comes to lie.
constexpr double page_margin = .08;

double finite(double value) { return std::isfinite(value) ? std::max(0.0, value) : 0; }

}  // namespace

double TimelineRange::total() const {
    return ends_.isEmpty() ? 0 : *std::max_element(ends_.begin(), ends_.end());
}

double TimelineRange::limit() const { return std::max(total(), shortest_ms); }

void TimelineRange::setEnds(QList<double> ends) {
    for (double& end : ends) end = finite(end);
    if (ends == ends_) return;
    ends_ = std::move(ends);
    switch (fit_) {
        case Whole:
            place(0, limit(), Whole);
            break;
        case Shorter:
            place(0, shorterFit(revealed_), Shorter);
            break;
        case Free:
            place(from_, to_, Free);
            break;
    }
    Q_EMIT changed();
}

double TimelineRange::shorterFit(double ms) const {
    const double shorter = std::min(ends_.value(0), ends_.value(1));
    if (shorter <= 0 || limit() < worth_fitting * shorter) return limit();
    double end = std::max(shortest_ms, around_shorter * shorter);
    while (end < ms && end < limit()) end *= 2;
    return std::min(end, limit());
}

void TimelineRange::fitWhole() {
    place(0, limit(), Whole);
    Q_EMIT changed();
}

void TimelineRange::fitShorter() {
    revealed_ = 0;
    place(0, shorterFit(0), Shorter);
    Q_EMIT changed();
}

void TimelineRange::zoomAt(double centre, double factor) {
    if (!std::isfinite(centre) || !std::isfinite(factor) || factor <= 0) return;
    centre = std::clamp(centre, from_, to_);
    const double length = std::clamp(span() / factor, shortest_ms, limit());
    const double share = (centre - from_) / span();
    const double from = centre - share * length;
    show(from, from + length);
}

void TimelineRange::panBy(double ms) {
    if (!std::isfinite(ms)) return;
    const double from = std::clamp(from_ + ms, 0.0, std::max(0.0, limit() - span()));
    show(from, from + span());
}

void TimelineRange::show(double from, double to) {
    if (!std::isfinite(from) || !std::isfinite(to)) return;
    const auto [first, last] = std::minmax({from, to});
    const double before_from = from_;
    const double before_to = to_;
    const Fit before_fit = fit_;
    place(first, last, Free);
    if (from_ == before_from && to_ == before_to)
        fit_ = before_fit;
    else if (fitsWhole())
        fit_ = Whole;
    if (from_ != before_from || to_ != before_to) Q_EMIT changed();
}

void TimelineRange::reveal(double ms) {
    if (!std::isfinite(ms)) return;
    if (fit_ == Shorter) revealed_ = std::max(0.0, ms);
    ms = std::clamp(ms, 0.0, limit());
    if (fit_ == Shorter) {
        const double end = shorterFit(ms);
        if (end == to_) return;
        place(0, end, Shorter);
        Q_EMIT changed();
    } else if (fit_ == Free && (ms < from_ || ms > to_)) {
        const double lead = ms > to_ ? page_margin : 1 - page_margin;
        panBy(ms - lead * span() - from_);
    }
}

void TimelineRange::place(double from, double to, Fit fit) {
    const double length = std::clamp(to - from, shortest_ms, limit());
    from_ = std::clamp(from, 0.0, limit() - length);
    to_ = from_ + length;
    fit_ = fit;
}

}  // namespace simul
