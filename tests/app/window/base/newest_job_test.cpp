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
    job.post([&] {
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
    job.post([&] {
        begun.release();
        go_on.acquire();
        return [&] { log += "first delivered "; };
    });
    begun.acquire();
    job.post([&] {
        log += "second run ";
        return [] {};
    });
    job.post([&] {
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
    job.post([&] {
        ended.release();
        return [&] { delivered = true; };
    });
    ended.acquire();
    job.abandon();
    QEventLoop loop;
    job.post([&] { return [&] { loop.quit(); }; });
    loop.exec();
    QCoreApplication::processEvents();
    EXPECT_FALSE(delivered);
}

TEST(NewestJob, EndsCleanlyWithAJobUnderWay) {
    bool delivered = false;
    {
        NewestJob job;
        std::binary_semaphore begun{0};
        job.post([&] {
            begun.release();
            return [&] { delivered = true; };
        });
        begun.acquire();
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(delivered);
}

}  // namespace
}  // namespace simul
