#include "app/window/run/models/exhibition.hpp"

#include <exception>
#include <memory>
#include <new>
#include <semaphore>
#include <stdexcept>

#include <QCoreApplication>
#include <QEventLoop>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "simulator/trace/stopped.hpp"

namespace simul {
namespace {

using Threading = Exhibition::Threading;

void wait_for_recording(Exhibition& exhibition) {
    QEventLoop loop;
    QObject::connect(&exhibition, &Exhibition::recorded, &loop, &QEventLoop::quit);
    loop.exec();
}

TEST(Exhibition, BeginsWithTheClassicComparison) {
    Exhibition exhibition;
    EXPECT_EQ(exhibition.left()->mode(), choice::RunMode::Sync);
    EXPECT_EQ(exhibition.right()->mode(), choice::RunMode::Async);
    EXPECT_EQ(exhibition.left()->lastReplyMs(), 43'200'000);
    EXPECT_EQ(exhibition.right()->lastReplyMs(), 3'655'000);
    EXPECT_EQ(exhibition.spanMs(), 43'200'000);
    EXPECT_NEAR(exhibition.speedUp(), 43200.0 / 3655.0, 1e-12);
    EXPECT_FALSE(exhibition.busy());
}

TEST(Exhibition, RecordsBothHallsWhenASettingChanges) {
    Exhibition exhibition;
    const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
    exhibition.settings()->setBoards(12);
    EXPECT_EQ(recorded.count(), 1);
    EXPECT_EQ(exhibition.left()->lastReplyMs(), 21'600'000);
    EXPECT_EQ(exhibition.right()->lastReplyMs(), 1'855'000);
}

TEST(Exhibition, RecordsOnlyTheHallWhoseModeChanges) {
    Exhibition exhibition;
    const auto kept = exhibition.right()->trace();
    exhibition.left()->setMode(choice::RunMode::Clones);
    EXPECT_EQ(exhibition.left()->lastReplyMs(), 1'800'000);
    EXPECT_EQ(exhibition.right()->trace(), kept);
}

TEST(Exhibition, SwitchesOneHallOnly) {
    Exhibition exhibition;
    EXPECT_TRUE(exhibition.left()->addSwitch(0, choice::RunMode::Async));
    EXPECT_EQ(exhibition.left()->lastReplyMs(), 3'655'000);
    exhibition.left()->clearSwitches();
    EXPECT_EQ(exhibition.left()->lastReplyMs(), 43'200'000);
}

TEST(Exhibition, LeavesSwitchesOutOfWrongModels) {
    Exhibition exhibition;
    exhibition.right()->addSwitch(1000, choice::RunMode::Sync);
    exhibition.right()->setMode(choice::RunMode::AwaitInTurn);
    EXPECT_EQ(exhibition.errorText(), QString{});
    EXPECT_EQ(exhibition.right()->lastReplyMs(), 43'200'000);
}

TEST(Exhibition, LetsTheMasterThinkTenMinutesNow) {
    Exhibition exhibition;
    EXPECT_TRUE(exhibition.blockNow(exhibition.right(), 0, 600'000));
    EXPECT_EQ(exhibition.right()->lastMoveMs(), 4'200'000);
    EXPECT_EQ(exhibition.right()->lastReplyMs(), 4'255'000);
    EXPECT_TRUE(exhibition.blockNow(exhibition.right(), 0, 600'000));
    EXPECT_EQ(exhibition.right()->lastReplyMs(), 4'855'000);
    EXPECT_FALSE(exhibition.blockNow(exhibition.right(), 4'855'000, 600'000));
}

TEST(Exhibition, SaysWhoseThoughtWouldBeLonger) {
    Exhibition exhibition;
    EXPECT_EQ(exhibition.nextBoard(exhibition.right(), 0), 0);
    EXPECT_EQ(exhibition.nextBoard(exhibition.right(), 12'000), 2);
    EXPECT_EQ(exhibition.nextBoard(exhibition.right(), exhibition.right()->lastReplyMs()), -1);
    EXPECT_EQ(exhibition.nextBoard(nullptr, 0), -1);
    EXPECT_EQ(exhibition.nextBoard(exhibition.pinned(), 0), -1);
}

TEST(Exhibition, KeepsAPinnedRunWhateverTheSettingsBecome) {
    Exhibition exhibition;
    EXPECT_FALSE(exhibition.hasPinned());
    exhibition.pin(exhibition.right());
    exhibition.settings()->setBoards(3);
    EXPECT_TRUE(exhibition.hasPinned());
    EXPECT_EQ(exhibition.pinned()->mode(), choice::RunMode::Async);
    EXPECT_EQ(exhibition.pinned()->lastReplyMs(), 3'655'000);
    EXPECT_EQ(exhibition.pinned()->predictedLastReplyMs(), 3'655'000);
    EXPECT_EQ(exhibition.pinned()->formula(), choice::KnownFormula::WalkingOn);
    exhibition.unpin();
    EXPECT_FALSE(exhibition.hasPinned());
}

TEST(Exhibition, LoadsAScenarioWithOneRecording) {
    Exhibition exhibition;
    const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
    Scenario scenario;
    scenario.mode = Mode::pool;
    scenario.in_play = 6;
    scenario.switches = {{Time{1000}, Mode::async}};
    EXPECT_TRUE(exhibition.load(scenario));
    EXPECT_EQ(recorded.count(), 1);
    EXPECT_EQ(exhibition.right()->trace()->scenario(), scenario);
    EXPECT_TRUE(exhibition.left()->trace()->scenario().switches.empty());
    scenario.switches = {{Time{1000}, Mode::clones}};
    EXPECT_FALSE(exhibition.load(scenario));
    EXPECT_EQ(exhibition.settings()->problemField(), choice::SettingField::SwitchesField);
}

TEST(Exhibition, PlaysALoadedScenarioWithItsPoolAfterASwitch) {
    Exhibition exhibition;
    Scenario scenario;
    scenario.mode = Mode::sync;
    scenario.in_play = 12;
    scenario.switches = {{Time{1'200'000}, Mode::async}};
    ASSERT_TRUE(exhibition.load(scenario));
    EXPECT_EQ(exhibition.right()->trace()->scenario(), scenario);
    EXPECT_EQ(exhibition.right()->wayAt(1'200'000), choice::HallWay::ThreadPool);
}

TEST(Exhibition, KeepsAPoolsLimitFromTheOtherHallWhateverItGoesOverTo) {
    Exhibition exhibition;
    exhibition.choose(exhibition.left(), choice::HallWay::ThreadPool);
    for (const auto mode : {choice::RunMode::Sync, choice::RunMode::Threads}) {
        exhibition.goOver(exhibition.right(), 1'200'000, mode);
        EXPECT_FALSE(exhibition.right()->trace()->scenario().in_play);
        EXPECT_EQ(exhibition.right()->way(), choice::HallWay::Asyncio);
    }
}

TEST(Exhibition, KeepsTheOldTracesUntilTheNewOnesAreThere) {
    Exhibition exhibition{nullptr, Threading::Always};
    EXPECT_TRUE(exhibition.busy());
    EXPECT_FALSE(exhibition.left()->recorded());
    wait_for_recording(exhibition);
    EXPECT_FALSE(exhibition.busy());
    const auto old = exhibition.left()->trace();
    exhibition.settings()->setBoards(2);
    EXPECT_TRUE(exhibition.busy());
    EXPECT_EQ(exhibition.left()->trace(), old);
    wait_for_recording(exhibition);
    EXPECT_EQ(exhibition.left()->boards(), 2);
}

TEST(Exhibition, ShowsOnlyTheNewestOfABurstOfChanges) {
    Exhibition exhibition{nullptr, Threading::Always};
    const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
    for (int boards = 1; boards <= 50; ++boards) exhibition.settings()->setBoards(boards);
    wait_for_recording(exhibition);
    EXPECT_EQ(recorded.count(), 1);
    EXPECT_EQ(exhibition.left()->boards(), 50);
    EXPECT_EQ(exhibition.right()->boards(), 50);
    EXPECT_FALSE(exhibition.busy());
}

/// Nothing forbids it before it is played: one game after another it lasts longer than 69 years.
Scenario too_slow() {
    Scenario scenario;
    scenario.boards = 265;
    scenario.pairs = 100;
    scenario.opponent = std::chrono::hours{1};
    for (std::uint32_t board = 0; board < scenario.boards; ++board) scenario.slow.push_back({board, 24});
    return scenario;
}

TEST(Exhibition, SaysWhyARunFailedAndGoesOnFromThere) {
    for (const Threading threading : {Threading::Never, Threading::Always}) {
        Exhibition exhibition{nullptr, threading};
        if (exhibition.busy()) wait_for_recording(exhibition);
        const auto classic = exhibition.left()->trace();
        const QSignalSpy told{&exhibition, &Exhibition::failureChanged};
        ASSERT_TRUE(exhibition.load(too_slow()));
        while (told.isEmpty()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        EXPECT_FALSE(exhibition.busy());
        EXPECT_TRUE(exhibition.errorText().contains(QStringLiteral("69 years")));
        EXPECT_EQ(exhibition.left()->trace(), classic) << "the old run stays on show";
        exhibition.reset();
        if (exhibition.busy()) wait_for_recording(exhibition);
        EXPECT_EQ(exhibition.errorText(), QString{});
    }
}

TEST(Exhibition, CanBeClosedInTheMiddleOfARecording) {
    for (int n = 0; n < 20; ++n) {
        Exhibition exhibition{nullptr, Threading::Always};
        exhibition.settings()->setBoards(100);
    }
}

/// Records like the program until it is told to fail.
struct FailingRecorder {
    std::shared_ptr<std::exception_ptr> error = std::make_shared<std::exception_ptr>();

    Recording operator()(const Scenario& scenario, const std::stop_token& stop) const {
        if (*error) std::rethrow_exception(*error);
        return make_recording(scenario, stop);
    }
};

TEST(Exhibition, SaysWhyARunFailedAndKeepsTheOneBefore) {
    using Failure = Exhibition::Failure;
    const FailingRecorder recorder;
    Exhibition exhibition{nullptr, Threading::Never, recorder};
    const QSignalSpy changed{&exhibition, &Exhibition::failureChanged};
    EXPECT_EQ(exhibition.failure(), Failure::NoFailure);
    *recorder.error = std::make_exception_ptr(std::bad_alloc{});
    exhibition.settings()->setBoards(3);
    EXPECT_EQ(exhibition.failure(), Failure::TooLittleMemory);
    EXPECT_EQ(exhibition.errorText(), QStringLiteral("the memory does not suffice"));
    EXPECT_EQ(exhibition.left()->boards(), 24);
    *recorder.error = std::make_exception_ptr(std::overflow_error{"too long"});
    exhibition.settings()->setBoards(4);
    EXPECT_EQ(exhibition.failure(), Failure::LastsTooLong);
    *recorder.error = std::make_exception_ptr(std::runtime_error{"a table was knocked over"});
    exhibition.settings()->setBoards(5);
    EXPECT_EQ(exhibition.failure(), Failure::OtherFailure);
    EXPECT_EQ(exhibition.errorText(), QStringLiteral("a table was knocked over"));
    *recorder.error = nullptr;
    exhibition.settings()->setBoards(6);
    EXPECT_EQ(exhibition.failure(), Failure::NoFailure);
    EXPECT_EQ(exhibition.errorText(), QString{});
    EXPECT_EQ(exhibition.left()->boards(), 6);
    EXPECT_EQ(changed.count(), 4);
}

TEST(Exhibition, IsNoLongerBusyWhenARunOnTheThreadHasFailed) {
    const FailingRecorder recorder;
    *recorder.error = std::make_exception_ptr(std::bad_alloc{});
    Exhibition exhibition{nullptr, Threading::Always, recorder};
    EXPECT_TRUE(exhibition.busy());
    QEventLoop loop;
    QObject::connect(&exhibition, &Exhibition::busyChanged, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_FALSE(exhibition.busy());
    EXPECT_EQ(exhibition.failure(), Exhibition::Failure::TooLittleMemory);
    EXPECT_FALSE(exhibition.left()->recorded());
}

TEST(Exhibition, StopsARunThatIsNoLongerWanted) {
    std::binary_semaphore begun{0};
    bool was_stopped = false;
    bool first = true;
    const auto record = [&](const Scenario& scenario, const std::stop_token& stop) {
        if (!std::exchange(first, false)) return make_recording(scenario, stop);
        begun.release();
        std::binary_semaphore asked{0};
        const std::stop_callback tell{stop, [&] { asked.release(); }};
        asked.acquire();
        was_stopped = true;
        throw Stopped{};
    };
    Exhibition exhibition{nullptr, Threading::Always, record};
    begun.acquire();
    exhibition.settings()->setBoards(3);
    wait_for_recording(exhibition);
    EXPECT_TRUE(was_stopped);
    EXPECT_EQ(exhibition.left()->boards(), 3);
    EXPECT_EQ(exhibition.failure(), Exhibition::Failure::NoFailure);
}

TEST(Exhibition, UsesAThreadOnlyForLargeRuns) {
    Exhibition exhibition;
    exhibition.settings()->setBoards(1000);
    EXPECT_FALSE(exhibition.busy());
    exhibition.settings()->setPairs(200);
    EXPECT_TRUE(exhibition.busy());
    exhibition.settings()->setPairs(1);
    EXPECT_FALSE(exhibition.busy()) << "a small run is there at once and the large one is forgotten";
    EXPECT_EQ(exhibition.left()->trace()->scenario().pairs, 1U);
}

TEST(Exhibition, ComesToTheSameWithAndWithoutAThread) {
    Exhibition here{nullptr, Threading::Never};
    Exhibition there{nullptr, Threading::Always};
    for (Exhibition* exhibition : {&here, &there}) {
        exhibition->settings()->setOpponentSpread(choice::TimeSpread::Exponential);
        exhibition->right()->setMode(choice::RunMode::Threads);
    }
    wait_for_recording(there);
    EXPECT_EQ(here.right()->fingerprint(), there.right()->fingerprint());
    EXPECT_EQ(here.right()->atLeastMs(), there.right()->atLeastMs());
}

}  // namespace
}  // namespace simul
