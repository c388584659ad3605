#pragma once

#include <QtQml/qqml.h>

#include "app/window/pages/lessons/models/lesson_room.hpp"
#include "app/window/pages/lessons/models/lesson_shelf.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct LessonRowsForQml {
    Q_GADGET
    QML_FOREIGN(simul::LessonRows)
    QML_NAMED_ELEMENT(LessonRows)
    QML_UNCREATABLE("belongs to a lesson")
};

struct LessonShelfForQml {
    Q_GADGET
    QML_FOREIGN(simul::LessonShelf)
    QML_NAMED_ELEMENT(LessonShelf)
};

struct LessonHandsForQml {
    Q_GADGET
    QML_FOREIGN(simul::LessonHands)
    QML_NAMED_ELEMENT(LessonHands)
    QML_UNCREATABLE("belongs to a lesson")
};

struct LessonHallsForQml {
    Q_GADGET
    QML_FOREIGN(simul::LessonHalls)
    QML_NAMED_ELEMENT(LessonHalls)
    QML_UNCREATABLE("belongs to a lesson")
};

struct LessonRoomForQml {
    Q_GADGET
    QML_FOREIGN(simul::LessonRoom)
    QML_NAMED_ELEMENT(LessonRoom)
};

}  // namespace simul
