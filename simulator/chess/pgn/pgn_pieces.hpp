#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace simul::chess {

/// Gives the next piece of a text, however long; an empty one at the end, and from then on. May throw
/// PgnError when the text cannot be read on.
using PgnPieces = std::function<std::string()>;

/// A text at hand, in one piece.
PgnPieces pieces_of(std::string_view text);

/// A beginning that has been looked at, and the rest.
PgnPieces joined(std::string begun, PgnPieces rest);

/// Makes of what a text begins with, and the rest, the text that is meant.
using PgnChoice = PgnPieces (*)(std::string begun, PgnPieces rest);

/// The text that `choose` makes when it sees the first bytes: `enough`, unless there are fewer. Reads nothing
/// before it is asked for a piece.
PgnPieces by_first_bytes(PgnPieces pieces, std::size_t enough, PgnChoice choose);

/// The same text, but throws PgnError (too_large) when it goes on behind so many bytes: "larger than 64 MB".
PgnPieces limited(PgnPieces pieces, std::size_t most, const char* what_it_is = "larger than");

/// The same text in UTF-8 if it is UTF-16 and says so with a mark, and as it is otherwise.
PgnPieces utf8_pieces(PgnPieces pieces);

}  // namespace simul::chess
