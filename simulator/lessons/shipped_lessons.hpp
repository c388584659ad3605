#pragma once

#include <span>
#include <string_view>

#include "simulator/lessons/lesson.hpp"

namespace simul::lessons {

/// The lessons that are compiled in, in their order. They are read when first asked for.
std::span<const Lesson> shipped_lessons();

/// The one with this id, or null.
const Lesson* shipped_lesson(std::string_view id);

/// The text of its file.
std::string_view shipped_lesson_text(std::string_view id);

/// The chapters, in their order, and what they are called.
struct Chapter {
    std::string_view id;
    std::string_view english;
    std::string_view korean;
};
std::span<const Chapter> chapters();

}  // namespace simul::lessons
