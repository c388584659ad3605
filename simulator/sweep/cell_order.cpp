#include "simulator/sweep/cell_order.hpp"

#include <algorithm>

namespace simul {
namespace {

std::uint32_t centre(std::uint32_t count, std::uint32_t block, std::uint32_t place) {
    return std::min(place / block * block + block / 2, count - 1);
}

}  // namespace

std::uint32_t block_centre(std::uint32_t columns, std::uint32_t rows, std::uint32_t block,
                           std::uint32_t column, std::uint32_t row) {
    return centre(columns, block, column) + columns * centre(rows, block, row);
}

CoarseToFine coarse_to_fine(std::uint32_t columns, std::uint32_t rows) {
    CoarseToFine order;
    order.points.reserve(std::size_t{columns} * rows);
    std::vector<bool> is_taken(std::size_t{columns} * rows);
    for (std::size_t level = 0; level < CoarseToFine::blocks.size(); ++level) {
        const std::uint32_t block = CoarseToFine::blocks[level];
        for (std::uint32_t row = 0; row < rows; row += block)
            for (std::uint32_t column = 0; column < columns; column += block) {
                const std::uint32_t point = block_centre(columns, rows, block, column, row);
                if (!is_taken[point]) order.points.push_back(point);
                is_taken[point] = true;
            }
        order.level_ends[level] = order.points.size();
    }
    return order;
}

std::vector<std::uint32_t> halving_gaps(std::uint32_t count, std::span<const std::uint32_t> first) {
    std::vector<std::uint32_t> places;
    places.reserve(count);
    std::vector<bool> is_taken(count);
    const auto take = [&](std::uint32_t place) {
        if (place < count && !is_taken[place]) places.push_back(place);
        if (place < count) is_taken[place] = true;
    };
    for (const std::uint32_t place : first) take(place);
    take(0);
    if (count > 0) take(count - 1);
    std::uint32_t step = 1;
    while (step < count) step *= 2;
    for (; step > 0; step /= 2)
        for (std::uint32_t place = step; place < count; place += step) take(place);
    return places;
}

}  // namespace simul
