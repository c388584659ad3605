#include "app/window/shell/display_watch.hpp"

#include <future>

#include <gtest/gtest.h>

namespace simul {
namespace {

/// As Qt does when a display takes the call and says nothing.
void wait_for_ever() { std::promise<void>{}.get_future().wait(); }

TEST(DisplayWatch, GivesUpADisplayThatTakesTheCallAndSaysNothing) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            const DisplayWatch watch{std::chrono::milliseconds{1}};
            wait_for_ever();
        },
        testing::ExitedWithCode(1),
        "^simul: no window can be opened[^\n]*the display does not answer[^\n]*\n$");
}

TEST(DisplayWatch, EndsAtOnceWhereADisplayAnswers) {
    const DisplayWatch watch{std::chrono::hours{1}};
    SUCCEED();
}

}  // namespace
}  // namespace simul
