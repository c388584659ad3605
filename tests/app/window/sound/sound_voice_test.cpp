#include "app/window/sound/sound_voice.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include <gtest/gtest.h>

namespace simul {
namespace {

float peak_of(const std::vector<float>& samples) {
    float peak = 0;
    for (const float sample : samples) peak = std::max(peak, std::abs(sample));
    return peak;
}

double decibels(float peak) { return 20 * std::log10(static_cast<double>(peak)); }

double energy_of(std::span<const float> samples) {
    double energy = 0;
    for (const float sample : samples) energy += static_cast<double>(sample) * static_cast<double>(sample);
    return energy;
}

class VoiceOf : public testing::TestWithParam<Sound> {
  protected:
    std::vector<float> samples = voice_of(GetParam());
};

TEST_P(VoiceOf, BeginsAndEndsWithoutAClick) {
    ASSERT_GT(samples.size(), 1000U);
    EXPECT_EQ(samples.front(), 0);
    EXPECT_NEAR(samples.back(), 0, 1e-6);
    const float peak = peak_of(samples);
    for (std::size_t i = 0; i < 8; ++i) EXPECT_LT(std::abs(samples[i]), 0.1F * peak) << i;
    for (std::size_t i = 1; i <= 200; ++i) EXPECT_LT(std::abs(samples[samples.size() - i]), 0.002F) << i;
}

TEST_P(VoiceOf, DiesAway) {
    const std::span<const float> all{samples};
    EXPECT_LT(energy_of(all.last(all.size() / 2)), 0.1 * energy_of(all));
}

TEST_P(VoiceOf, IsTheSameEveryTime) { EXPECT_EQ(samples, voice_of(GetParam())); }

INSTANTIATE_TEST_SUITE_P(AllSounds, VoiceOf, testing::ValuesIn(all_sounds));

TEST(Voice, IsQuietAndQuieterForAReplyThanForAMove) {
    for (const SoundSide side : {SoundSide::left, SoundSide::right}) {
        EXPECT_NEAR(decibels(peak_of(voice_of({SoundKind::move, side}))), -18, 0.1);
        EXPECT_NEAR(decibels(peak_of(voice_of({SoundKind::bell, side}))), -21, 0.2);
        EXPECT_NEAR(decibels(peak_of(voice_of({SoundKind::reply, side}))), -27, 0.2);
    }
}

TEST(Voice, LastsShorterThanTheTimeBetweenTwo) {
    EXPECT_EQ(voice_of({SoundKind::move, SoundSide::left}).size(), 7680U) << "0.16 s";
    EXPECT_EQ(voice_of({SoundKind::reply, SoundSide::left}).size(), 5280U) << "0.11 s";
    EXPECT_EQ(voice_of({SoundKind::bell, SoundSide::left}).size(), 72'000U) << "1.5 s";
}

/// Times the wave of the bell, which has no noise in it, goes up through zero in its first half second.
int waves_of(SoundSide side) {
    const auto samples = voice_of({SoundKind::bell, side});
    int waves = 0;
    for (std::size_t i = 12'001; i < 36'000; ++i) waves += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return waves;
}

TEST(Voice, IsHigherInTheRightHall) {
    EXPECT_GT(waves_of(SoundSide::right), 1.1 * waves_of(SoundSide::left));
}

TEST(Letters, TellEverySoundAndNothingElse) {
    for (const Sound sound : all_sounds) EXPECT_EQ(sound_of(letter_of(sound)), sound);
    for (const char letter : {'\0', '\n', 'A', '`', 'g', '\x7f', '\xff'})
        EXPECT_EQ(sound_of(letter), std::nullopt);
}

}  // namespace
}  // namespace simul
