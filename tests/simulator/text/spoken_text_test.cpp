#include "simulator/text/spoken_text.hpp"

#include <gtest/gtest.h>

namespace simul {
namespace {

using namespace std::chrono_literals;

TEST(SpokenText, SaysALengthAsASentenceDoes) {
    EXPECT_EQ(spoken_text(30s, Tongue::korean), "30초");
    EXPECT_EQ(spoken_text(100ms, Tongue::english), "0.1\u00A0s");
    EXPECT_EQ(spoken_text(90s, Tongue::english), "90\u00A0s");
    EXPECT_EQ(spoken_text(183s, Tongue::english), "3\u00A0min 3\u00A0s");
    EXPECT_EQ(spoken_text(183s, Tongue::korean), "3분 3초");
    EXPECT_EQ(spoken_text(10min, Tongue::korean), "10분");
    EXPECT_EQ(spoken_text(1h + 55s, Tongue::korean), "1시간 55초");
    EXPECT_EQ(spoken_text(0s, Tongue::korean), "0초");
    EXPECT_EQ(spoken_text(-30s, Tongue::english), "-30\u00A0s");
}

}  // namespace
}  // namespace simul
