#include "app/window/run/models/next_thought.hpp"

#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(NextThought, IsTheOneSheIsAt) {
    const auto trace = record(Scenario{});
    EXPECT_EQ(next_thought(*trace, Time{0}), (Thought{0, 0}));
    EXPECT_EQ(next_thought(*trace, Time{11'000}), (Thought{2, 0}));
    EXPECT_EQ(next_thought(*trace, Time{121'000}), (Thought{0, 1}));
}

TEST(NextThought, IsTheNextOneWhileSheWaits) {
    const auto trace = record(in_mode(Scenario{}, Mode::sync));
    EXPECT_EQ(next_thought(*trace, Time{30'000}), (Thought{0, 1}));
    EXPECT_EQ(next_thought(*trace, Time{1'790'000}), (Thought{1, 0}));
}

TEST(NextThought, IsNoneAfterHerLastMove) {
    const auto trace = record(Scenario{});
    EXPECT_EQ(next_thought(*trace, Time{3'600'000}), std::nullopt);
    EXPECT_EQ(next_thought(*trace, Time{9'000'000}), std::nullopt);
}

}  // namespace
}  // namespace simul
