#include "app/console/text_table.hpp"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>

namespace simul::console {

std::string TextTable::text() const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
    }
    std::string text;
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += i == 0 ? fmt::format("{:<{}}", row[i], widths[i])
                           : fmt::format("{:>{}}", row[i], widths[i] + gap_);
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

std::string wrapped(const std::string& prose, const std::string& indent) {
    constexpr std::size_t width = 79;
    std::istringstream words{prose};
    std::string text;
    std::string line;
    for (std::string word; words >> word;) {
        if (!line.empty() && line.size() + 1 + word.size() > width) {
            text += line + "\n";
            line.clear();
        }
        line += (line.empty() ? indent : " ") + word;
    }
    return line.empty() ? text : text + line + "\n";
}

}  // namespace simul::console
