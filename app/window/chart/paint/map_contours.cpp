#include "app/window/chart/paint/map_contours.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace simul::paint {
namespace {

/// An edge of the grid: its first corner, and whether it goes up.
struct Edge {
    std::size_t column = 0;
    std::size_t row = 0;
    bool is_upright = false;
    bool operator==(const Edge&) const = default;
    bool operator<(const Edge& other) const {
        return std::tie(column, row, is_upright) < std::tie(other.column, other.row, other.is_upright);
    }
};

using Segment = std::pair<Edge, Edge>;

class Marching {
  public:
    Marching(const MapGrid& grid, double level) : grid_{grid}, level_{level} {}

    std::vector<Segment> segments() const {
        std::vector<Segment> found;
        found.reserve(grid_.xs.size() + grid_.ys.size());
        for (std::size_t row = 0; row + 1 < grid_.ys.size(); ++row)
            for (std::size_t column = 0; column + 1 < grid_.xs.size(); ++column) add(found, column, row);
        return found;
    }

    /// Where the level lies on the edge.
    QPointF point(const Edge& edge) const {
        const std::size_t column = edge.column + (edge.is_upright ? 0 : 1);
        const std::size_t row = edge.row + (edge.is_upright ? 1 : 0);
        const double from = grid_.at(edge.column, edge.row);
        const double to = grid_.at(column, row);
        const double share = to == from ? .5 : (level_ - from) / (to - from);
        return {std::lerp(grid_.xs[edge.column], grid_.xs[column], share),
                std::lerp(grid_.ys[edge.row], grid_.ys[row], share)};
    }

  private:
    bool is_over(std::size_t column, std::size_t row) const { return grid_.at(column, row) >= level_; }

    void add(std::vector<Segment>& found, std::size_t column, std::size_t row) const {
        const double sum = grid_.at(column, row) + grid_.at(column + 1, row) + grid_.at(column, row + 1) +
                           grid_.at(column + 1, row + 1);
        if (!std::isfinite(sum)) return;
        const Edge below{column, row, false};
        const Edge above{column, row + 1, false};
        const Edge left{column, row, true};
        const Edge right{column + 1, row, true};
        std::vector<Edge> crossed;
        crossed.reserve(4);
        if (is_over(column, row) != is_over(column + 1, row)) crossed.push_back(below);
        if (is_over(column + 1, row) != is_over(column + 1, row + 1)) crossed.push_back(right);
        if (is_over(column, row + 1) != is_over(column + 1, row + 1)) crossed.push_back(above);
        if (is_over(column, row) != is_over(column, row + 1)) crossed.push_back(left);
        for (std::size_t i = 0; i + 1 < crossed.size(); i += 2)
            found.emplace_back(crossed[i], crossed[i + 1]);
    }

    const MapGrid& grid_;
    double level_;
};

}  // namespace

std::vector<QPolygonF> contours_of(const MapGrid& grid, double level) {
    const Marching marching{grid, level};
    std::multimap<Edge, Edge> open;
    for (const auto& [one, other] : marching.segments()) {
        open.emplace(one, other);
        open.emplace(other, one);
    }
    const auto take = [&open](const Edge& from) -> std::optional<Edge> {
        const auto found = open.find(from);
        if (found == open.end()) return std::nullopt;
        const Edge to = found->second;
        open.erase(found);
        const auto [first, last] = open.equal_range(to);
        for (auto back = first; back != last; ++back)
            if (back->second == from) {
                open.erase(back);
                break;
            }
        return to;
    };
    std::vector<QPolygonF> lines;
    // Lines that end at the edge of the grid first: from their ends.
    for (const bool is_end : {true, false})
        while (true) {
            const auto start = std::ranges::find_if(
                open, [&](const auto& entry) { return !is_end || open.count(entry.first) == 1; });
            if (start == open.end()) break;
            const Edge first = start->first;
            QPolygonF line;
            line << marching.point(first);
            for (auto next = take(first); next; next = take(*next)) line << marching.point(*next);
            lines.push_back(std::move(line));
        }
    return lines;
}

}  // namespace simul::paint
