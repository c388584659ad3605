#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <QImage>

#include "app/window/look/paint/theme.hpp"
#include "simulator/trace/lanes.hpp"

namespace simul::paint {

/// States of a board's lane are those of BoardPhase; a master's lane has those of MasterPhase and broken-off
/// thoughts.
inline constexpr int dropped_thought = 5;

inline int lane_state(const BoardBar& bar) { return static_cast<int>(bar.phase); }
inline int lane_state(const MasterBar& bar) {
    return bar.dropped && bar.phase == MasterPhase::thinking ? dropped_thought : static_cast<int>(bar.phase);
}

/// The six patterns of one kind of lane as pixels (ARGB32, premultiplied), made once and looked up per pixel.
/// All of them repeat after `period` pixels; low lanes share patterns that also repeat downwards, so that
/// hatching runs on from lane to lane.
class PatternSet {
  public:
    enum class Kind { boards, masters };

    /// For bars `height` device pixels high; `scale` is device pixels for a logical one, times the unit.
    PatternSet(const Theme& theme, Kind kind, int height, double scale);

    int period() const { return period_; }
    /// `period` pixels of row `row` of a bar whose top is at `top`.
    const QRgb* row(int state, int row, int top) const;
    const QImage& tile(int state) const { return tiles_[static_cast<std::size_t>(state)]; }

  private:
    int period_;
    bool low_;
    std::array<QImage, 6> tiles_;
};

/// One bar of a state alone, e.g. for a legend.
QImage pattern_swatch(const Theme& theme, PatternSet::Kind kind, int state, int width, int height,
                      double scale);

}  // namespace simul::paint
