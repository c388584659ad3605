#include "app/window/timeline/paint/timeline_lanes.hpp"

#include <algorithm>
#include <cmath>

namespace simul::paint {
namespace {

/// The four channels of a pixel, 16 bits each: room to multiply all of them by up to 256 at once.
constexpr std::uint64_t spread(QRgb color) {
    const std::uint64_t c = color;
    return (c & 0xFFU) | (c & 0xFF00U) << 8U | (c & 0xFF'0000U) << 16U | (c & 0xFF00'0000U) << 24U;
}

constexpr QRgb gather(std::uint64_t channels) {
    const std::uint64_t c = channels >> 8U;
    return static_cast<QRgb>((c & 0xFFU) | (c >> 8U & 0xFF00U) | (c >> 16U & 0xFF'0000U) |
                             (c >> 24U & 0xFF00'0000U));
}

/// The states of one column in shares of 256; `only` is the state that has all of it.
struct Column {
    std::array<std::uint16_t, Coverage::state_count> share{};
    std::int16_t only = -1;
    std::int16_t total = 0;
};

Column column_of(const Coverage::Pixel& pixel) {
    Column column;
    unsigned before = 0;
    unsigned sum = 0;
    // Rounding the running sum, not each share, makes full columns full.
    for (std::size_t s = 0; s < column.share.size(); ++s) {
        sum += pixel[s];
        const unsigned rounded = sum * 256 / Coverage::full;
        column.share[s] = static_cast<std::uint16_t>(rounded - before);
        if (column.share[s] == 256) column.only = static_cast<std::int16_t>(s);
        before = rounded;
    }
    column.total = static_cast<std::int16_t>(before);
    return column;
}

/// The colours of all states at one place of the pattern.
using RowPattern = std::array<std::uint64_t, Coverage::state_count>;

void write_row(const std::vector<Column>& columns, const std::vector<std::uint32_t>& places,
               const std::vector<RowPattern>& pattern, std::size_t phase, QRgb* pixels) {
    for (const std::uint32_t place : places) {
        const Column& column = columns[place];
        const RowPattern& colors = pattern[phase];
        if (column.only >= 0) {
            *pixels = gather(colors[static_cast<std::size_t>(column.only)] << 8U);
        } else if (column.total > 0) {
            std::uint64_t sum = 0;
            for (std::size_t s = 0; s < colors.size(); ++s) sum += colors[s] * column.share[s];
            *pixels = gather(sum);
        }
        ++pixels;
        if (++phase == pattern.size()) phase = 0;
    }
}

int wrap(std::int64_t value, int period) {
    const auto rest = static_cast<int>(value % period);
    return rest < 0 ? rest + period : rest;
}

/// Moments as positions in a row of pixels.
struct RowPlaces {
    explicit RowPlaces(const TimeAxis& axis)
        : scale(axis.px_per_ms() * Coverage::positions), shift(axis.x_of(0) * Coverage::positions) {}
    std::int64_t operator()(Time time) const { return std::llround(double(time.count()) * scale + shift); }

    double scale;
    double shift;
};

/// A hairline between two of the master's thoughts, fading in as they grow.
std::int64_t seam(const MasterBar& bar, std::int64_t length) {
    if (bar.phase != MasterPhase::thinking) return 0;
    return std::clamp<std::int64_t>((length - 3 * Coverage::positions) / 4, 0, Coverage::positions);
}
std::int64_t seam(const BoardBar&, std::int64_t) { return 0; }

}  // namespace

int LaneBand::height() const { return static_cast<int>(std::ceil(pitch * lanes - 1e-9)); }

int LaneBand::lane_at(int y) const {
    if (lanes == 0 || y < top || y >= bottom()) return -1;
    return std::min(lanes - 1, static_cast<int>((y - top + (bar > 0 ? 0 : .5)) / pitch));
}

QRect LaneBand::lane_rect(int lane, int left, int width) const {
    const int y = top + static_cast<int>(std::floor(lane * pitch));
    return {left, y, width, std::max(1, bar)};
}

LaneBand fit_lanes(int top, int room, int lanes, int highest, double scale) {
    LaneBand band{top, 0, 0, std::max(lanes, 0)};
    if (band.lanes == 0 || room <= 0) return {top, 0, 0, 0};
    const double share = double(room) / band.lanes;
    if (share < 2) {
        band.pitch = share;
        return band;
    }
    const int pitch = std::min(static_cast<int>(share), std::max(2, highest));
    const int gap = pitch >= 12 * scale ? int(std::lround(2 * scale)) : pitch >= 5 * scale ? 1 : 0;
    band.pitch = pitch;
    band.bar = pitch - gap;
    return band;
}

void LaneRaster::draw(std::span<const std::vector<BoardBar>> lanes, const LaneBand& band) {
    draw_band(lanes, band, PatternSet(theme_, PatternSet::Kind::boards, std::max(1, band.bar), scale_));
}

void LaneRaster::draw(std::span<const std::vector<MasterBar>> lanes, const LaneBand& band) {
    draw_band(lanes, band, PatternSet(theme_, PatternSet::Kind::masters, std::max(1, band.bar), scale_));
}

void LaneRaster::draw(std::span<const BusyStretch> busy, int masters, const LaneBand& band) {
    const PatternSet patterns(theme_, PatternSet::Kind::masters, std::max(1, band.bar), scale_);
    for (int row = 0; row < band.bar; ++row) {
        coverage_.reset(image_.width());
        add_busy(busy, least_thinking(row, band.bar, masters));
        write_rows(patterns, band.top + band.bar - 1 - row, 1);
    }
}

template <class Bar>
void LaneRaster::draw_band(std::span<const std::vector<Bar>> lanes, const LaneBand& band,
                           const PatternSet& patterns) {
    const int count = std::min(band.lanes, static_cast<int>(lanes.size()));
    if (band.bar > 0) {
        for (int lane = 0; lane < count; ++lane) {
            coverage_.reset(image_.width());
            add_lane(lanes[static_cast<std::size_t>(lane)], Coverage::shares);
            write_rows(patterns, band.lane_rect(lane, 0, 0).top(), band.bar);
        }
        return;
    }
    const auto shares = [](double rows) { return static_cast<int>(std::lround(rows * Coverage::shares)); };
    for (int row = 0; row < band.height(); ++row) {
        coverage_.reset(image_.width());
        const int first = std::max(0, static_cast<int>(row / band.pitch));
        for (int lane = first; lane < count && lane * band.pitch < row + 1; ++lane) {
            const double from = std::clamp(lane * band.pitch - row, 0.0, 1.0);
            const double to = std::clamp((lane + 1) * band.pitch - row, 0.0, 1.0);
            const int weight = shares(to) - shares(from);
            if (weight > 0) add_lane(lanes[static_cast<std::size_t>(lane)], weight);
        }
        write_rows(patterns, band.top + row, 1);
    }
}

template <class Bar>
void LaneRaster::add_lane(const std::vector<Bar>& lane, int weight) {
    const RowPlaces place(axis_);
    for (auto bar = first_ending_after(lane, axis_.from_ms); bar != lane.end(); ++bar) {
        const std::int64_t from = place(bar->from);
        if (from >= coverage_.width() * Coverage::positions) break;
        const std::int64_t to = place(bar->to);
        coverage_.add(from, to - seam(*bar, to - from), lane_state(*bar), weight);
    }
}

void LaneRaster::add_busy(std::span<const BusyStretch> busy, std::uint32_t least) {
    const RowPlaces place(axis_);
    const auto enough = [least](const BusyStretch& stretch) { return stretch.thinking >= least; };
    auto first = std::find_if(first_ending_after(busy, axis_.from_ms), busy.end(), enough);
    while (first != busy.end() && double(first->from.count()) < axis_.to_ms) {
        const auto after = std::find_if_not(first, busy.end(), enough);
        coverage_.add(place(first->from), place(std::prev(after)->to),
                      static_cast<int>(MasterPhase::thinking));
        first = std::find_if(after, busy.end(), enough);
    }
}

void LaneRaster::write_rows(const PatternSet& patterns, int top, int rows) {
    coverage_.finish();
    const int width = image_.width();
    const int period = patterns.period();
    const auto start = static_cast<std::size_t>(wrap(-std::llround(axis_.x_of(0)), period));
    // Equal neighbours share a column.
    std::vector<Column> columns;
    std::vector<std::uint32_t> places(static_cast<std::size_t>(width));
    columns.reserve(places.size());
    for (int x = 0; x < width; ++x) {
        if (x == 0 || coverage_[x][Coverage::differs] != 0) columns.push_back(column_of(coverage_[x]));
        places[static_cast<std::size_t>(x)] = static_cast<std::uint32_t>(columns.size() - 1);
    }
    std::vector<RowPattern> pattern(static_cast<std::size_t>(period));
    for (int row = 0; row < rows && top + row < image_.height(); ++row) {
        for (std::size_t s = 0; s < Coverage::state_count; ++s) {
            const QRgb* colors = patterns.row(static_cast<int>(s), row, top);
            for (std::size_t x = 0; x < pattern.size(); ++x) pattern[x][s] = spread(colors[x]);
        }
        write_row(columns, places, pattern, start, reinterpret_cast<QRgb*>(image_.scanLine(top + row)));
    }
}

}  // namespace simul::paint
