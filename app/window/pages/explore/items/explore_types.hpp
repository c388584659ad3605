#pragma once

#include <QtQml/qqml.h>

#include "app/window/pages/explore/models/curve_model.hpp"
#include "app/window/pages/explore/models/luck_model.hpp"
#include "app/window/pages/explore/models/map_model.hpp"
#include "app/window/pages/explore/models/way_curves.hpp"
#include "app/window/pages/explore/models/way_results.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct WayResultsForQml {
    Q_GADGET
    QML_FOREIGN(simul::WayResults)
    QML_NAMED_ELEMENT(WayResults)
};

struct CurveModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::CurveModel)
    QML_NAMED_ELEMENT(CurveModel)
};

struct MapModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::MapModel)
    QML_NAMED_ELEMENT(MapModel)
};

struct WayCurvesForQml {
    Q_GADGET
    QML_FOREIGN(simul::WayCurves)
    QML_NAMED_ELEMENT(WayCurves)
};

struct LuckModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::LuckModel)
    QML_NAMED_ELEMENT(LuckModel)
};

}  // namespace simul
