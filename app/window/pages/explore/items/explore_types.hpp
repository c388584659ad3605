#pragma once

#include <QtQml/qqml.h>

#include "app/window/pages/explore/models/boards_curve.hpp"
#include "app/window/pages/explore/models/seed_spread.hpp"
#include "app/window/pages/explore/models/way_results.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct WayResultsForQml {
    Q_GADGET
    QML_FOREIGN(simul::WayResults)
    QML_NAMED_ELEMENT(WayResults)
};

struct BoardsCurveForQml {
    Q_GADGET
    QML_FOREIGN(simul::BoardsCurve)
    QML_NAMED_ELEMENT(BoardsCurve)
};

struct SeedSpreadForQml {
    Q_GADGET
    QML_FOREIGN(simul::SeedSpread)
    QML_NAMED_ELEMENT(SeedSpread)
};

}  // namespace simul
