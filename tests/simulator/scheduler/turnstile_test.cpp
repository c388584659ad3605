#include "simulator/scheduler/turnstile.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace simul {
namespace {

using Guests = std::vector<Turnstile::Guest>;

/// A turnstile where everybody takes part and those in `ready` are ready, in this order.
struct Guarded : Turnstile {
    Guarded(Policy policy, Guest guests, const Guests& are_ready) : Turnstile{policy, guests} {
        for (Guest guest = 0; guest < guests; ++guest) join(guest);
        for (const Guest guest : are_ready) ready(guest);
    }
};

Guests served(Turnstile& turnstile, Turnstile::Guest last, int count) {
    Guests order;
    for (; count > 0 && turnstile.has_next(); --count) order.push_back(last = turnstile.next(last));
    return order;
}

TEST(SchedulerTurnstile, ServesWhoWasReadyFirst) {
    Guarded guests{Policy::first_ready, 5, {3, 1, 4, 0}};
    EXPECT_EQ(served(guests, 0, 10), (Guests{3, 1, 4, 0}));
    EXPECT_FALSE(guests.is_anybody_ready());
}

TEST(SchedulerTurnstile, ServesWhoWasReadyLast) {
    Guarded guests{Policy::last_ready, 5, {3, 1, 4}};
    EXPECT_EQ(served(guests, 0, 1), (Guests{4}));
    guests.ready(2);
    EXPECT_EQ(served(guests, 0, 10), (Guests{2, 1, 3}));
}

TEST(SchedulerTurnstile, WalksRoundInOrderAndNamesGuestsWhoAreNotReady) {
    Guarded guests{Policy::fixed_round, 4, {3, 1}};
    EXPECT_EQ(served(guests, 1, 6), (Guests{2, 3, 0, 1, 2, 3}));
    EXPECT_FALSE(guests.is_anybody_ready()) << "who was ready has been served on the way";
}

TEST(SchedulerTurnstile, PassesOnlyThoseWhoTakePartInARound) {
    Guarded guests{Policy::fixed_round, 5, {0, 1, 2, 3, 4}};
    guests.leave(2);
    guests.leave(4);
    EXPECT_EQ(served(guests, 1, 4), (Guests{3, 0, 1, 3}));
    guests.leave(0);
    guests.leave(1);
    guests.leave(3);
    EXPECT_FALSE(guests.has_next());
}

TEST(SchedulerTurnstile, ServesADroppedThoughtAfterEverybodyWhoIsReady) {
    Guarded first{Policy::first_ready, 4, {0, 1}};
    first.ready_last(2);
    EXPECT_EQ(served(first, 0, 10), (Guests{0, 1, 2}));

    Guarded newest{Policy::last_ready, 4, {0, 1}};
    newest.ready_last(2);
    EXPECT_EQ(served(newest, 0, 10), (Guests{1, 0, 2}));
}

TEST(SchedulerTurnstile, LetsAGuestGoUnserved) {
    for (const Policy policy : {Policy::first_ready, Policy::fixed_round}) {
        Guarded guests{policy, 4, {0, 1, 2}};
        EXPECT_TRUE(guests.remove(1));
        EXPECT_FALSE(guests.remove(1));
        EXPECT_FALSE(guests.remove(3));
        EXPECT_TRUE(guests.is_anybody_ready());
        EXPECT_TRUE(guests.remove(0));
        EXPECT_TRUE(guests.remove(2));
        EXPECT_FALSE(guests.is_anybody_ready());
    }
}

}  // namespace
}  // namespace simul
