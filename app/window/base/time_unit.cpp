#include "app/window/base/time_unit.hpp"

#include <utility>

namespace simul {

TimeUnit& TimeUnit::of_program() {
    static TimeUnit unit;
    return unit;
}

void TimeUnit::use(RealSecond second) {
    const RealSecond wanted = second == std::chrono::seconds{1} ? RealSecond{} : second;
    if (std::exchange(second_, wanted) != wanted) Q_EMIT changed();
}

}  // namespace simul
