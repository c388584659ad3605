#pragma once

#include <string>

#include "simulator/lessons/sheet.hpp"

namespace simul::lessons::testing {

/// Every value and text of a sheet, a line each: what the golden file holds.
std::string values_of(const Sheet& sheet);

/// A small lesson of one question, with this in the place of its right answer's value, and this in its texts.
std::string small_lesson(const std::string& value = "left.last_reply", const std::string& text = "When?");

}  // namespace simul::lessons::testing
