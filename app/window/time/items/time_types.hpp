#pragma once

#include <QtQml/qqml.h>

#include "app/window/time/models/hidden_results.hpp"
#include "app/window/time/models/playback.hpp"
#include "app/window/time/models/stopwatch.hpp"
#include "app/window/time/models/until_moments.hpp"

/// The models of this folder under the names QML knows them by: the models themselves know no QML.
namespace simul {

struct PlaybackForQml {
    Q_GADGET
    QML_FOREIGN(simul::Playback)
    QML_NAMED_ELEMENT(Playback)
    QML_UNCREATABLE("made by the program")
};

struct HiddenResultsForQml {
    Q_GADGET
    QML_FOREIGN(simul::HiddenResults)
    QML_NAMED_ELEMENT(HiddenResults)
};

struct UntilMomentsForQml {
    Q_GADGET
    QML_FOREIGN(simul::UntilMoments)
    QML_NAMED_ELEMENT(UntilMoments)
};

struct StopwatchForQml {
    Q_GADGET
    QML_FOREIGN(simul::Stopwatch)
    QML_NAMED_ELEMENT(Stopwatch)
};

}  // namespace simul
