#include "app/window/pages/explore/items/way_chart.hpp"

#include <algorithm>

#include "app/window/base/time_unit.hpp"
#include "app/window/ways/models/hall_way.hpp"

namespace simul {
namespace {

QPolygonF line_of(const WayCurves& curves, choice::HallWay way) {
    const std::vector<double>& replies = curves.replies_of(way);
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(replies.size()));
    for (std::size_t i = 0; i < replies.size(); ++i)
        if (replies[i] > 0) line << QPointF{curves.boards()[i], replies[i]};
    return line;
}

}  // namespace

WayChart::WayChart(QQuickItem* parent) : ChartCanvas(parent) {
    setAcceptHoverEvents(false);
    setAcceptedMouseButtons(Qt::NoButton);  // the row is what one clicks
    connect(this, &WayChart::askedAnew, this, &WayChart::refresh);
}

void WayChart::setCurves(WayCurves* curves) {
    if (curves_ == curves) return;
    if (curves_) curves_->disconnect(this);
    curves_ = curves;
    if (curves != nullptr) connect(curves, &WayCurves::measured, this, &WayChart::refresh);
    refresh();
    Q_EMIT curvesChanged();
}

void WayChart::refresh() {
    chart_ = {};
    if (curves_ && curves_->least_ms() > 0 && way_ >= 0 && way_ < static_cast<int>(all_ways.size())) {
        const auto way = static_cast<choice::HallWay>(way_);
        const bool is_wrong = info_of(choice::engine(way)).wrong != Wrong::no;
        chart_.ink = is_wrong                           ? paint::ChartInk::wrong
                     : way == choice::HallWay::OneByOne ? paint::ChartInk::left
                                                        : paint::ChartInk::right;
        chart_.curve = line_of(*curves_, way);
        for (const choice::HallWay other : {choice::HallWay::OneByOne, choice::HallWay::Asyncio})
            if (other != way) chart_.behind.push_back(line_of(*curves_, other));
        chart_.x_to = curves_->boards().back();
        chart_.y_from = curves_->least_ms() / 1.2;
        chart_.y_to = std::max(curves_->greatest_ms() * 1.1, chart_.y_from * 2);
        chart_.knee = curves_->knee();
        chart_.here = curves_->here();
        chart_.second = TimeUnit::of_program().second();
        chart_.has_axis = has_axis_;
    }
    update();
}

void WayChart::paint(QPainter* painter) { paint::paint_small_chart(*painter, chart_, size(), theme()); }

}  // namespace simul
