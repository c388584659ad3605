#include "app/window/sound/sound_mixer.hpp"

#include <algorithm>
#include <cstdlib>

#include <gtest/gtest.h>

namespace simul {
namespace {

struct Peaks {
    int left = 0;
    int right = 0;
};

Peaks peaks_of(const std::vector<std::int16_t>& samples) {
    Peaks peaks;
    for (std::size_t i = 0; i + 1 < samples.size(); i += 2) {
        peaks.left = std::max(peaks.left, std::abs(int{samples[i]}));
        peaks.right = std::max(peaks.right, std::abs(int{samples[i + 1]}));
    }
    return peaks;
}

class Mixing : public testing::Test {
  protected:
    std::vector<std::int16_t> render(double seconds) {
        std::vector<std::int16_t> samples(2 * static_cast<std::size_t>(seconds * sound_rate), 77);
        mixer.render(samples);
        return samples;
    }
    SoundMixer mixer;
};

TEST_F(Mixing, IsSilentUntilSomethingBegins) {
    EXPECT_TRUE(mixer.is_silent());
    const auto samples = render(0.1);
    EXPECT_TRUE(std::ranges::all_of(samples, [](std::int16_t s) { return s == 0; }));
}

TEST_F(Mixing, IsSilentAgainWhenItIsOver) {
    mixer.begin({SoundKind::move, SoundSide::left});
    EXPECT_FALSE(mixer.is_silent());
    render(0.2);
    EXPECT_TRUE(mixer.is_silent());
    EXPECT_EQ(peaks_of(render(0.1)).left, 0);
}

TEST_F(Mixing, HearsTheLeftHallOnTheLeftAndTheRightOneOnTheRight) {
    mixer.begin({SoundKind::move, SoundSide::left});
    const Peaks left = peaks_of(render(0.2));
    mixer.begin({SoundKind::move, SoundSide::right});
    const Peaks right = peaks_of(render(0.2));
    EXPECT_NEAR(left.left, 0.126 * 32767, 5);
    EXPECT_NEAR(left.right, 0.3 * left.left, 5) << "but not in one ear alone";
    EXPECT_EQ(left.left, right.right);
    EXPECT_EQ(left.right, right.left);
}

TEST_F(Mixing, OverdrivesNothingWhenEverythingSounds) {
    for (const Sound sound : all_sounds) mixer.begin(sound);
    const Peaks peaks = peaks_of(render(2));
    EXPECT_LT(peaks.left, 16'384);
    EXPECT_LT(peaks.right, 16'384);
}

TEST_F(Mixing, GoesOnWhereItStopped) {
    mixer.begin({SoundKind::bell, SoundSide::left});
    const auto at_once = render(0.5);
    mixer.begin({SoundKind::bell, SoundSide::left});
    auto in_pieces = render(0.2);
    const auto rest = render(0.3);
    in_pieces.insert(in_pieces.end(), rest.begin(), rest.end());
    EXPECT_EQ(in_pieces, at_once);
}

}  // namespace
}  // namespace simul
