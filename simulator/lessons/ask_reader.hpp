#pragma once

#include "simulator/lessons/lesson.hpp"

namespace simul::lessons {

/// Reads one question. Throws JsonError, beginning with the place.
Ask read_ask(const Node& node, Names& names);

}  // namespace simul::lessons
