#pragma once

#include "simulator/chess/pgn/pgn_pieces.hpp"

namespace simul::chess {

/// The same text unpacked if it is packed with gzip (.gz), and as it is otherwise. Throws PgnError (damaged)
/// behind the last byte that can be unpacked.
PgnPieces unpacked(PgnPieces pieces);

}  // namespace simul::chess
