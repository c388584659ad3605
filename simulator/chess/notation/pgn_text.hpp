#pragma once

#include <string>
#include <string_view>

namespace simul::chess {

/// A PGN text read character by character, counting lines (LF, CRLF and CR all end one). Passes over a byte
/// order mark and lines that start with %.
class PgnText {
  public:
    explicit PgnText(std::string_view text);

    bool at_end() const { return place_ >= text_.size(); }
    /// The next character, or 0 at the end.
    char peek() const { return at_end() ? '\0' : text_[place_]; }
    char take();
    std::size_t line() const { return line_; }

    /// Passes over white space.
    void skip_space();
    /// Passes over the rest of the line.
    void skip_line();
    /// Takes the longest run of characters for which `belongs` holds.
    template <class Belongs>
    std::string_view take_while(Belongs belongs) {
        const std::size_t first = place_;
        while (!at_end() && belongs(peek())) take();
        return text_.substr(first, place_ - first);
    }

  private:
    void skip_escaped_lines();

    std::string_view text_;
    std::size_t place_ = 0;
    std::size_t line_ = 1;
};

/// The text itself when it is UTF-8; otherwise read as Latin-1, the character set of old PGN files.
std::string utf8_of(std::string text);

}  // namespace simul::chess
