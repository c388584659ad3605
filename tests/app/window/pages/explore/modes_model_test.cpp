#include "app/window/pages/explore/models/modes_model.hpp"

#include <algorithm>
#include <stdexcept>

#include <QAbstractItemModelTester>
#include <QEventLoop>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "tests/app/window/support/golden.hpp"

namespace simul {
namespace {

TEST(ModesModel, HasARowForEveryWayBeforeItKnowsAnything) {
    Settings settings;
    ModesModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setSettings(&settings);
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_FALSE(model.data(model.index(0), ModesModel::KnownRole).toBool());
    EXPECT_EQ(model.data(model.index(0), ModesModel::LastReplyMsRole).toDouble(), 0);
}

/// Every number is 0 and none is missing.
void expect_nothing_known(const ModesModel& model) {
    const std::vector<int> of_settings{ModesModel::WayRole, ModesModel::WrongModelRole,
                                       ModesModel::ThreadsRole, ModesModel::ProcessesRole};
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : model.roleNames().keys()) {
            const QVariant value = model.data(model.index(row), role);
            EXPECT_TRUE(value.isValid()) << model.roleNames()[role].constData();
            if (std::ranges::find(of_settings, role) != of_settings.end()) continue;
            EXPECT_EQ(value.toDouble(), 0) << model.roleNames()[role].constData();
        }
    }
    EXPECT_EQ(model.slowestMs(), 0);
}

TEST(ModesModel, KnowsNothingInAnyRoleWhileItComputes) {
    Settings settings;
    settings.setBoards(300);
    ModesModel model;
    model.setSettings(&settings);
    model.setActive(true);
    ASSERT_TRUE(model.busy());
    expect_nothing_known(model);
}

TEST(ModesModel, KnowsNothingInAnyRoleWhenTheEngineRefuses) {
    Settings settings;
    ModesModel model{nullptr, false, [](const Scenario&, const std::stop_token&) -> Results {
                         throw std::overflow_error{"too long"};
                     }};
    model.setSettings(&settings);
    model.setActive(true);
    EXPECT_FALSE(model.busy());
    expect_nothing_known(model);
}

TEST(ModesModel, ComparesAllModesOfTheClassicExhibition) {
    Settings settings;
    ModesModel model;
    model.setSettings(&settings);
    model.setActive(true);
    expect_golden("modes-classic.txt", model_text(model));
}

double last_reply(const ModesModel& model, choice::HallWay way) {
    return model.data(model.index(static_cast<int>(way)), ModesModel::LastReplyMsRole).toDouble();
}

TEST(ModesModel, GivesPoolThreadsAndProcessesNumbersOfTheirOwn) {
    Settings settings;
    ModesModel model;
    model.setSettings(&settings);
    model.setActive(true);
    EXPECT_EQ(last_reply(model, choice::HallWay::Asyncio), 3'655'000);
    EXPECT_EQ(last_reply(model, choice::HallWay::ThreadPool), 10'815'000);
    EXPECT_EQ(last_reply(model, choice::HallWay::Processes), 1'825'000);
    settings.setMasters(2);
    EXPECT_EQ(last_reply(model, choice::HallWay::Asyncio), 3'655'000);
    EXPECT_EQ(last_reply(model, choice::HallWay::Processes), 1'855'000);
}

TEST(ModesModel, CountsThreadsAndProcesses) {
    Settings settings;
    ModesModel model;
    model.setSettings(&settings);
    const auto count = [&](choice::HallWay way, int role) {
        return model.data(model.index(static_cast<int>(way)), role).toInt();
    };
    EXPECT_EQ(count(choice::HallWay::Asyncio, ModesModel::ThreadsRole), 1);
    EXPECT_EQ(count(choice::HallWay::ThreadPool, ModesModel::ThreadsRole), 4);
    EXPECT_EQ(count(choice::HallWay::ThreadsInTurn, ModesModel::ThreadsRole), 24);
    EXPECT_EQ(count(choice::HallWay::Processes, ModesModel::ProcessesRole), 4);
    EXPECT_EQ(count(choice::HallWay::Processes, ModesModel::ThreadsRole), 4);
}

TEST(ModesModel, FollowsTheSettingsOnlyWhileSomebodyLooks) {
    Settings settings;
    ModesModel model;
    model.setSettings(&settings);
    const QSignalSpy changed{&model, &ModesModel::dataChanged};
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

TEST(ModesModel, ComputesLargeTablesInAThread) {
    Settings settings;
    settings.setBoards(100);
    settings.setPairs(100);
    ModesModel model;
    model.setSettings(&settings);
    model.setActive(true);
    EXPECT_TRUE(model.busy());
    QEventLoop loop;
    QObject::connect(&model, &ModesModel::busyChanged, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_FALSE(model.busy());
    EXPECT_EQ(model.data(model.index(0), ModesModel::LastReplyMsRole).toDouble(), 100.0 * 100 * 60'000);
}

}  // namespace
}  // namespace simul
