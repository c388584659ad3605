#include "app/window/run/models/run.hpp"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(Run, ShowsNothingBeforeItIsRecorded) {
    const simul::Run run;
    EXPECT_FALSE(run.recorded());
    EXPECT_EQ(run.lastReplyMs(), 0);
    EXPECT_EQ(run.fingerprint(), QString{});
    EXPECT_EQ(run.predictedLastReplyMs(), -1);
}

TEST(Run, ShowsTheResultsOfItsTrace) {
    simul::Run run;
    const QSignalSpy told{&run, &simul::Run::traceChanged};
    run.setRecording(make_recording(Scenario{}));
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(run.boards(), 24);
    EXPECT_EQ(run.masters(), 1);
    EXPECT_EQ(run.lastMoveMs(), 3'600'000);
    EXPECT_EQ(run.lastReplyMs(), 3'655'000);
    EXPECT_EQ(run.busyMs(), 3'600'000);
    EXPECT_EQ(run.events(), 1440);
    EXPECT_EQ(run.peakInPlay(), 24);
    EXPECT_EQ(run.drops(), 0);
    EXPECT_NEAR(run.utilisation(), 3600.0 / 3655.0, 1e-12);
    EXPECT_EQ(run.fingerprint().size(), 16);
}

TEST(Run, ShowsThePrediction) {
    simul::Run run;
    run.setPrediction(predict(Scenario{}));
    EXPECT_TRUE(run.predictionExact());
    EXPECT_EQ(run.formula(), choice::KnownFormula::WalkingOn);
    EXPECT_EQ(run.predictedLastMoveMs(), 3'600'000);
    EXPECT_EQ(run.predictedLastReplyMs(), 3'655'000);
    EXPECT_EQ(run.knee(), 12);
    EXPECT_EQ(run.bottleneck(), choice::PaceSetter::TheMaster);
}

TEST(Run, KnowsTheWrongModels) {
    simul::Run run{choice::RunMode::Clones};
    EXPECT_TRUE(run.wrongModel());
    run.setMode(choice::RunMode::Threads);
    EXPECT_FALSE(run.wrongModel());
    run.setMode(static_cast<choice::RunMode>(99));
    EXPECT_EQ(run.mode(), choice::RunMode::Threads);
}

TEST(Run, KeepsSwitchesInOrderOfTimeWithOneForEachMoment) {
    simul::Run run;
    EXPECT_TRUE(run.addSwitch(5000, choice::RunMode::Sync));
    EXPECT_TRUE(run.addSwitch(1000, choice::RunMode::Pool));
    EXPECT_TRUE(run.addSwitch(5000, choice::RunMode::Threads));
    EXPECT_EQ(run.engineSwitches(),
              (std::vector<Switch>{{Time{1000}, Mode::pool}, {Time{5000}, Mode::threads}}));
    run.clearSwitches();
    EXPECT_TRUE(run.engineSwitches().empty());
}

TEST(Run, RefusesSwitchesThatCannotBe) {
    simul::Run run;
    EXPECT_FALSE(run.addSwitch(-1, choice::RunMode::Sync));
    EXPECT_FALSE(run.addSwitch(1e14, choice::RunMode::Sync));
    EXPECT_FALSE(run.addSwitch(1000, choice::RunMode::Clones));
    run.setMode(choice::RunMode::BlockingWait);
    EXPECT_FALSE(run.addSwitch(1000, choice::RunMode::Sync));
}

TEST(Run, TellsOnceWhetherItHasSeveralMasters) {
    simul::Run run;
    const QSignalSpy told{&run, &simul::Run::modeChanged};
    run.setSeveralMasters(true);
    run.setSeveralMasters(true);
    EXPECT_TRUE(run.severalMasters());
    EXPECT_EQ(told.count(), 1);
}

TEST(Run, AddsPausesUp) {
    Scenario scenario;
    simul::Run run;
    EXPECT_EQ(run.pausedMs(), 0);
    run.setRecording(make_recording(scenario));
    EXPECT_EQ(run.pausedMs(), 0);
    scenario.switches = {{Time{600'000}, Mode::sync}};
    run.setRecording(make_recording(scenario));
    EXPECT_GT(run.pausedMs(), 0);
}

TEST(Run, TakesBackOneSwitchOfSeveral) {
    simul::Run run{choice::RunMode::Sync};
    run.addSwitch(1000, choice::RunMode::Async);
    run.addSwitch(2000, choice::RunMode::Sync);
    run.removeSwitch(1000);
    EXPECT_EQ(run.engineSwitches(), (std::vector<Switch>{{Time{2000}, Mode::sync}}));
}

}  // namespace
}  // namespace simul
