#include "simulator/scheduler/ring.hpp"

#include <deque>
#include <random>

#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(SchedulerRing, BehavesLikeAQueueOpenAtBothEnds) {
    for (unsigned seed = 0; seed < 100; ++seed) {
        std::mt19937 random{seed};
        const std::size_t places = 1 + seed % 9;
        Ring<unsigned> ring{places};
        std::deque<unsigned> reference;
        for (unsigned action = 0; action < 300; ++action) {
            const auto what = random() % 100;
            const bool has_room = reference.size() < places;
            if (what < 30 && has_room) {
                ring.push_back(action);
                reference.push_back(action);
            } else if (what < 45 && has_room) {
                ring.push_front(action);
                reference.push_front(action);
            } else if (what < 70 && !reference.empty()) {
                ASSERT_EQ(ring.pop_front(), reference.front());
                reference.pop_front();
            } else if (what < 90 && !reference.empty()) {
                ASSERT_EQ(ring.pop_back(), reference.back());
                reference.pop_back();
            } else if (!reference.empty()) {
                const unsigned gone = reference[random() % reference.size()];
                ASSERT_TRUE(ring.remove(gone));
                ASSERT_FALSE(ring.remove(gone));
                std::erase(reference, gone);
            }
            ASSERT_EQ(ring.size(), reference.size()) << "seed " << seed;
            ASSERT_EQ(ring.empty(), reference.empty());
            for (std::size_t i = 0; i < reference.size(); ++i) ASSERT_EQ(ring[i], reference[i]);
        }
    }
}

}  // namespace
}  // namespace simul
