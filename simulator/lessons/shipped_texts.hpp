#pragma once

#include <span>
#include <string_view>

namespace simul::lessons {

/// The file of a lesson that is compiled in.
struct ShippedText {
    std::string_view file;
    std::string_view text;
};

/// All of them, in the order of the lessons.
std::span<const ShippedText> shipped_texts();

}  // namespace simul::lessons
