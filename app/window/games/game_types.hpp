#pragma once

#include <QtQml/qqml.h>

#include "app/window/games/game_book.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct GameBookForQml {
    Q_GADGET
    QML_FOREIGN(simul::GameBook)
    QML_NAMED_ELEMENT(GameBook)
    QML_UNCREATABLE("belongs to an exhibition")
};

}  // namespace simul
