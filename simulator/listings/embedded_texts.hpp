#pragma once

#include <string_view>

namespace simul {

/// The text of a file of the project that is compiled in, by its path. Throws std::logic_error for any other.
std::string_view embedded_text(std::string_view file);

}  // namespace simul
