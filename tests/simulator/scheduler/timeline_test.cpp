#include "simulator/scheduler/timeline.hpp"

#include <algorithm>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace simul {
namespace {

using namespace std::chrono_literals;

struct Bell final : Alarm {
    void due() override {}
};

/// The order promised, by the simplest means: a list kept in order of scheduling, searched for the earliest.
class Reference {
  public:
    void schedule(const Alarm& alarm, Time when) { waits_.push_back({when, &alarm}); }
    void cancel(const Alarm& alarm) {
        std::erase_if(waits_, [&](const Wait& wait) { return wait.alarm == &alarm; });
    }
    const Alarm* take_next() {
        const auto first = std::ranges::min_element(waits_, {}, &Wait::when);
        if (first == waits_.end()) return nullptr;
        now_ = first->when;
        const Alarm* alarm = first->alarm;
        waits_.erase(first);
        return alarm;
    }
    Time now() const { return now_; }
    bool empty() const { return waits_.empty(); }
    bool waits(const Alarm& alarm) const {
        return std::ranges::any_of(waits_, [&](const Wait& wait) { return wait.alarm == &alarm; });
    }

  private:
    struct Wait {
        Time when;
        const Alarm* alarm;
    };
    std::vector<Wait> waits_;
    Time now_{0};
};

TEST(SchedulerTimeline, RingsInTheOrderOfTimeAndThenOfScheduling) {
    Timeline timeline;
    std::vector<Bell> bells(4);
    timeline.schedule(bells[0], 20ms, Lane::replies);
    timeline.schedule(bells[1], 10ms);
    timeline.schedule(bells[2], 20ms, Lane::thoughts);
    timeline.schedule(bells[3], 20ms);
    EXPECT_EQ(timeline.take_next(), &bells[1]);
    EXPECT_EQ(timeline.now(), 10ms);
    EXPECT_EQ(timeline.take_next(), &bells[0]);
    EXPECT_EQ(timeline.take_next(), &bells[2]);
    EXPECT_EQ(timeline.take_next(), &bells[3]);
    EXPECT_EQ(timeline.now(), 20ms);
    EXPECT_EQ(timeline.take_next(), nullptr);
}

TEST(SchedulerTimeline, KeepsItsOrderUnderRandomSchedulesAndCancellations) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random{seed};
        const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
        Timeline timeline;
        Reference reference;
        std::vector<Bell> bells(40);
        for (int action = 0; action < 400; ++action) {
            Bell& bell = bells[below(40)];
            const unsigned what = below(100);
            if (what < 70) {
                if (reference.waits(bell)) continue;  // an alarm waits for one moment at a time
                const Time when = timeline.now() + Time{below(20)};
                const unsigned lane = below(3);
                if (lane < 2) {
                    timeline.schedule(bell, when, static_cast<Lane>(lane));
                } else {
                    timeline.schedule(bell, when);
                }
                reference.schedule(bell, when);
            } else if (what < 97) {
                ASSERT_EQ(timeline.take_next(), reference.take_next()) << "seed " << seed;
                ASSERT_EQ(timeline.now(), reference.now());
            } else {
                timeline.cancel(bell);
                reference.cancel(bell);
            }
            ASSERT_EQ(timeline.next_time().has_value(), !reference.empty());
        }
        while (const Alarm* alarm = reference.take_next()) ASSERT_EQ(timeline.take_next(), alarm);
        EXPECT_FALSE(timeline.next_time());
    }
}

TEST(SchedulerTimeline, TakesAnythingThatDoesNotFitItsLane) {
    Timeline timeline;
    Bell late;
    Bell early;
    timeline.schedule(late, 9ms, Lane::replies);
    timeline.schedule(early, 3ms, Lane::replies);
    EXPECT_EQ(timeline.next_time(), 3ms);
    EXPECT_EQ(timeline.take_next(), &early);
    EXPECT_EQ(timeline.take_next(), &late);
}

