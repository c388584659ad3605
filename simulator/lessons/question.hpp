#pragma once

#include <memory>

#include "simulator/lessons/sheet.hpp"

namespace simul::lessons {

/// One question with its numbers. Throws what sheet_of() throws.
Question question_of(const Ask& ask, const std::shared_ptr<const Setting>& setting, Tongue tongue);

}  // namespace simul::lessons
