#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "simulator/listings/listing.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {

/// How a game stands at its line.
enum class CodeState : std::uint8_t {
    not_open,   ///< its code has not been entered
    ready,      ///< asks for the master: suspended, ready
    dropped,    ///< a thread, stopped in the middle of a thought
    thinks,     ///< the master thinks here: in Python the one frame that runs
    replies,    ///< suspended, or asleep, until the opponent replies
    holds,      ///< waits for the opponent and keeps the thread, and the master, meanwhile
    everybody,  ///< a master of its own thinks here: cannot exist
    paused,     ///< beyond the games that may be in play
    over,
};
inline constexpr std::size_t code_states = 9;

/// Where a board is in the code of a hall.
struct CodePlace {
    std::optional<Anchor> anchor;  ///< nothing: at no line, only counted
    CodeState state = CodeState::not_open;
    bool operator==(const CodePlace&) const = default;
};

/// Where board `b` (from 0) is in the code of a way at the moment of `state`. A function of (trace, time).
CodePlace code_place(const HallState& state, std::uint32_t b, WayId way, Language language);

/// How many boards are at each line, and in which state. One pass over the hall.
struct CodeCounts {
    std::array<std::array<std::uint32_t, code_states>, anchor_count + 1> boards{};  ///< the last: at no line

    std::uint32_t at(std::optional<Anchor> anchor, CodeState state) const {
        return boards[anchor ? static_cast<std::size_t>(*anchor) : anchor_count]
                     [static_cast<std::size_t>(state)];
    }
    std::uint32_t at(std::optional<Anchor> anchor) const;
    std::uint32_t in(CodeState state) const;
    bool operator==(const CodeCounts&) const = default;
};
CodeCounts code_counts(const HallState& state, WayId way, Language language);

/// A board at a line, and when it goes on if that is known.
struct CodeMarker {
    std::uint32_t board = 0;
    CodeState state = CodeState::ready;
    Time since{};
    std::optional<Time> until;  ///< the thought or the reply is over; nothing: nobody can know
    bool operator==(const CodeMarker&) const = default;
};

/// The boards at a line, who goes on first before the others; at most `most` of them.
std::vector<CodeMarker> code_markers(const Trace& trace, const HallState& state, Anchor anchor, WayId way,
                                     Language language, std::size_t most);

/// A moment at which a game goes on: opened, a move or a reply.
struct Resume {
    Time at{};
    std::uint32_t board = 0;
    EventKind kind = EventKind::opened;
    bool is_last = false;  ///< the reply that ends the game
    bool operator==(const Resume&) const = default;
};

/// What went on at the newest moment at or before `t` at which a game did, in order; none before the first.
std::vector<Resume> last_resumes(const Trace& trace, Time t);

}  // namespace simul
