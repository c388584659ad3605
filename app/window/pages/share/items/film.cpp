#include "app/window/pages/share/items/film.hpp"

#include <algorithm>
#include <cmath>

#include "app/window/base/milliseconds.hpp"
#include "app/window/pages/share/items/export_writers.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

constexpr double usual_seconds = 30;

QSize even(const QSize& size) { return {size.width() / 2 * 2, size.height() / 2 * 2}; }

}  // namespace

Film::Film(const ExportRequest& request, const std::stop_token& stop)
    : times_{request.film}, size_{even(request.size)}, scene_{request, stop} {
    from_ = request.range ? request.range->first : request.at.value_or(Time{});
    to_ = request.range ? request.range->second : scene_.end();
    const double seconds = std::max(0.0, to_ms(to_ - from_) / 1000);
    if (!(times_.speed > 0)) times_.speed = std::max(seconds / usual_seconds, 1e-3);
    const double moving = std::ceil(seconds / times_.speed * times_.frames_a_second) + 1;
    still_ = static_cast<int>(std::lround(times_.still * times_.frames_a_second));
    if (moving + still_ > most_frames)
        throw ExportRefused("a film of " +
                            grouped(static_cast<std::uint64_t>(moving) + static_cast<std::uint64_t>(still_)) +
                            " frames: must be at most " + grouped(most_frames) +
                            "; a higher speed or fewer frames a second make it shorter");
    moving_ = static_cast<int>(moving);
    background_ = QImage(size_, QImage::Format_RGB32);
    QPainter painter(&background_);
    scene_.paint(painter, size_, from_, times_.speed, SceneParts::still);
}

Time Film::time_of(int frame) const {
    const double ms = std::round(frame * times_.speed * 1000 / times_.frames_a_second);
    return std::min(to_, from_ + Time{std::llround(ms)});
}

const QImage& Film::paint(int frame) {
    frame_ = background_.copy();
    QPainter painter(&frame_);
    scene_.paint(painter, size_, time_of(frame), times_.speed, SceneParts::moving);
    return frame_;
}

void write_film(std::ostream& out, const ExportRequest& request, const ExportWatch& watch) {
    Film film(request, watch.stop);
    if (request.ending == "webp")
        write_webp(out, film, watch);
    else
        write_by_ffmpeg(out, film, request.ending, watch);
}

}  // namespace simul
