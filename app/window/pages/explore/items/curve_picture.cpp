#include <algorithm>
#include <cmath>

#include "app/window/base/milliseconds.hpp"
#include "app/window/pages/explore/items/curve_item.hpp"
#include "simulator/scenario/prediction.hpp"

namespace simul {
namespace {

using paint::ChartCurve;
using paint::ChartInk;
using paint::ChartNumber;
using paint::ChartPlot;

ChartInk ink_of(const Run& run, ChartInk usual) { return run.wrongModel() ? ChartInk::wrong : usual; }

ChartNumber number_kind(Shown shown) {
    switch (shown) {
        case Shown::speed_up:
            return ChartNumber::factor;
        case Shown::busy:
            return ChartNumber::share;
        case Shown::turns:
        case Shown::drops:
            return ChartNumber::count;
        default:
            return ChartNumber::time;
    }
}

/// The formula tells these alone.
bool is_told_by_formula(Shown shown) { return shown <= Shown::busy; }

double greatest(const ChartCurve& curve) {
    double most = 0;
    for (const QPointF& dot : curve.dots) most = std::max(most, dot.y());
    for (const paint::ChartBand& band : curve.bands) most = std::max(most, band.high);
    return most;
}

double least_above_0(const ChartPlot& plot) {
    double least = HUGE_VAL;
    for (const ChartCurve& curve : plot.curves)
        for (const QPointF& dot : curve.dots)
            if (dot.y() > 0) least = std::min(least, dot.y());
    return least;
}

void add_point(ChartCurve& curve, const CurveModel::Row& row, Shown shown, bool is_left) {
    const auto x = static_cast<double>(row.x);
    if (row.is_known) {
        const Spread90 told = spread_of(shown, row.left, row.right, is_left);
        curve.dots.emplace_back(x, told.median);
        if (row.left.size() > 1) {
            curve.line.emplace_back(x, told.median);
            curve.bands.push_back({x, told.low, told.high});
        }
    }
    if (row.left_formula && row.right_formula && is_told_by_formula(shown))
        curve.line.emplace_back(x, number_of(shown, {&*row.left_formula, &*row.right_formula}, is_left));
}

/// One game alone, M (J + O), and her own thinking, N M J: they cross at the knee.
void add_limits(ChartPlot& plot, const CurveModel& curve, Shown shown, const CurveWords& words) {
    const Settings& settings = *curve.exhibition()->settings();
    if (curve.field() != choice::SettingField::BoardsField || curve.logarithmic() || curve.seeds() > 1)
        return;
    const double alone = settings.pairs() * (settings.masterMs() + settings.opponentMs());
    if (shown == Shown::last_reply)
        plot.limits = {{alone, alone, words.alone, true},
                       {0, curve.to() * settings.pairs() * settings.masterMs(), words.work, false}};
    const bool is_one = curve.exhibition()->right()->masters() == 1;
    const double most = (settings.masterMs() + settings.opponentMs()) / settings.masterMs();
    if (shown == Shown::speed_up && is_one && !words.most.isEmpty())
        plot.limits = {{most, most, words.most, false}};
}

ChartPlot plot_of(const CurveModel& curve, Shown shown, bool everything, const CurveWords& words) {
    ChartPlot plot;
    plot.number = number_kind(shown);
    Exhibition& exhibition = *curve.exhibition();
    ChartCurve left{ink_of(*exhibition.left(), ChartInk::left), words.left, {}, {}, {}};
    ChartCurve right{ink_of(*exhibition.right(), ChartInk::right), words.right, {}, {}, {}};
    for (const CurveModel::Row& row : curve.rows()) {
        if (has_left(shown)) add_point(left, row, shown, true);
        add_point(right, row, shown, false);
    }
    const double of_right = greatest(right);
    const double of_both = std::max(of_right, greatest(left));
    add_limits(plot, curve, shown, words);
    const bool is_whole = everything || shown != Shown::last_reply;
    plot.top = shown == Shown::busy ? 1.04 : std::max(1.04 * (is_whole ? of_both : of_right), 1e-6);
    for (const paint::ChartLimit& limit : plot.limits)
        if (shown == Shown::speed_up) plot.top = std::max(plot.top, 1.12 * limit.y_to);
    if (plot.number == ChartNumber::count) plot.top = std::max(plot.top, 1.0);
    if (has_left(shown)) plot.curves.push_back(std::move(left));
    if (!has_left(shown) && !plot.limits.empty()) right.name.clear();  // the limit is named there
    plot.curves.push_back(std::move(right));
    const double least = least_above_0(plot);
    plot.is_log = curve.logarithmic() && shown != Shown::busy && least < plot.top;
    if (plot.is_log) plot.from = least / 1.15;
    return plot;
}

}  // namespace

paint::ChartPicture picture_of(const CurveModel& curve, const QList<int>& results, bool everything,
                               const CurveWords& words) {
    paint::ChartPicture picture;
    if (curve.exhibition() == nullptr || curve.rows().empty()) return picture;
    picture.plots.reserve(static_cast<std::size_t>(results.size()));
    for (const int result : results)
        picture.plots.push_back(plot_of(curve, static_cast<Shown>(result), everything, words));
    const bool is_time = Settings::isTime(curve.field());
    picture.x_number = is_time ? ChartNumber::time : ChartNumber::count;
    picture.x_from = static_cast<double>(curve.domain().from);
    picture.x_to = curve.to();
    picture.second = TimeUnit::of_program().second();
    picture.x_is_log = curve.domain().is_log;
    picture.here = curve.here();
    picture.knee = curve.knee();
    picture.opponents_left = curve.opponentsLeft();
    picture.knee_text = words.knee;
    picture.knee_sum = words.knee_sum;
    picture.opponents_text = words.opponents;
    picture.master_text = words.master;
    picture.at_text = words.at;
    return picture;
}

}  // namespace simul
