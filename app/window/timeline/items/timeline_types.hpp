#pragma once

#include <QtQml/qqml.h>

#include "app/window/timeline/models/timeline_range.hpp"

namespace simul {

struct TimelineRangeForQml {
    Q_GADGET
    QML_FOREIGN(simul::TimelineRange)
    QML_NAMED_ELEMENT(TimelineRange)
};

}  // namespace simul
