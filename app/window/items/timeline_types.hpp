#pragma once

#include <QtQml/qqmlregistration.h>

#include "app/window/models/timeline_range.hpp"

namespace simul {

struct TimelineRangeForQml {
    Q_GADGET
    QML_FOREIGN(simul::TimelineRange)
    QML_NAMED_ELEMENT(TimelineRange)
};

}  // namespace simul
