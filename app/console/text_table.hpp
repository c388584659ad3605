#pragma once

#include <string>
#include <vector>

namespace simul::console {

/// Rows of cells in columns: the first column to the left, the others to the right, each as wide as its
/// longest cell.
class TextTable {
  public:
    explicit TextTable(std::size_t gap = 2) : gap_{gap} {}
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    std::string text() const;

  private:
    std::size_t gap_;  // blanks between columns
    std::vector<std::vector<std::string>> rows_;
};

/// Breaks prose into lines of at most 79 characters; every line starts with `indent`.
std::string wrapped(const std::string& prose, const std::string& indent = "");

}  // namespace simul::console
