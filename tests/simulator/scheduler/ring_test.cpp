#include "simulator/scheduler/ring.hpp"

#include <deque>
#include <random>

#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(SchedulerRing, BehavesLikeAQueueOpenAtBothEnds) {
    for (unsigned seed = 0; seed < 100; ++seed) {
        std::mt19937 random{seed};
        Ring<unsigned> ring{seed % 5};
        std::deque<unsigned> reference;
        for (unsigned action = 0; action < 300; ++action) {
            const auto what = random() % 100;
            if (what < 40) {
                ring.push_back(action);
                reference.push_back(action);
            } else if (what < 55) {
                ring.push_front(action);
                reference.push_front(action);
            } else if (what < 75 && !reference.empty()) {
                ring.pop_front();
                reference.pop_front();
            } else if (what < 90 && !reference.empty()) {
                ring.pop_back();
                reference.pop_back();
            } else if (what < 93) {
                const auto is_third = [](unsigned value) { return value % 3 == 0; };
                ASSERT_EQ(ring.remove_if(is_third), std::erase_if(reference, is_third));
            }
            ASSERT_EQ(ring.size(), reference.size()) << "seed " << seed;
            ASSERT_EQ(ring.empty(), reference.empty());
            ASSERT_EQ(ring.peek() == nullptr, reference.empty());
            for (std::size_t i = 0; i < reference.size(); ++i) ASSERT_EQ(ring[i], reference[i]);
            if (reference.empty()) continue;
            ASSERT_EQ(ring.front(), reference.front());
            ASSERT_EQ(ring.back(), reference.back());
        }
    }
}

TEST(SchedulerRing, KeepsItsOrderWhenItGrows) {
    Ring<int> ring{4};
    for (int i = 0; i < 4; ++i) ring.push_back(i);
    ring.pop_front();
    ring.push_back(4);
    ring.reserve(100);
    for (int i = 0; i < 4; ++i) EXPECT_EQ(ring[static_cast<std::size_t>(i)], i + 1);
}

}  // namespace
}  // namespace simul
