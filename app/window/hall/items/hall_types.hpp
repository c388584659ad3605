#pragma once

#include <QtQml/qqml.h>

#include "app/window/hall/items/announced_boards.hpp"
#include "app/window/hall/models/hall_view.hpp"
#include "app/window/hall/models/queue_models.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct AnnouncedBoardsForQml {
    Q_GADGET
    QML_FOREIGN(simul::AnnouncedBoards)
    QML_ANONYMOUS
};

struct HallViewForQml {
    Q_GADGET
    QML_FOREIGN(simul::HallView)
    QML_NAMED_ELEMENT(HallView)
};

struct BoardViewForQml {
    Q_GADGET
    QML_FOREIGN(simul::BoardView)
    QML_ANONYMOUS
};

struct QueueForQml {
    Q_GADGET
    QML_FOREIGN(simul::BoardQueueModel)
    QML_ANONYMOUS
};

struct ReadyQueueForQml {
    Q_GADGET
    QML_FOREIGN(simul::ReadyQueueModel)
    QML_ANONYMOUS
};

struct TimersForQml {
    Q_GADGET
    QML_FOREIGN(simul::TimersModel)
    QML_ANONYMOUS
};

}  // namespace simul
