#pragma once

#include <array>
#include <stop_token>
#include <utility>

#include "app/window/chart/paint/chart_picture.hpp"
#include "app/window/pages/share/items/picture_words.hpp"

namespace simul {

/// When both halls are over, over the number of boards: last reply, speed-up and how busy she is, as the page
/// Explore shows them at first; and the sentence above it. `halls`: left and right. Throws Stopped.
std::pair<paint::ChartPicture, QString> chart_of(const std::array<Scenario, 2>& halls,
                                                 const PictureWords& words, const std::stop_token& stop);

}  // namespace simul
