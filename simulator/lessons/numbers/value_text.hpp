#pragma once

#include <string>

#include "simulator/lessons/numbers/unit.hpp"
#include "simulator/text/spoken_text.hpp"

namespace simul::lessons {

/// A value within a sentence: a moment `1:00:55`, a length `2 min 30 s`, a count `1,440`, a ratio in three
/// digits, a share `98.5 %`, a board by its number, a set of boards by how many there are.
std::string value_text(const Value& value, Tongue tongue);

/// A value as an answer that stands by itself: any time is `0:02:30`, boards are `2-13, 20`.
std::string answer_text(const Value& value, Tongue tongue);

}  // namespace simul::lessons
