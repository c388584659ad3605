#pragma once

#include <cstdint>

#include "app/window/pages/lessons/models/lesson_answer.hpp"
#include "app/window/settings/models/preferences.hpp"
#include "simulator/lessons/sheet.hpp"

namespace simul {

/// What is remembered of one lesson, and nothing else.
struct LessonPlace {
    std::uint32_t edition = 0;  ///< 0: never opened
    std::uint32_t setup = 1;
    int stage = 0;  ///< a LessonRoom::Stage
    bool locked = false;
    bool done = false;
    std::uint32_t missed = 0;  ///< a question (from 1) that was answered wrongly the last time; 0: none
    LessonAnswers answers = {};
};

/// The place where a lesson was left, in the preferences; damaged text means never opened.
LessonPlace remembered(const Preferences& preferences, const lessons::Lesson& lesson);
void remember(Preferences& preferences, const lessons::Lesson& lesson, const LessonPlace& place);

/// The first lesson of the shelf with a question that was answered wrongly, if any: it comes back once in the
/// closing lesson.
std::optional<lessons::Missed> missed_before(const Preferences& preferences);

/// Under which name a lesson's place is kept.
QString lesson_key(const lessons::Lesson& lesson);

}  // namespace simul
