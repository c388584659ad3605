#pragma once

#include <ostream>

#include <QImage>

#include "app/window/pages/share/items/scene.hpp"
#include "simulator/export/hall_run.hpp"

namespace simul {

/// The frames of a film, painted one after the other; nothing is taken from the screen. Both sides are even
/// numbers of pixels, because H.264 refuses odd ones.
class Film {
  public:
    /// Throws Stopped, and ExportRefused when there would be too many frames.
    Film(const ExportRequest& request, const std::stop_token& stop);

    int frames() const { return moving_ + still_; }
    const QSize& size() const { return size_; }
    int frames_a_second() const { return times_.frames_a_second; }
    /// The simulated time of a frame, from 0.
    Time time_of(int frame) const;
    /// In RGB32; valid until the next one is painted.
    const QImage& paint(int frame);

  private:
    FilmTimes times_;
    QSize size_;
    Scene scene_;
    Time from_;
    Time to_;
    int moving_ = 0;
    int still_ = 0;
    QImage background_;  // what does not move
    QImage frame_;
};

/// Animated WebP, exact to the pixel; in a build without libwebp throws ExportRefused. Both throw Stopped.
void write_webp(std::ostream& out, Film& film, const ExportWatch& watch);
/// By the program `ffmpeg`, as the ending says; throws ExportRefused where it cannot.
void write_by_ffmpeg(std::ostream& out, Film& film, const std::string& ending, const ExportWatch& watch);

}  // namespace simul
