#include "app/window/run/models/recording.hpp"

#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

TEST(Recording, HasTheMilestonesOfItsRoundsAndSwitches) {
    Scenario scenario;
    scenario.switches = {{10min, Mode::sync}};
    const Recording recording = make_recording(scenario);
    const std::vector<Time> switches{10min};
    const Milestones expected = milestones_of(*recording.lanes, recording.landmarks->rounds, switches);
    EXPECT_EQ(recording.milestones->markers, expected.markers);
    EXPECT_EQ(recording.milestones->last_reply, recording.trace->results().last_reply);
    EXPECT_EQ(recording.milestones->last_move, recording.trace->results().last_move);
}

TEST(Recording, CountsHowManyMastersThinkFromTwoOn) {
    EXPECT_EQ(make_recording(Scenario{}).busy, nullptr);
    for (const std::uint32_t masters : {2U, 3U}) {
        Scenario scenario;
        scenario.masters = masters;
        const Recording recording = make_recording(scenario);
        ASSERT_NE(recording.busy, nullptr) << masters;
        EXPECT_EQ(*recording.busy, busy_stretches(recording.lanes->masters));
    }
}

TEST(Recording, IsKeptWithItsPrediction) {
    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    exhibition.pin(exhibition.left());
    exhibition.settings()->setBoards(12);
    EXPECT_EQ(exhibition.pinned()->predictedLastReplyMs(), 12 * 3600e3);
    EXPECT_EQ(exhibition.left()->predictedLastReplyMs(), 6 * 3600e3);
    EXPECT_TRUE(exhibition.pinned()->predictionExact());
}

}  // namespace
}  // namespace simul
