#include "app/window/base/newest_job.hpp"

#include <semaphore>
#include <thread>

#include <QCoreApplication>
#include <QEventLoop>
#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(NewestJob, WorksInAnotherThreadAndDeliversInThisOne) {
    NewestJob job;
    QEventLoop loop;
    std::thread::id worked;
    std::thread::id delivered;
    job.post([&](const std::stop_token&) {
        worked = std::this_thread::get_id();
        return [&] {
            delivered = std::this_thread::get_id();
            loop.quit();
        };
    });
    loop.exec();
    EXPECT_NE(worked, std::this_thread::get_id());
    EXPECT_EQ(delivered, std::this_thread::get_id());
}

TEST(NewestJob, SkipsWhatIsReplacedBeforeItBeginsAndDropsWhatIsReplacedWhileItRuns) {
    NewestJob job;
    QEventLoop loop;
    std::binary_semaphore begun{0};
    std::binary_semaphore go_on{0};
    std::string log;
    job.post([&](const std::stop_token&) {
        begun.release();
        go_on.acquire();
        return [&] { log += "first delivered "; };
    });
    begun.acquire();
    job.post([&](const std::stop_token&) {
        log += "second run ";
        return [] {};
    });
    job.post([&](const std::stop_token&) {
        log += "third run ";
        return [&] {
            log += "third delivered";
            loop.quit();
        };
    });
    go_on.release();
    loop.exec();
    EXPECT_EQ(log, "third run third delivered");
}

TEST(NewestJob, DeliversNothingThatWasAbandoned) {
    std::binary_semaphore ended{0};
    bool delivered = false;
    NewestJob job;
    job.post([&](const std::stop_token&) {
        ended.release();
        return [&] { delivered = true; };
    });
    ended.acquire();
    job.abandon();
    QEventLoop loop;
    job.post([&](const std::stop_token&) { return [&] { loop.quit(); }; });
    loop.exec();
    QCoreApplication::processEvents();
    EXPECT_FALSE(delivered);
}

TEST(NewestJob, EndsCleanlyWithAJobUnderWay) {
    bool delivered = false;
    {
        NewestJob job;
        std::binary_semaphore begun{0};
        job.post([&](const std::stop_token&) {
            begun.release();
            return [&] { delivered = true; };
        });
        begun.acquire();
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(delivered);
}

/// A job that ends only when it is asked to.
NewestJob::Work until_stopped(std::binary_semaphore& begun, std::string& log) {
    return [&](const std::stop_token& stop) {
        begun.release();
        std::binary_semaphore asked{0};
        const std::stop_callback tell{stop, [&] { asked.release(); }};
        asked.acquire();
        log += "stopped ";
        return [&] { log += "delivered "; };
    };
}

TEST(NewestJob, StopsWhatIsReplacedWhileItRuns) {
    QEventLoop loop;
    std::binary_semaphore begun{0};
    std::string log;
    NewestJob job;
    job.post(until_stopped(begun, log));
    begun.acquire();
    job.post([&](const std::stop_token& stop) {
        log += stop.stop_requested() ? "stopped too " : "second run ";
        return [&] { loop.quit(); };
    });
    loop.exec();
    EXPECT_EQ(log, "stopped second run ");
}

TEST(NewestJob, StopsWhatIsAbandonedAndWhatRunsWhenItEnds) {
    std::binary_semaphore begun{0};
    std::string log;
    {
        NewestJob job;
        job.post(until_stopped(begun, log));
        begun.acquire();
        job.abandon();
        job.post(until_stopped(begun, log));
        begun.acquire();
        EXPECT_EQ(log, "stopped ");
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(log, "stopped stopped ");
}

}  // namespace
}  // namespace simul
