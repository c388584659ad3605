#include "simulator/chess/pgn/pgn_text.hpp"

#include <utility>

#include "simulator/chess/pgn/pgn_letters.hpp"

namespace simul::chess {

PgnText::PgnText(PgnPieces pieces) : pieces_{std::move(pieces)} {}

bool PgnText::has(std::size_t bytes) {
    while (buffer_.size() - place_ < bytes && !is_ended_) {
        buffer_.erase(0, std::exchange(place_, 0));
        const std::string piece = pieces_();
        is_ended_ = piece.empty();
        buffer_ += piece;
    }
    return buffer_.size() - place_ >= bytes;
}

std::string_view PgnText::ahead(std::size_t most) {
    has(most);
    return std::string_view{buffer_}.substr(place_, most);
}

std::string_view PgnText::line_ahead(std::size_t most) {
    std::size_t length = 0;
    while (length < most && has(length + 1) && !is_line_end(buffer_[place_ + length])) ++length;
    return std::string_view{buffer_}.substr(place_, length);
}

/// The next character; there must be one. Does not wait for more of the text than that.
Letter PgnText::letter() {
    constexpr std::size_t longest = 4;
    const auto byte = static_cast<unsigned char>(buffer_[place_]);
    return byte < 0x80 ? Letter{byte} : first_letter(ahead(longest));
}

char PgnText::peek() {
    while (has(1)) {
        const char first = buffer_[place_];
        if (first == '%' && is_first_in_line_) {
            skip_line();
            continue;
        }
        const Letter next = letter();
        const auto plain = plain_of(next.code);
        if (!plain.empty()) return plain.front();
        place_ += next.size;
    }
    return '\0';
}

void PgnText::take() {
    const bool was_blank = line_is_blank_;
    const bool is_blank = is_space(peek());
    const std::size_t line = line_;
    skip(letter().size);
    if (is_blank && line == line_) line_is_blank_ = was_blank;
}

void PgnText::take_into(std::string& plain, std::string& written) {
    peek();
    const Letter next = letter();
    plain += plain_of(next.code);
    written += ahead(next.size);
    take();
}

void PgnText::skip(std::size_t bytes) {
    for (; bytes > 0; --bytes) take_byte();
}

/// The next byte is the last of its line.
bool PgnText::ends_line() {
    if (buffer_[place_] != '\r') return buffer_[place_] == '\n';
    return !has(2) || buffer_[place_ + 1] != '\n';
}

void PgnText::take_byte() {
    if (ends_line()) {
        ++line_;
        line_before_is_blank_ = std::exchange(line_is_blank_, true);
        is_first_in_line_ = true;
    } else {
        line_is_blank_ = line_is_blank_ && is_space(buffer_[place_]);
        is_first_in_line_ = false;
    }
    ++place_;
}

void PgnText::skip_space() {
    while (is_space(peek())) take();
}

void PgnText::skip_line() {
    while (has(1) && !is_line_end(buffer_[place_])) take_byte();
}

}  // namespace simul::chess
