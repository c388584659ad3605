#pragma once

#include <QtQml/qqml.h>

#include "app/window/ways/models/ways_model.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct WayFactsForQml {
    Q_GADGET
    QML_FOREIGN(simul::WayFacts)
    QML_NAMED_ELEMENT(WayFacts)
    QML_SINGLETON
};

struct WaysModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::WaysModel)
    QML_NAMED_ELEMENT(WaysModel)
};

}  // namespace simul
