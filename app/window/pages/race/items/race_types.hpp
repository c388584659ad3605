#pragma once

#include <QtQml/qqml.h>

#include "app/window/pages/race/models/boards_model.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct BoardsModelForQml {
    Q_GADGET
    QML_FOREIGN(simul::BoardsModel)
    QML_NAMED_ELEMENT(BoardsModel)
};

}  // namespace simul
