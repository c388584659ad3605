#pragma once

#include <QtQml/qqml.h>

#include "app/window/board/models/board_moves.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct BoardMovesForQml {
    Q_GADGET
    QML_FOREIGN(simul::BoardMoves)
    QML_NAMED_ELEMENT(BoardMoves)
};

}  // namespace simul
