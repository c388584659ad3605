#pragma once

#include <span>
#include <string>

#include "simulator/lessons/lesson.hpp"
#include "simulator/lessons/sheet.hpp"

namespace simul::console {

/// All lessons by chapter: number, id and title.
std::string lesson_list(std::span<const lessons::Lesson> lessons, Tongue tongue);

/// A lesson as plain text: question, answers, what to watch, explanation.
std::string lesson_text(const lessons::Sheet& sheet, Tongue tongue);

/// The answers of a lesson in one setup, a line each: what a teacher checks who has written it.
std::string answers_text(const lessons::Sheet& sheet);

}  // namespace simul::console
