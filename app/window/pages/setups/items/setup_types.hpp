#pragma once

#include <QtQml/qqml.h>

#include "app/window/pages/setups/models/setup_desk.hpp"
#include "app/window/pages/setups/models/setup_shelf.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct SetupDeskForQml {
    Q_GADGET
    QML_FOREIGN(simul::SetupDesk)
    QML_NAMED_ELEMENT(SetupDesk)
    QML_UNCREATABLE("belongs to a window")
};

struct SetupShelfForQml {
    Q_GADGET
    QML_FOREIGN(simul::SetupShelf)
    QML_NAMED_ELEMENT(SetupShelf)
};

}  // namespace simul
