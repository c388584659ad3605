#include "simulator/scheduler/agenda.hpp"

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

TEST(SchedulerAgenda, RingsInTheOrderOfTimeAndThenOfScheduling) {
    Agenda agenda;
    std::vector<Bell> bells(4);
    agenda.schedule(bells[0], 20ms, Agenda::Row::replies);
    agenda.schedule(bells[1], 10ms);
    agenda.schedule(bells[2], 20ms, Agenda::Row::thoughts);
    agenda.schedule(bells[3], 20ms);
    EXPECT_EQ(agenda.take_next(), &bells[1]);
    EXPECT_EQ(agenda.now(), 10ms);
    EXPECT_EQ(agenda.take_next(), &bells[0]);
    EXPECT_EQ(agenda.take_next(), &bells[2]);
    EXPECT_EQ(agenda.take_next(), &bells[3]);
    EXPECT_EQ(agenda.now(), 20ms);
    EXPECT_EQ(agenda.take_next(), nullptr);
}

TEST(SchedulerAgenda, KeepsItsOrderUnderRandomSchedulesAndCancellations) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random{seed};
        const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
        Agenda agenda;
        Reference reference;
        std::vector<Bell> bells(40);
        for (int action = 0; action < 400; ++action) {
            Bell& bell = bells[below(40)];
            const unsigned what = below(100);
            if (what < 70) {
                if (reference.waits(bell)) continue;  // an alarm waits for one moment at a time
                const Time when = agenda.now() + Time{below(20)};
                const unsigned row = below(3);
                if (row < 2) {
                    agenda.schedule(bell, when, static_cast<Agenda::Row>(row));
                } else {
                    agenda.schedule(bell, when);
                }
                reference.schedule(bell, when);
            } else if (what < 97) {
                ASSERT_EQ(agenda.take_next(), reference.take_next()) << "seed " << seed;
                ASSERT_EQ(agenda.now(), reference.now());
            } else {
                agenda.cancel(bell);
                reference.cancel(bell);
            }
            ASSERT_EQ(agenda.next_time().has_value(), !reference.empty());
        }
        while (const Alarm* alarm = reference.take_next()) ASSERT_EQ(agenda.take_next(), alarm);
        EXPECT_FALSE(agenda.next_time());
    }
}

TEST(SchedulerAgenda, TakesAnythingThatDoesNotFitItsRow) {
    Agenda agenda;
    Bell late;
    Bell early;
    agenda.schedule(late, 9ms, Agenda::Row::replies);
    agenda.schedule(early, 3ms, Agenda::Row::replies);
    EXPECT_EQ(agenda.next_time(), 3ms);
    EXPECT_EQ(agenda.take_next(), &early);
    EXPECT_EQ(agenda.take_next(), &late);
}

TEST(SchedulerAgenda, TakesTurnsBetweenItsRows) {
    Agenda agenda;
    std::vector<Bell> bells(1000);
    for (std::size_t i = 0; i < bells.size(); ++i)
        agenda.schedule(bells[i], Time{i / 3}, i % 2 == 0 ? Agenda::Row::thoughts : Agenda::Row::replies);
    for (const Bell& bell : bells) ASSERT_EQ(agenda.take_next(), &bell);
}

TEST(SchedulerAgenda, GoesOnInARowWhoseLastAlarmWasCancelled) {
    Agenda agenda;
    Bell first;
    Bell last;
    agenda.schedule(first, 1ms, Agenda::Row::replies);
    agenda.schedule(last, 2ms, Agenda::Row::replies);
    agenda.cancel(last);
    agenda.schedule(last, 3ms, Agenda::Row::replies);
    EXPECT_EQ(agenda.take_next(), &first);
    EXPECT_EQ(agenda.take_next(), &last);
    EXPECT_FALSE(agenda.take_next());
}

TEST(SchedulerAgenda, ForgetsACancelledAlarmWhereverItWaits) {
    for (std::size_t gone = 0; gone < 9; ++gone) {
        Agenda agenda;
        std::vector<Bell> bells(9);
        for (std::size_t i = 0; i < 9; ++i) {
            if (i % 3 < 2) {
                agenda.schedule(bells[i], Time{i}, static_cast<Agenda::Row>(i % 3));
            } else {
                agenda.schedule(bells[i], Time{i});
            }
        }
        agenda.cancel(bells[gone]);
        agenda.cancel(bells[gone]);
        agenda.schedule(bells[gone], 20ms, Agenda::Row::thoughts);
        for (std::size_t i = 0; i < 9; ++i) {
            if (i == gone) continue;
            ASSERT_EQ(agenda.take_next(), &bells[i]) << "without " << gone;
        }
        ASSERT_EQ(agenda.take_next(), &bells[gone]);
        ASSERT_FALSE(agenda.next_time());
    }
}

TEST(SchedulerAgenda, HandsOverEachWaitOnce) {
    Agenda agenda;
    std::vector<Bell> bells(3);
    agenda.schedule(bells[0], 1ms, Agenda::Row::thoughts);
    agenda.schedule(bells[1], 2ms, Agenda::Row::replies);
    agenda.schedule(bells[2], 3ms);
    std::vector<Alarm*> all;
    while (Alarm* alarm = agenda.take_any()) all.push_back(alarm);
    EXPECT_EQ(all.size(), 3U);
    for (Bell& bell : bells) EXPECT_EQ(std::ranges::count(all, &bell), 1);
    EXPECT_FALSE(agenda.next_time());
    EXPECT_EQ(agenda.take_any(), nullptr);
}

TEST(SchedulerAgenda, NeverAdvancesBeyondTheNextAlarmNorBack) {
    Agenda agenda;
    Bell bell;
    agenda.schedule(bell, 10ms);
    agenda.advance_to(4ms);
    EXPECT_EQ(agenda.now(), 4ms);
    agenda.advance_to(2ms);
    EXPECT_EQ(agenda.now(), 4ms);
    agenda.advance_to(1h);
    EXPECT_EQ(agenda.now(), 10ms);
    EXPECT_EQ(agenda.take_next(), &bell);
    agenda.advance_to(1h);
    EXPECT_EQ(agenda.now(), 1h);
}

TEST(SchedulerAgenda, ShowsALaterClockWhenItsAlarmRingsLate) {
    Agenda agenda;
    Bell on_time;
    Bell late;
    agenda.schedule(late, 10ms);
    agenda.schedule(on_time, 30ms);
    EXPECT_EQ(agenda.take_next(), &late);
    agenda.catch_up_with(12ms);
    EXPECT_EQ(agenda.now(), 12ms);
    EXPECT_EQ(agenda.take_next(), &on_time);
    agenda.catch_up_with(12ms);
    EXPECT_EQ(agenda.now(), 30ms);
}

}  // namespace
}  // namespace simul
