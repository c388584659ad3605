#include <cmath>

#include "app/window/base/time_unit.hpp"
#include "app/window/pages/explore/items/map_item.hpp"

namespace simul {
namespace {

using paint::ChartNumber;

ChartNumber number_kind(choice::SettingField field) {
    return field != choice::SettingField::NoField && Settings::isTime(field) ? ChartNumber::time
                                                                             : ChartNumber::count;
}

/// The cells of the finest complete level, for contours: 4 x 4 at the coarsest.
paint::MapGrid grid_of_level(const MapModel& map) {
    constexpr std::uint32_t coarsest = 4;
    paint::MapGrid grid;
    const std::uint32_t block = map.complete_block();
    if (block == 0 || block > coarsest) return grid;
    const auto columns = static_cast<std::uint32_t>(map.xs().size());
    const auto rows = static_cast<std::uint32_t>(map.ys().size());
    for (std::uint32_t column = 0; column < columns; column += block)
        grid.xs.push_back(map.xs()[block_centre(columns, rows, block, column, 0) % columns]);
    for (std::uint32_t row = 0; row < rows; row += block) {
        grid.ys.push_back(map.ys()[block_centre(columns, rows, block, 0, row) / columns]);
        for (std::uint32_t column = 0; column < columns; column += block) {
            const MapModel::Point& point = map.points()[block_centre(columns, rows, block, column, row)];
            grid.values.push_back(point.is_known ? point.speed_up : std::nan(""));
        }
    }
    return grid;
}

}  // namespace

paint::MapPicture picture_of(const MapModel& map) {
    paint::MapPicture picture;
    if (map.points().empty()) return picture;
    picture.grid.xs = map.xs();
    picture.grid.ys = map.ys();
    picture.grid.values.reserve(map.points().size());
    picture.refused.reserve(map.points().size());
    for (std::size_t row = 0; row < map.ys().size(); ++row)
        for (std::size_t column = 0; column < map.xs().size(); ++column) {
            const MapModel::Point& point = map.drawn(column, row);
            picture.grid.values.push_back(point.is_known ? point.speed_up : std::nan(""));
            picture.refused.push_back(point.is_refused ? 1 : 0);
        }
    picture.coarse = grid_of_level(map);
    picture.second = TimeUnit::of_program().second();
    picture.is_log = map.logarithmic();
    if (!picture.coarse.values.empty()) paint::add_contours(picture);
    for (const auto& [x, y] : map.knee()) picture.knee << QPointF{x, y};
    picture.x_number = number_kind(map.across());
    picture.y_number = number_kind(map.up());
    picture.x_from = map.xs().front();
    picture.x_to = map.xs().back();
    picture.y_from = map.ys().front();
    picture.y_to = map.ys().back();
    picture.here = {map.hereX(), map.hereY()};
    return picture;
}

}  // namespace simul
