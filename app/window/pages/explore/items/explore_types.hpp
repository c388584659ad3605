#pragma once

#include <QtQml/qqml.h>

#include "app/window/pages/explore/models/modes_model.hpp"
#include "app/window/pages/explore/models/seed_spread.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct ModesModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::ModesModel)
    QML_NAMED_ELEMENT(ModesModel)
};

struct SeedSpreadForQml {
    Q_GADGET
    QML_FOREIGN(simul::SeedSpread)
    QML_NAMED_ELEMENT(SeedSpread)
};

}  // namespace simul