TEST(SchedulerTimeline, TakesTurnsBetweenItsLanes) {
    Timeline timeline;
    std::vector<Bell> bells(1000);
    for (std::size_t i = 0; i < bells.size(); ++i)
        timeline.schedule(bells[i], Time{i / 3}, i % 2 == 0 ? Lane::thoughts : Lane::replies);
    for (const Bell& bell : bells) ASSERT_EQ(timeline.take_next(), &bell);
}

TEST(SchedulerTimeline, GoesOnInALaneWhoseLastAlarmWasCancelled) {
    Timeline timeline;
    Bell first;
    Bell last;
    timeline.schedule(first, 1ms, Lane::replies);
    timeline.schedule(last, 2ms, Lane::replies);
    timeline.cancel(last);
    timeline.schedule(last, 3ms, Lane::replies);
    EXPECT_EQ(timeline.take_next(), &first);
    EXPECT_EQ(timeline.take_next(), &last);
    EXPECT_FALSE(timeline.take_next());
}

TEST(SchedulerTimeline, ForgetsACancelledAlarmWhereverItWaits) {
    for (std::size_t gone = 0; gone < 9; ++gone) {
        Timeline timeline;
        std::vector<Bell> bells(9);
        for (std::size_t i = 0; i < 9; ++i) {
            if (i % 3 < 2) {
                timeline.schedule(bells[i], Time{i}, static_cast<Lane>(i % 3));
            } else {
                timeline.schedule(bells[i], Time{i});
            }
        }
        timeline.cancel(bells[gone]);
        timeline.cancel(bells[gone]);
        timeline.schedule(bells[gone], 20ms, Lane::thoughts);
        for (std::size_t i = 0; i < 9; ++i) {
            if (i == gone) continue;
            ASSERT_EQ(timeline.take_next(), &bells[i]) << "without " << gone;
        }
        ASSERT_EQ(timeline.take_next(), &bells[gone]);
        ASSERT_FALSE(timeline.next_time());
    }
}

TEST(SchedulerTimeline, HandsOverAllItsWaitsAtOnce) {
    Timeline timeline;
    std::vector<Bell> bells(3);
    timeline.schedule(bells[0], 1ms, Lane::thoughts);
    timeline.schedule(bells[1], 2ms, Lane::replies);
    timeline.schedule(bells[2], 3ms);
    auto all = timeline.take_all();
    EXPECT_EQ(all.size(), 3U);
    for (Bell& bell : bells) EXPECT_EQ(std::ranges::count(all, &bell), 1);
    EXPECT_FALSE(timeline.next_time());
    EXPECT_TRUE(timeline.take_all().empty());
}

TEST(SchedulerTimeline, NeverAdvancesBeyondTheNextAlarmNorBack) {
    Timeline timeline;
    Bell bell;
    timeline.schedule(bell, 10ms);
    timeline.advance_to(4ms);
    EXPECT_EQ(timeline.now(), 4ms);
    timeline.advance_to(2ms);
    EXPECT_EQ(timeline.now(), 4ms);
    timeline.advance_to(1h);
    EXPECT_EQ(timeline.now(), 10ms);
    EXPECT_EQ(timeline.take_next(), &bell);
    timeline.advance_to(1h);
    EXPECT_EQ(timeline.now(), 1h);
}

TEST(SchedulerTimeline, ShowsALaterClockWhenItsAlarmRingsLate) {
    Timeline timeline;
    Bell on_time;
    Bell late;
    timeline.schedule(late, 10ms);
    timeline.schedule(on_time, 30ms);
    EXPECT_EQ(timeline.take_next(), &late);
    timeline.catch_up_with(12ms);
    EXPECT_EQ(timeline.now(), 12ms);
    EXPECT_EQ(timeline.take_next(), &on_time);
    timeline.catch_up_with(12ms);
    EXPECT_EQ(timeline.now(), 30ms);
}

}  // namespace
}  // namespace simul
