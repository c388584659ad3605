#pragma once

#include <functional>
#include <memory>

#include <QAnimationDriver>
#include <QGuiApplication>
#include <QTemporaryDir>

#include "app/window/shell/session.hpp"
#include "tests/benchmarks/window_cost.hpp"

namespace simul::bench {

/// Who decides when a frame is due: the benchmark, one after the other as fast as they come, or the program
/// itself.
enum class Pace { ours, its_own };

/// The real window with its real models, offscreen and drawn in software, with preferences of its own.
class WindowUnderTest {
  public:
    /// Returns when the first frame has been drawn and the exhibition is there.
    WindowUnderTest(std::uint32_t boards, QSize size, Pace pace);

    Session& session() { return *session_; }
    Playback& playback() { return session_->playback(); }
    /// Frames drawn so far.
    int frames() const { return frames_; }
    /// Called after each frame.
    void on_frame(std::function<void()> call) { on_frame_ = std::move(call); }

    /// Zooms the timeline to a stretch, in ms.
    void show_range(double from_ms, double to_ms);

    /// What a change costs up to and including the frame that shows it.
    Cost frame(const std::function<void()>& change);
    /// Draws until nothing is left to do.
    void settle();
    /// Runs the program for a time on the wall.
    void live(double seconds);

  private:
    QTemporaryDir folder_;
    std::unique_ptr<QAnimationDriver> stopped_clock_;
    std::unique_ptr<Session> session_;
    int frames_ = 0;
    std::function<void()> on_frame_;
};

/// Makes the application as the program does: offscreen, in software.
std::unique_ptr<QGuiApplication> make_application(int& argc, char** argv);

}  // namespace simul::bench
