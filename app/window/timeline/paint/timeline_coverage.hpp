#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace simul::paint {

/// How much of each pixel of a row every state covers, exactly. Bars thinner than a pixel and lanes thinner
/// than a row add up instead of fighting for the pixel, so any number of them merges into a true average. A
/// bar costs four additions, whatever its length.
class Coverage {
  public:
    static constexpr int state_count = 6;
    /// Positions in a pixel and shares of a row; a pixel that one state covers completely has `full`.
    static constexpr std::int64_t positions = 128;
    static constexpr int shares = 256;
    static constexpr int full = static_cast<int>(positions) * shares;

    /// Per state, 0 to `full`; at `differs` nothing but 0 when it is the same as the pixel on its left.
    using Pixel = std::array<std::uint16_t, 8>;
    static constexpr std::size_t differs = 7;

    /// Forgets everything; `width` pixels from now on.
    void reset(int width);

    /// Covers [from, to) (in positions; what lies outside the row is cut off) with `state`, for `weight`
    /// shares of the row's height.
    void add(std::int64_t from, std::int64_t to, int state, int weight = shares);

    /// Sums up. Call once after the last add().
    void finish();

    int width() const { return width_; }
    const Pixel& operator[](int x) const { return pixels_[static_cast<std::size_t>(x)]; }

  private:
    int width_ = 0;
    std::vector<Pixel> pixels_;
};

}  // namespace simul::paint
