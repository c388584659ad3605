#include "app/window/timeline/paint/timeline_coverage.hpp"

#include <algorithm>

namespace simul::paint {

void Coverage::reset(int width) {
    width_ = std::max(width, 0);
    pixels_.assign(static_cast<std::size_t>(width_) + 2, Pixel{});
}

void Coverage::add(std::int64_t from, std::int64_t to, int state, int weight) {
    const std::int64_t end = width_ * positions;
    from = std::clamp<std::int64_t>(from, 0, end);
    to = std::clamp<std::int64_t>(to, 0, end);
    if (to <= from) return;
    const auto s = static_cast<std::size_t>(state);
    // Each edge is a step with a ramp of one pixel, kept as differences until finish(). They may wrap round
    // below zero: the sums come out right all the same.
    const auto edge = [&](std::int64_t at, int height) {
        const auto x = static_cast<std::size_t>(at / positions);
        const int part = static_cast<int>(at % positions);
        pixels_[x][s] = static_cast<std::uint16_t>(pixels_[x][s] + (positions - part) * height);
        pixels_[x + 1][s] = static_cast<std::uint16_t>(pixels_[x + 1][s] + part * height);
    };
    edge(from, weight);
    edge(to, -weight);
}

void Coverage::finish() {
    Pixel sum{};
    for (Pixel& pixel : pixels_) {
        std::uint16_t any = 0;
        for (const std::uint16_t step : pixel) any |= step;
        for (std::size_t s = 0; s < pixel.size(); ++s)
            pixel[s] = sum[s] = static_cast<std::uint16_t>(sum[s] + pixel[s]);
        pixel[differs] = any;
    }
}

}  // namespace simul::paint
