#include "app/console/report/text_table.hpp"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>

namespace simul::console {
namespace {

/// One beyond the last column that still fits, at least one column.
std::size_t end_of_columns(const std::vector<std::size_t>& widths, std::size_t from, std::size_t gap) {
    constexpr std::size_t most = 80;
    std::size_t width = widths.front() + gap + widths[from];
    std::size_t to = from + 1;
    while (to < widths.size() && width + gap + widths[to] <= most) width += gap + widths[to++];
    return to;
}

std::string line_of(const std::vector<std::string>& row, const std::vector<std::size_t>& widths,
                    std::size_t from, std::size_t to, std::size_t gap) {
    std::string line = fmt::format("{:<{}}", row.front(), widths.front());
    for (std::size_t i = from; i < to; ++i) line += fmt::format("{:>{}}", row[i], widths[i] + gap);
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

}  // namespace

std::vector<std::size_t> TextTable::widths() const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
    }
    return widths;
}

std::string TextTable::text() const {
    const std::vector<std::size_t> all = widths();
    std::string text;
    for (std::size_t from = 1, to = 1; to < all.size(); from = to) {
        to = end_of_columns(all, from, gap_);
        if (from > 1) text += "\n";
        for (const auto& row : rows_) text += line_of(row, all, from, std::min(to, row.size()), gap_);
    }
    return text;
}

std::string paragraphs(std::initializer_list<std::string> texts) {
    std::string all;
    for (const std::string& text : texts) {
        if (text.empty()) continue;
        if (!all.empty()) all += "\n";
        all += text;
    }
    return all;
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
