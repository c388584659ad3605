#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace simul::chess {

/// What can be wrong with a PGN text or file, for those who say it in another language.
enum class PgnFault : std::uint8_t {
    no_file,         ///< the file does not exist, or is a folder
    unreadable,      ///< the file exists, but cannot be read
    too_large,       ///< the file
    no_moves,        ///< no game with a move
    too_many_games,  ///< more than PgnLimits::games
    too_many_plies,  ///< more than PgnLimits::plies in all games together
    tag,             ///< not [Name "value"]
    start,           ///< the FEN tag's position is none, or Black moves first
    move,            ///< not a legal move
    junk,            ///< neither a move nor a result
    never_closed,    ///< a comment or a variation
    no_result,       ///< the text ends in the middle of a game
};

/// Where and why, without the words.
struct PgnProblem {
    PgnFault fault{};
    std::size_t line = 0;  ///< from 1; 0: it is about the whole file
    std::string detail;    ///< the text that is wrong, printable ASCII; empty when there is nothing to quote
    bool operator==(const PgnProblem&) const = default;
};

/// Says in one line where a PGN text or file stops making sense, and why.
struct PgnError : std::runtime_error {
    /// what() is the reason behind the line's number.
    PgnError(PgnProblem what_is_wrong, const std::string& reason);
    /// The same problem, of this file.
    PgnError(const std::string& file, const PgnError& error);
    PgnProblem problem;
};

}  // namespace simul::chess
