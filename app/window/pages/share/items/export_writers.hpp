#pragma once

#include <ostream>

#include "app/window/pages/share/models/export_request.hpp"
#include "simulator/export/hall_run.hpp"

namespace simul {

// What write_export() does for some kinds; the request has been checked. They throw Stopped and
// ExportRefused.

/// PNG, SVG or PDF.
void write_picture(std::ostream& out, const ExportRequest& request, const ExportWatch& watch);
/// WebP, or what `ffmpeg` makes of it.
void write_film(std::ostream& out, const ExportRequest& request, const ExportWatch& watch);

}  // namespace simul
