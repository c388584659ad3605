#include "simulator/trace/busy.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace simul {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

MasterBar thought(std::int64_t from, std::int64_t to) {
    return {Time{from}, Time{to}, MasterPhase::thinking, false, 0};
}
MasterBar wait(std::int64_t from, std::int64_t to) {
    return {Time{from}, Time{to}, MasterPhase::idle, false, no_board};
}
BusyStretch stretch(std::int64_t from, std::int64_t to, std::uint32_t thinking) {
    return {Time{from}, Time{to}, thinking};
}

using Masters = std::vector<std::vector<MasterBar>>;

TEST(BusyStretches, CountTheMastersWhoThinkAtOnce) {
    EXPECT_THAT(
        busy_stretches(Masters{{thought(0, 10), wait(10, 40)}, {wait(0, 5), thought(5, 20), wait(20, 40)}}),
        ElementsAre(stretch(0, 5, 1), stretch(5, 10, 2), stretch(10, 20, 1), stretch(20, 40, 0)));
}

TEST(BusyStretches, GoOnWhenOneThinksInAnothersPlace) {
    EXPECT_THAT(busy_stretches(Masters{{thought(0, 10), wait(10, 20)}, {wait(0, 10), thought(10, 20)}}),
                ElementsAre(stretch(0, 20, 1)));
}

TEST(BusyStretches, AreNoneWithoutMasters) {
    EXPECT_THAT(busy_stretches({}), IsEmpty());
    EXPECT_THAT(busy_stretches(Masters{{}, {}}), IsEmpty());
}

TEST(BusyStretches, AddUpToTheThinkingOfAllMasters) {
    Scenario scenario;
    scenario.boards = 40;
    scenario.pairs = 4;
    scenario.opponent = Duration{23'000};
    scenario.masters = 9;
    const Masters masters = lanes_of(*record(scenario)).masters;
    Duration alone{};
    for (const auto& lane : masters)
        for (const MasterBar& bar : lane)
            if (bar.phase == MasterPhase::thinking) alone += bar.to - bar.from;
    Duration together{};
    Time end{};
    for (const BusyStretch& stretch : busy_stretches(masters)) {
        EXPECT_EQ(stretch.from, end) << "without gaps";
        EXPECT_LE(stretch.thinking, masters.size());
        together += (stretch.to - stretch.from) * stretch.thinking;
        end = stretch.to;
    }
    EXPECT_EQ(together, alone);
}

}  // namespace
}  // namespace simul
