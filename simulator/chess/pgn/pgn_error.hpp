#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace simul::chess {

/// What can be wrong with a PGN text or file, for those who say it in another language.
enum class PgnFault : std::uint8_t {
    no_file,         ///< the file does not exist
    folder,          ///< it is a folder
    unreadable,      ///< the file exists, but cannot be read
    damaged,         ///< the file is packed, and cannot be unpacked to its end
    too_large,       ///< the file
    no_moves,        ///< no game with a move, or a game without one
    too_many_games,  ///< more than PgnLimits::games
    too_many_plies,  ///< more than PgnLimits::plies in all games together
    tag,             ///< not [Name "value"]
    start,           ///< the FEN tag's position is none
    black_first,     ///< Black is to move in the FEN tag's position
    other_rules,     ///< Chess960 and other kinds of chess
    move,            ///< not a legal move
    junk,            ///< neither a move nor a result
    never_closed,    ///< a comment or a variation
    no_result,       ///< the text goes on, or ends, in the middle of a game
};

/// Where and why, without the words.
struct PgnProblem {
    PgnFault fault{};
    std::size_t line = 0;  ///< from 1; 0: it is about the whole file
    std::string detail;    ///< the text that is wrong, printable UTF-8; empty when there is nothing to quote
    bool operator==(const PgnProblem&) const = default;
};

/// A problem, and its words without the line.
struct LeftOut {
    PgnProblem problem;
    std::string reason;
};

LeftOut left_out_for(PgnFault fault, std::size_t line, std::string reason, std::string detail = {});

/// The words behind the line's number, if it has one.
std::string text_of(const LeftOut& left_out);

/// Says in one line where a PGN text or file stops making sense, and why.
struct PgnError : std::runtime_error {
    /// what() is text_of().
    explicit PgnError(LeftOut what_is_wrong);
    /// The same problem, of this file.
    PgnError(const std::string& file, const PgnError& error);
    LeftOut left_out;
    const PgnProblem& problem() const { return left_out.problem; }
};

}  // namespace simul::chess
