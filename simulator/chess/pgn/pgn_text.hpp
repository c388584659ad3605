#pragma once

#include <string>
#include <string_view>

#include "simulator/chess/notation/utf8.hpp"
#include "simulator/chess/pgn/pgn_pieces.hpp"

namespace simul::chess {

/// A PGN text read character by character, counting lines (LF, CRLF and CR all end one). Takes no more pieces
/// than it needs and forgets what has been read. Passes over characters without width, such as byte order
/// marks, and over lines that start with %.
class PgnText {
  public:
    explicit PgnText(PgnPieces pieces);

    bool at_end() { return peek() == '\0'; }
    /// What the next character means among moves, see plain_of(), or 0 at the end.
    char peek();
    /// Passes over the next character; not at the end.
    void take();
    /// The same, and appends it to a text as it means and to another as it is written.
    void take_into(std::string& plain, std::string& written);
    /// As many of the next bytes as there are, up to `most`. Valid until the next call of anything here.
    std::string_view ahead(std::size_t most);
    /// Of these bytes those in this line: does not wait for more.
    std::string_view line_ahead(std::size_t most);
    /// Passes over so many bytes, of which there must be as many.
    void skip(std::size_t bytes);

    /// Passes over white space.
    void skip_space();
    /// Passes over the rest of the line.
    void skip_line();

    std::size_t line() const { return line_; }
    /// Nothing but space stands before the next character in its line.
    bool at_line_start() const { return line_is_blank_; }
    /// Neither there nor in the line before, or the text starts here.
    bool after_empty_line() const { return line_is_blank_ && line_before_is_blank_; }

  private:
    bool has(std::size_t bytes);
    Letter letter();
    bool ends_line();
    void take_byte();

    PgnPieces pieces_;
    bool is_ended_ = false;
    std::string buffer_;
    std::size_t place_ = 0;
    std::size_t line_ = 1;
    bool is_first_in_line_ = true;
    bool line_is_blank_ = true;
    bool line_before_is_blank_ = true;
};

/// White space among moves.
constexpr bool is_space(char plain) { return plain == ' ' || (plain >= '\t' && plain <= '\r'); }

constexpr bool is_line_end(char letter) { return letter == '\n' || letter == '\r'; }

}  // namespace simul::chess
