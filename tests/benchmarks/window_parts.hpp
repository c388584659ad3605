#pragma once

#include <cstdint>

#include <QSize>

#include "tests/benchmarks/window_cost.hpp"

namespace simul::bench {

/// How much is measured.
struct Amount {
    int frames = 300;
    int seeks = 100;
    int changes = 24;
    double playing_s = 10;
    double paused_s = 5;
    double dropping_s = 60;
};
inline constexpr Amount quick{10, 5, 4, 0.3, 0.2, 0.3};

/// Each prints its rows and tells whether all their bars were kept. Those that take boards tell of that many
/// in each of the two halls.
bool measure_frames(std::uint32_t boards, QSize size, const Amount& amount);
/// Every board moves from frame to frame, and the timeline zooms.
bool measure_zoom(std::uint32_t boards, QSize size, double half_ms, const Amount& amount);
/// Frames while a number is dragged on the page Explore, whose map is open.
bool measure_map(QSize size, const Amount& amount);
/// Memory while the largest run that the window shows is recorded anew in both halls.
bool measure_largest(std::uint32_t boards, QSize size);
bool measure_seeks(std::uint32_t boards, QSize size, const Amount& amount);
bool measure_load(const Amount& amount);
bool measure_drops(const Amount& amount);
bool measure_changes(const Amount& amount);
/// How long it takes to open a page ("code") from the race, and a frame of it while time runs on.
bool measure_page(const char* page, std::uint32_t boards, QSize size, Bar opened, Bar frame,
                  const Amount& amount);

}  // namespace simul::bench
