#pragma once

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "app/options/option.hpp"

namespace simul {

inline constexpr std::array<std::string_view, 9> page_words{"race", "boards", "explore", "map",   "luck",
                                                            "ways", "code",   "lessons", "setups"};
/// What the page Code shows.
inline constexpr std::array<std::string_view, 4> listing_words{"cpp", "python", "missing-await",
                                                               "forgotten-gather"};
/// The stages of a lesson.
inline constexpr std::array<std::string_view, 3> stage_words{"predict", "run", "explain"};
/// Words of earlier versions and what they mean today.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 1> old_page_words{
    {{"models", "ways"}}};
inline constexpr std::array<std::string_view, 2> language_words{"en", "ko"};
/// What is spoken of: the hall, tasks, requests, pages or queries.
inline constexpr std::array<std::string_view, 5> vocabulary_words{"hall", "program", "web", "crawl",
                                                                  "database"};
inline constexpr std::array<std::string_view, 2> renderer_words{"software", "gpu"};
std::vector<std::string_view> theme_words();

/// All that the window's program understands.
options::Grammar window_grammar();

}  // namespace simul
