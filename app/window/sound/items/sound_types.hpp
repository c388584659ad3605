#pragma once

#include <QtQml/qqml.h>

#include "app/window/sound/models/hall_sounds.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct HallSoundsForQml {
    Q_GADGET
    QML_FOREIGN(simul::HallSounds)
    QML_NAMED_ELEMENT(HallSounds)
    QML_UNCREATABLE("made by the program")
};

}  // namespace simul
