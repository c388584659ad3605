#pragma once

#include "app/window/hall/paint/hall_picture.hpp"

namespace simul::paint {

/// A hall in the middle of an exhibition with every phase on some board, the same for the same arguments.
HallPicture sample_hall(int boards, unsigned seed = 1);

/// A hall whose boards are all in one phase.
HallPicture hall_in_phase(int boards, BoardPhase phase);

}  // namespace simul::paint
