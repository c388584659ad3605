#pragma once

#include <concepts>
#include <cstddef>
#include <iterator>
#include <ostream>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace simul {

/// Hands a long text on in parts, so that it needs no memory. Flush it at the end.
class PartWriter {
  public:
    explicit PartWriter(std::ostream& out) : out_{out} {}

    template <class... Values>
    void print(fmt::format_string<Values...> form, Values&&... values) {
        fmt::format_to(std::back_inserter(buffer_), form, std::forward<Values>(values)...);
        if (buffer_.size() >= part) flush();
    }
    void add(std::string_view text) {
        buffer_.append(text);
        if (buffer_.size() >= part) flush();
    }
    /// A whole number, several times as fast as print().
    template <std::integral Number>
    void add(Number number) {
        const fmt::format_int digits{number};
        buffer_.append(digits.data(), digits.data() + digits.size());
    }
    void flush() {
        out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
        buffer_.clear();
    }

  private:
    static constexpr std::size_t part = 1U << 16U;
    std::ostream& out_;
    fmt::memory_buffer buffer_;
};

}  // namespace simul
