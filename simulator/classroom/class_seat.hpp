#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// Who sits at a board of a class. Who is away keeps the seat until the class closes.
enum class Sitter : std::uint8_t { nobody, present, away };

/// What a phone shows. `here`: she thinks at this board; `move`: its owner is to reply.
enum class PhonePhase : std::uint8_t { lobby, wait, here, move, over, paused };

/// What became of the whole class.
enum class ClassPhase : std::uint8_t { lobby, playing, paused, over, closed };

/// A seat of the class. Times are those of the hall, which stands still in a pause.
struct ClassSeat {
    Sitter sitter = Sitter::nobody;
    std::string token;  ///< the secret of whoever holds the seat; empty: nobody
    Time empty_since{};
    Time away_since{};

    PhonePhase phase = PhonePhase::lobby;  ///< never `paused`: that is the class
    Time phase_since{};
    std::uint32_t plies = 0;
    std::uint32_t found = 0;  ///< replies that were the game's own
    Duration thought{};       ///< all replies so far
    Duration waited{};        ///< for her to come
    Time over{};
    std::vector<std::pair<Time, Time>> waits;  ///< ready, and visited
};

/// What one phone is told; what stands on its board is told by whoever knows chess.
struct PhoneView {
    std::uint32_t revision = 0;  ///< grows with every change
    std::uint32_t board = 0;     ///< from 0
    PhonePhase phase = PhonePhase::lobby;
    std::uint32_t plies = 0;
    std::uint32_t pairs = 0;
    Duration since{};                  ///< in this phase
    std::uint32_t before = 0;          ///< boards that she serves first
    std::vector<std::uint32_t> queue;  ///< of those at most six, she first, then this one
    bool stand_in = false;             ///< the program thinks about this reply
    std::uint32_t found = 0;
    std::uint32_t present = 0;  ///< people in the room
    std::uint32_t boards = 0;
    bool operator==(const PhoneView&) const = default;
};

/// One board as the projector shows it.
struct SeatView {
    Sitter sitter = Sitter::nobody;
    PhonePhase phase = PhonePhase::lobby;
    bool stand_in = false;
    std::uint32_t plies = 0;
    Duration since{};
    bool operator==(const SeatView&) const = default;
};

/// What the projector is told.
struct ClassView {
    ClassPhase phase = ClassPhase::lobby;
    bool is_open_to_join = true;
    bool is_finishing = false;
    Time clock{};         ///< of the class
    Duration in_a_row{};  ///< the same moves one after the other, those under way included
    std::uint32_t present = 0;
    std::vector<SeatView> seats;
};

}  // namespace simul
