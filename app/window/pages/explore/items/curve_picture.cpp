#include <algorithm>

#include "app/window/base/milliseconds.hpp"
#include "app/window/pages/explore/items/curve_item.hpp"

namespace simul {
namespace {

using paint::ChartCurve;
using paint::ChartInk;
using paint::ChartNumber;
using paint::ChartPlot;

ChartInk ink_of(const Run& run, ChartInk usual) { return run.wrongModel() ? ChartInk::wrong : usual; }

double top_of(const ChartCurve& curve) {
    double top = 0;
    for (const QPointF& dot : curve.dots) top = std::max(top, dot.y());
    return top;
}

/// One game alone, M (J + O), and her own thinking, N M J: they cross at the knee.
void add_limits(ChartPlot& plot, const Settings& settings, double boards) {
    const double alone = settings.pairs() * (settings.masterMs() + settings.opponentMs());
    plot.limits = {{alone, alone, {}}, {0, boards * settings.pairs() * settings.masterMs(), {}}};
}

}  // namespace

paint::ChartPicture picture_of(const BoardsCurve& curve, bool everything) {
    paint::ChartPicture picture;
    if (curve.exhibition() == nullptr || curve.rows().empty()) return picture;
    Exhibition& exhibition = *curve.exhibition();
    const ChartInk left = ink_of(*exhibition.left(), ChartInk::left);
    const ChartInk right = ink_of(*exhibition.right(), ChartInk::right);
    ChartPlot reply{{}, ChartNumber::time, 1, {{left, {}, {}, {}}, {right, {}, {}, {}}}, {}};
    ChartPlot sooner{{}, ChartNumber::factor, 1, {{right, {}, {}, {}}}, {}};
    ChartPlot busy{{}, ChartNumber::share, 1, {{left, {}, {}, {}}, {right, {}, {}, {}}}, {}};
    double boards = 0;
    for (const BoardsCurve::Row& row : curve.rows()) {
        ++boards;
        if (!row.is_known()) continue;
        reply.curves[0].dots.emplace_back(boards, to_ms(row.left->last_reply));
        reply.curves[1].dots.emplace_back(boards, to_ms(row.right->last_reply));
        sooner.curves[0].dots.emplace_back(boards, speed_up(*row.left, *row.right));
        busy.curves[0].dots.emplace_back(boards, row.left->utilisation());
        busy.curves[1].dots.emplace_back(boards, row.right->utilisation());
    }
    boards = 0;
    for (const double time : curve.formula()) reply.curves[1].line.emplace_back(++boards, time);
    picture.x_to = boards = static_cast<double>(curve.to());
    add_limits(reply, *exhibition.settings(), boards);
    reply.top = 1.04 * (everything ? std::max(top_of(reply.curves[0]), top_of(reply.curves[1]))
                                   : top_of(reply.curves[1]));
    sooner.top = 1.15 * std::max(top_of(sooner.curves[0]), 1.0);
    busy.top = 1.04;
    picture.plots = {std::move(reply), std::move(sooner), std::move(busy)};
    picture.here = curve.here();
    picture.knee = curve.knee();
    return picture;
}

}  // namespace simul
