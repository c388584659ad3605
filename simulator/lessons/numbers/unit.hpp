#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace simul::lessons {

/// What a value is. A moment stands on the clock of the hall; a length is how long something takes.
enum class Unit : std::uint8_t { moment, length, count, ratio, share, board, boards };

constexpr bool is_time(Unit unit) { return unit == Unit::moment || unit == Unit::length; }
constexpr bool is_board(Unit unit) { return unit == Unit::board || unit == Unit::boards; }

/// Times in milliseconds, a share from 0 to 1, a board from 0; `boards` only of a set of boards, in their
/// order.
struct Value {
    Unit unit = Unit::count;
    double number = 0;
    std::vector<std::uint32_t> boards = {};
    bool operator==(const Value&) const = default;
};

}  // namespace simul::lessons
