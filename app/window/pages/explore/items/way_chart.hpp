#pragma once

#include <QPointer>

#include "app/window/chart/items/chart_canvas.hpp"
#include "app/window/chart/paint/small_chart.hpp"
#include "app/window/pages/explore/models/way_curves.hpp"

namespace simul {

/// The curve of one way over boards, with one after another and asyncio in grey behind it; all ways on one
/// scale.
class WayChart : public simul::ChartCanvas {
    Q_OBJECT
    QML_NAMED_ELEMENT(WayChart)
    Q_PROPERTY(simul::WayCurves* curves READ curves WRITE setCurves NOTIFY curvesChanged FINAL)
    /// HallWay.
    Q_PROPERTY(int way MEMBER way_ NOTIFY askedAnew FINAL)
    Q_PROPERTY(bool hasAxis MEMBER has_axis_ NOTIFY askedAnew FINAL)

  public:
    explicit WayChart(QQuickItem* parent = nullptr);

    WayCurves* curves() const { return curves_; }
    void setCurves(WayCurves* curves);

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void curvesChanged();
    void askedAnew();

  protected:
    void refresh() override;

  private:
    QPointer<WayCurves> curves_;
    int way_ = 0;
    bool has_axis_ = false;
    paint::SmallChart chart_;
};

}  // namespace simul
