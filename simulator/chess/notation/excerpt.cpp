#include "simulator/chess/notation/excerpt.hpp"

namespace simul::chess {

std::string excerpt(std::string_view text) {
    constexpr std::size_t longest = 20;
    std::string quoted = "\"";
    for (const char letter : text.substr(0, longest)) quoted += letter >= ' ' && letter <= '~' ? letter : '?';
    return quoted + (text.size() > longest ? "...\"" : "\"");
}

}  // namespace simul::chess
