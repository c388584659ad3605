#include "app/window/pages/explore/models/way_results.hpp"

#include <algorithm>
#include <stdexcept>

#include <QAbstractItemModelTester>
#include <QEventLoop>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "tests/app/window/support/golden.hpp"

namespace simul {
namespace {

TEST(WayResults, HasARowForEveryWayBeforeItKnowsAnything) {
    Settings settings;
    WayResults model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setSettings(&settings);
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_FALSE(model.data(model.index(0), WayResults::KnownRole).toBool());
    EXPECT_EQ(model.data(model.index(0), WayResults::LastReplyMsRole).toDouble(), 0);
}

/// Every number is 0 and none is missing.
void expect_nothing_known(const WayResults& model) {
    const std::vector<int> of_settings{WayResults::WayRole, WayResults::WrongModelRole, WayResults::CountRole,
                                       WayResults::ThreadsRole, WayResults::ProcessesRole};
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : model.roleNames().keys()) {
            const QVariant value = model.data(model.index(row), role);
            EXPECT_TRUE(value.isValid()) << model.roleNames()[role].constData();
            if (std::ranges::find(of_settings, role) != of_settings.end()) continue;
            EXPECT_EQ(value.toDouble(), 0) << model.roleNames()[role].constData();
        }
    }
}

TEST(WayResults, KnowsNothingInAnyRoleWhileItComputes) {
    Settings settings;
    settings.setBoards(300);
    WayResults model;
    model.setSettings(&settings);
    model.setActive(true);
    ASSERT_TRUE(model.busy());
    expect_nothing_known(model);
}

TEST(WayResults, KnowsNothingInAnyRoleWhenTheEngineRefuses) {
    Settings settings;
    WayResults model{nullptr, false, [](const Scenario&, const std::stop_token&) -> Results {
                         throw std::overflow_error{"too long"};
                     }};
    model.setSettings(&settings);
    model.setActive(true);
    EXPECT_FALSE(model.busy());
    expect_nothing_known(model);
}

TEST(WayResults, ComparesAllModesOfTheClassicExhibition) {
    Settings settings;
    WayResults model;
    model.setSettings(&settings);
    model.setActive(true);
    expect_golden("modes-classic.txt", model_text(model));
}

double last_reply(const WayResults& model, choice::HallWay way) {
    return model.data(model.index(static_cast<int>(way)), WayResults::LastReplyMsRole).toDouble();
}

TEST(WayResults, GivesPoolThreadsAndProcessesNumbersOfTheirOwn) {
    Settings settings;
    WayResults model;
    model.setSettings(&settings);
    model.setActive(true);
    EXPECT_EQ(last_reply(model, choice::HallWay::Asyncio), 3'655'000);
    EXPECT_EQ(last_reply(model, choice::HallWay::ThreadPool), 10'815'000);
    EXPECT_EQ(last_reply(model, choice::HallWay::Processes), 1'825'000);
    settings.setMasters(2);
    EXPECT_EQ(last_reply(model, choice::HallWay::Asyncio), 3'655'000);
    EXPECT_EQ(last_reply(model, choice::HallWay::Processes), 1'855'000);
}

TEST(WayResults, CountsThreadsAndProcesses) {
    Settings settings;
    WayResults model;
    model.setSettings(&settings);
    const auto count = [&](choice::HallWay way, int role) {
        return model.data(model.index(static_cast<int>(way)), role).toInt();
    };
    EXPECT_EQ(count(choice::HallWay::Asyncio, WayResults::ThreadsRole), 1);
    EXPECT_EQ(count(choice::HallWay::ThreadPool, WayResults::ThreadsRole), 4);
    EXPECT_EQ(count(choice::HallWay::ThreadsInTurn, WayResults::ThreadsRole), 24);
    EXPECT_EQ(count(choice::HallWay::Processes, WayResults::ProcessesRole), 4);
    EXPECT_EQ(count(choice::HallWay::Processes, WayResults::ThreadsRole), 4);
}

TEST(WayResults, FollowsTheSettingsOnlyWhileSomebodyLooks) {
    Settings settings;
    WayResults model;
    model.setSettings(&settings);
    const QSignalSpy changed{&model, &WayResults::dataChanged};
    settings.setBoards(12);
    EXPECT_EQ(changed.count(), 0);
    model.setActive(true);
    EXPECT_EQ(changed.count(), 1);
    settings.setBoards(6);
    EXPECT_EQ(changed.count(), 2);
    model.setActive(false);
    model.setActive(true);
    EXPECT_EQ(changed.count(), 2) << "nothing has changed meanwhile";
}

TEST(WayResults, ComputesLargeTablesInAThread) {
    Settings settings;
    settings.setBoards(100);
    settings.setPairs(100);
    WayResults model;
    model.setSettings(&settings);
    model.setActive(true);
    EXPECT_TRUE(model.busy());
    QEventLoop loop;
    QObject::connect(&model, &WayResults::busyChanged, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_FALSE(model.busy());
    EXPECT_EQ(model.data(model.index(0), WayResults::LastReplyMsRole).toDouble(), 100.0 * 100 * 60'000);
}

}  // namespace
}  // namespace simul
