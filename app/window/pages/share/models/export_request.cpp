#include "app/window/pages/share/models/export_request.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "simulator/text/number_text.hpp"
#include "simulator/text/word_list.hpp"

namespace simul {
namespace {

std::string endings_of(const ExportKindInfo& info) {
    std::vector<std::string_view> words;
    for (const std::string_view ending : export_endings())
        if (can_be_written(info.kind, ending)) words.push_back(ending);
    return alternatives(words);
}

void check_size(const ExportRequest& request) {
    const bool is_film = request.kind == ExportKind::film;
    const int most = is_film ? most_film : most_picture;
    const int least_side = std::min(request.size.width(), request.size.height());
    const int most_side = std::max(request.size.width(), request.size.height());
    if (least_side < least_picture || most_side > most)
        throw ExportRefused(fmt::format(
            "size {}x{}: must be {} to {} pixels each for a {}", request.size.width(), request.size.height(),
            least_picture, grouped(static_cast<std::uint64_t>(most)), is_film ? "film" : "picture"));
}

}  // namespace

void check_request(const ExportRequest& request) {
    for (const ExportKindInfo& info : export_kinds()) {
        if (info.kind != request.kind) continue;
        if (!can_be_written(info.kind, request.ending))
            throw ExportRefused(fmt::format("{} cannot be written as .{}: must be {}", info.word,
                                            request.ending, endings_of(info)));
    }
    check_size(request);
    const FilmTimes& film = request.film;
    if (film.frames_a_second < 1 || film.frames_a_second > most_frames_a_second)
        throw ExportRefused(
            fmt::format("{} frames a second: must be 1 to {}", film.frames_a_second, most_frames_a_second));
}

}  // namespace simul
