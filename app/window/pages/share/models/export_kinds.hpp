#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace simul {

/// What can be taken home from the window.
enum class ExportKind : std::uint8_t {
    race,
    left,
    right,
    timeline,
    chart,
    handout,
    film,
    trace,
    results,
    boards,
    events,
};

/// A kind as the command line and the sheet know it.
struct ExportKindInfo {
    ExportKind kind;
    std::string_view word;
    std::string_view endings;  ///< of its files, with spaces between
};

/// All kinds, in the order in which they are offered. The first that knows an ending is the usual one for it.
std::vector<ExportKindInfo> export_kinds();

/// `png` of "a/b.PNG", `json.gz` of "c.json.gz"; empty where there is none.
std::string ending_of(std::string_view file);

/// What a file of this ending holds unless something else is asked for.
std::optional<ExportKind> usual_kind(std::string_view ending);

bool can_be_written(ExportKind kind, std::string_view ending);

/// Every ending that something can be written as, once.
std::vector<std::string_view> export_endings();

/// Pixels that a picture and a film may have in either direction.
inline constexpr int least_picture = 64;
inline constexpr int most_picture = 16'384;
inline constexpr int most_film = 3840;
inline constexpr int most_frames_a_second = 60;
inline constexpr int most_frames = 20'000;

}  // namespace simul
