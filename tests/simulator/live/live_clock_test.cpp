#include "simulator/live/live_clock.hpp"

#include <limits>
#include <stdexcept>

#include <gtest/gtest.h>

#include "simulator/scenario/limits.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

constexpr LiveClock::Wall::time_point noon{12h};

TEST(LiveClock, ShowsAnHourOfTheHallInASecond) {
    const LiveClock clock{3600, noon};
    EXPECT_EQ(clock.wall(0s), noon);
    EXPECT_EQ(clock.wall(1h), noon + 1s);
    EXPECT_EQ(clock.simulated(noon + 1s), 1h);
}

TEST(LiveClock, IsNeverEarly) {
    for (const double scale : {0.001, 0.3, 1.0, 3.0, 7.0, 3600.0, 1e6}) {
        const LiveClock clock{scale, noon};
        for (const Time time : {1ms, 10ms, 5000ms, 55'001ms}) {
            EXPECT_GE(static_cast<double>((clock.wall(time) - noon).count()) * scale,
                      static_cast<double>(time.count()) * 1e6)
                << scale;
            EXPECT_LE(clock.simulated(clock.wall(time) - 1us), time) << scale;
        }
    }
}

TEST(LiveClock, StopsAtTheLastMomentThatAClockCanShow) {
    for (const double scale : {1e-300, 1e-10, 1e-3}) {
        const LiveClock clock{scale, noon};
        EXPECT_EQ(clock.wall(limits::span), LiveClock::Wall::time_point::max()) << scale;
    }
    for (const double scale : {1e12, 1e300}) {
        const LiveClock clock{scale, noon};
        EXPECT_GT(clock.simulated(LiveClock::Wall::time_point::max()), limits::span) << scale;
    }
}

TEST(LiveClock, HasAScaleOverNothing) {
    for (const double scale :
         {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        EXPECT_THROW(LiveClock{scale}, std::invalid_argument) << scale;
}

}  // namespace
}  // namespace simul
