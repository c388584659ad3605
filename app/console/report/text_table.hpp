#pragma once

#include <initializer_list>
#include <string>
#include <vector>

namespace simul::console {

/// Rows of cells in columns: the first column to the left, the others to the right, each as wide as its
/// longest cell. Columns beyond 80 letters go into another table below, again with the first column.
class TextTable {
  public:
    explicit TextTable(std::size_t gap = 2) : gap_{gap} {}
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    std::string text() const;

  private:
    std::vector<std::size_t> widths() const;

    std::size_t gap_;  // blanks between columns
    std::vector<std::vector<std::string>> rows_;
};

/// The texts one below the other, with a blank line between those that are not empty.
std::string paragraphs(std::initializer_list<std::string> texts);

/// Breaks prose into lines of at most 79 characters; every line starts with `indent`.
std::string wrapped(const std::string& prose, const std::string& indent = "");

}  // namespace simul::console
