#include "app/console/report/live_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace simul::console::testing {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::Not;

/// A classic exhibition whose last reply came so much later than in virtual time.
LiveResult live_later_by(Duration drift) {
    return {.is_complete = true,
            .scale = 3600,
            .events = 1440,
            .simulated = 1h + 55s,
            .measured = 1h + 55s + drift,
            .median_drift = 2s,
            .p99_drift = 3s,
            .worst_drift = 4s};
}

TEST(LiveText, SaysWhetherTheEndCameLaterOrEarlierAndByHowMuch) {
    const std::string later = live_text({}, live_later_by(10s));
    EXPECT_THAT(later, HasSubstr("1,440 moves and replies on real timers:\n0.274 % later.\n"));
    EXPECT_THAT(later, HasSubstr("  drift                         0:00:10    0.002778 s\n"));
    const std::string earlier = live_text({}, live_later_by(-10s));
    EXPECT_THAT(earlier, HasSubstr("0.274 % earlier.\n"));
    EXPECT_THAT(earlier, HasSubstr("  drift                        -0:00:10   -0.002778 s\n"));
    EXPECT_THAT(live_text({}, live_later_by(0s)), HasSubstr("0.000 % later.\n"));
}

TEST(LiveText, SaysWhetherTheRunKeptTimeIfAnythingHappened) {
    EXPECT_THAT(live_text({}, live_later_by(36s)), HasSubstr("It stayed under 1 %.\n"));
    EXPECT_THAT(live_text({}, live_later_by(37s)), HasSubstr("It did not stay under 1 %.\n"));
    EXPECT_THAT(live_text({}, live_later_by(-37s)), HasSubstr("It did not stay under 1 %.\n"));
    EXPECT_THAT(live_text({}, LiveResult{}), Not(HasSubstr("under 1 %")));
}

}  // namespace
}  // namespace simul::console::testing
