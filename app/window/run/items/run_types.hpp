#pragma once

#include <QtQml/qqml.h>

#include "app/window/run/models/changes_model.hpp"
#include "app/window/run/models/exhibition.hpp"
#include "app/window/run/models/live_hall.hpp"
#include "app/window/run/models/now_model.hpp"
#include "app/window/run/models/run.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct ExhibitionForQml {
    Q_GADGET
    QML_FOREIGN(simul::Exhibition)
    QML_NAMED_ELEMENT(Exhibition)
    QML_UNCREATABLE("made by the program")
};

struct ChangesModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::ChangesModel)
    QML_NAMED_ELEMENT(ChangesModel)
};

struct NowModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::NowModel)
    QML_NAMED_ELEMENT(NowModel)
};

struct RunForQml {
    Q_GADGET
    QML_FOREIGN(simul::Run)
    QML_NAMED_ELEMENT(Run)
    QML_UNCREATABLE("belongs to an exhibition")
};

struct LiveHallForQml {
    Q_GADGET
    QML_FOREIGN(simul::LiveHall)
    QML_NAMED_ELEMENT(LiveHall)
    QML_UNCREATABLE("belongs to an exhibition")
};

}  // namespace simul
