#include "tests/benchmarks/window_parts.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <utility>

#include <fmt/format.h>

#include "tests/benchmarks/window_under_test.hpp"

namespace simul::bench {
namespace {

constexpr double frame_s = 1.0 / 60;
constexpr QSize usual_size(1920, 1080);
constexpr std::uint32_t classic_boards = 24;

std::string scene(std::uint32_t boards, QSize size) {
    return fmt::format("{} x 2 boards, {}x{}", boards, size.width(), size.height());
}

/// Every board is open by then, and none over.
double busy_moment(Session& session) { return session.exhibition().right()->lastReplyMs() / 20; }

/// Runs the program for a time and calls `seen` after each frame that shows another moment than the one
/// before.
void watch(WindowUnderTest& window, double seconds, const std::function<void()>& seen) {
    double shown = -1;
    window.on_frame([&] {
        const double now = window.playback().timeMs();
        if (std::exchange(shown, now) != now) seen();
    });
    window.live(seconds);
    window.on_frame({});
}

struct Live {
    double wall_ms;
    double cpu_ms;
    int frames;
};

Live live(WindowUnderTest& window, double seconds) {
    int frames = 0;
    const double wall = wall_now_ms();
    const double cpu = process_cpu_ms();
    watch(window, seconds, [&] { ++frames; });
    return {wall_now_ms() - wall, process_cpu_ms() - cpu, frames};
}

std::string share_text(const Live& live) {
    const std::string share = fmt::format("{:.1f} % of a core", 100 * live.cpu_ms / live.wall_ms);
    if (live.frames == 0) return share + ", no frame";
    return share + fmt::format(", {:.0f} frames/s, {:.2f} cpu ms a frame", 1000 * live.frames / live.wall_ms,
                               live.cpu_ms / live.frames);
}

template <class Change>
Samples repeat(WindowUnderTest& window, int times, Change change) {
    Samples samples;
    for (int i = 0; i < times; ++i) {
        samples.add(window.frame([&] { change(i); }));
        window.settle();
    }
    return samples;
}

}  // namespace

void measure_frames(std::uint32_t boards, QSize size, const Amount& amount) {
    WindowUnderTest window(boards, size, Pace::ours);
    Playback& playback = window.playback();
    playback.setSpeed(600);
    playback.seek(busy_moment(window.session()));
    playback.setPlaying(true);
    window.settle();
    Samples samples;
    for (int i = 0; i < amount.frames; ++i) samples.add(window.frame([&] { playback.step(frame_s); }));
    print_costs(scene(boards, size) + ": frame at x600", samples, "p99 16");
    const Memory used = memory();
    print_value(scene(boards, size) + ": memory",
                fmt::format("{:.0f} MB (at most {:.0f})", used.now_mb, used.most_mb),
                size.width() > usual_size.width() ? "(at 1080p) 120 MB"
                : boards > 100                    ? "250 MB"
                                                  : "120 MB");
}

void measure_seeks(std::uint32_t boards, QSize size, const Amount& amount) {
    WindowUnderTest window(boards, size, Pace::ours);
    Playback& playback = window.playback();
    window.settle();
    std::mt19937 random(1);
    const Samples samples = repeat(window, amount.seeks, [&](int) {
        playback.seek(playback.endMs() * static_cast<double>(random()) /
                      static_cast<double>(std::mt19937::max()));
    });
    print_costs(scene(boards, size) + ": seek", samples, "16");
}

void measure_load(const Amount& amount) {
    WindowUnderTest window(classic_boards, usual_size, Pace::its_own);
    Playback& playback = window.playback();
    playback.setSpeed(600);
    playback.setLoop(0, window.session().exhibition().right()->lastReplyMs());
    playback.setPlaying(true);
    window.live(amount.paused_s / 5);
    print_value(scene(classic_boards, usual_size) + ": playing x600",
                share_text(live(window, amount.playing_s)), "35 %");
    playback.setPlaying(false);
    window.live(amount.paused_s / 5);
    print_value(scene(classic_boards, usual_size) + ": paused", share_text(live(window, amount.paused_s)),
                "0 %");
}

void measure_drops(const Amount& amount) {
    constexpr double late_ms = 20;
    WindowUnderTest window(classic_boards, usual_size, Pace::its_own);
    Playback& playback = window.playback();
    playback.setSpeed(3600);
    playback.setLoop(0, playback.endMs());
    playback.setPlaying(true);
    window.live(amount.paused_s / 5);
    Samples intervals;
    int late = 0;
    int ours = 0;
    Meter meter;
    watch(window, amount.dropping_s, [&] {
        const Cost interval = meter.spent();
        meter = Meter();
        intervals.add(interval);
        late += interval.wall_ms > late_ms;
        ours += interval.cpu_ms > late_ms;
    });
    if (intervals.empty()) intervals.add(meter.spent());
    const double percent = 100 / static_cast<double>(intervals.size());
    print_costs(scene(classic_boards, usual_size) + ": interval at x3600", intervals, "99 % under 20");
    print_value(scene(classic_boards, usual_size) + ": dropped at x3600",
                fmt::format("{} of {} intervals over 20 ms ({:.1f} %); {} by our own work ({:.1f} %)", late,
                            intervals.size(), late * percent, ours, ours * percent),
                "1 %");
}

void measure_changes(const Amount& amount) {
    WindowUnderTest window(classic_boards, usual_size, Pace::ours);
    Session& session = window.session();
    session.playback().seek(busy_moment(session));
    window.settle();
    print_costs("slider change to new picture",
                repeat(window, amount.changes,
                       [&](int i) { session.exhibition().settings()->setMasterMs(5000 + 250 * (1 + i)); }),
                "50");
    print_costs("language switch",
                repeat(window, amount.changes,
                       [&](int i) {
                           session.preferences().setLanguage(i % 2 == 0 ? QStringLiteral("ko")
                                                                        : QStringLiteral("en"));
                       }),
                "100");
    print_costs(
        "theme switch",
        repeat(window, amount.changes,
               [&](int i) { session.preferences().setTheme(static_cast<choice::ThemeName>((i + 1) % 4)); }),
        "100");
}

}  // namespace simul::bench
