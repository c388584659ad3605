#include "tests/benchmarks/window_parts.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "app/window/base/window_limits.hpp"
#include "tests/benchmarks/window_under_test.hpp"

namespace simul::bench {
namespace {

constexpr double frame_s = 1.0 / 60;
constexpr QSize usual_size(1920, 1080);
constexpr std::uint32_t classic_boards = 24;
constexpr double bars_per_board = 60;  // 30 pairs: a thought and a reply each

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

double percent_of(const Live& live) { return 100 * live.cpu_ms / live.wall_ms; }

std::string share_text(const Live& live) {
    const std::string share = fmt::format("{:.1f} % of a core", percent_of(live));
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

bool measure_frames(std::uint32_t boards, QSize size, const Amount& amount) {
    WindowUnderTest window(boards, size, Pace::ours);
    Playback& playback = window.playback();
    playback.setSpeed(600);
    playback.seek(busy_moment(window.session()));
    playback.setPlaying(true);
    window.settle();
    Samples samples;
    for (int i = 0; i < amount.frames; ++i) samples.add(window.frame([&] { playback.step(frame_s); }));
    const Bar bar{boards > 100 || size.width() > usual_size.width() ? 16.0 : 8.0, 16};
    const bool swift = print_costs(scene(boards, size) + ": frame at x600", samples, bar);
    const Memory used = memory();
    const std::string text = fmt::format("{:.0f} MB (at most {:.0f})", used.now_mb, used.most_mb);
    if (size.width() > usual_size.width()) return print_value(scene(boards, size) + ": memory", text), swift;
    return print_value(scene(boards, size) + ": memory", text, used.now_mb, boards > 100 ? 250 : 120) &&
           swift;
}

bool measure_zoom(std::uint32_t boards, QSize size, double half_ms, const Amount& amount) {
    WindowUnderTest window(boards, size, Pace::ours);
    Playback& playback = window.playback();
    playback.setSpeed(3600);
    playback.seek(busy_moment(window.session()));
    playback.setPlaying(true);
    window.settle();
    const double end = playback.endMs();
    Samples samples;
    for (int i = 0; i < amount.frames; ++i) {
        const double share = 0.3 * (1 + std::sin(0.1 * i));
        samples.add(window.frame([&] {
            playback.step(frame_s);
            window.show_range(share * end / 2, end * (1 - share));
        }));
    }
    const double bars = 2.0 * boards * bars_per_board;
    return print_costs(fmt::format("{}, {:.0f} bars: zoom", scene(boards, size), bars), samples,
                       {half_ms, 16});
}

bool measure_map(QSize size, const Amount& amount) {
    WindowUnderTest window(classic_boards, size, Pace::ours);
    Session& session = window.session();
    QMetaObject::invokeMethod(session.window(), "openPage", Q_ARG(QString, QStringLiteral("map")));
    session.wait_for_page();
    window.settle();
    Samples samples;
    constexpr int farthest = 76;
    for (int i = 0; i < amount.frames; ++i)
        samples.add(window.frame([&] {
            session.exhibition().settings()->setBoards(static_cast<int>(classic_boards) + i % farthest);
            QCoreApplication::processEvents();
        }));
    return print_costs(fmt::format("{}: a number dragged beside the map", scene(classic_boards, size)),
                       samples, {16, 16});
}

bool measure_largest(std::uint32_t boards, QSize size) {
    WindowUnderTest window(boards, size, Pace::its_own);
    Exhibition& exhibition = window.session().exhibition();
    Settings& settings = *exhibition.settings();
    const auto change = [&](const std::function<void()>& make) {
        make();
        while (exhibition.busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window.settle();
    };
    change([&] { settings.setWalkMs(1000); });
    change([&] { settings.setOpponentSpread(choice::TimeSpread::Lognormal); });
    const std::uint64_t pairs = window_limits::events / boards / 3;
    change([&] { settings.setPairs(static_cast<int>(pairs)); });
    if (settings.hasProblem()) throw std::runtime_error("the largest run is refused");
    change([&] { settings.setMasterMs(6000); });
    const Memory used = memory();
    return print_value(fmt::format("{} x 2 boards, {} pairs: memory", boards, pairs),
                       fmt::format("{:.0f} MB (at most {:.0f})", used.now_mb, used.most_mb), used.most_mb,
                       250);
}

bool measure_seeks(std::uint32_t boards, QSize size, const Amount& amount) {
    WindowUnderTest window(boards, size, Pace::ours);
    Playback& playback = window.playback();
    window.settle();
    std::mt19937 random(1);
    const Samples samples = repeat(window, amount.seeks, [&](int) {
        playback.seek(playback.endMs() * static_cast<double>(random()) /
                      static_cast<double>(std::mt19937::max()));
    });
    return print_costs(scene(boards, size) + ": seek", samples, {16, 16});
}

bool measure_load(const Amount& amount) {
    WindowUnderTest window(classic_boards, usual_size, Pace::its_own);
    Playback& playback = window.playback();
    playback.setSpeed(600);
    playback.setLoop(0, window.session().exhibition().right()->lastReplyMs());
    playback.setPlaying(true);
    window.live(amount.paused_s / 5);
    const Live playing = live(window, amount.playing_s);
    playback.setPlaying(false);
    window.live(amount.paused_s / 5);
    const Live paused = live(window, amount.paused_s);
    const std::string where = scene(classic_boards, usual_size);
    const bool light = print_value(where + ": playing x600", share_text(playing), percent_of(playing), 35);
    return print_value(where + ": paused", share_text(paused), percent_of(paused), 0.5) && light;
}

bool measure_drops(const Amount& amount) {
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
    print_value(scene(classic_boards, usual_size) + ": interval at x3600",
                fmt::format("p50 {:.1f} ms, p99 {:.1f} ms", intervals.quantile(0.5).wall_ms,
                            intervals.quantile(0.99).wall_ms));
    return print_value(scene(classic_boards, usual_size) + ": dropped at x3600",
                       fmt::format("{} of {} over 20 ms ({:.1f} %), {} by our own work ({:.1f} %)", late,
                                   intervals.size(), late * percent, ours, ours * percent),
                       late * percent, 1);
}

bool measure_page(const char* page, std::uint32_t boards, QSize size, Bar opened, Bar frame,
                  const Amount& amount) {
    WindowUnderTest window(boards, size, Pace::ours);
    const auto open = [&](const char* name) {
        QMetaObject::invokeMethod(window.session().window(), "openPage",
                                  Q_ARG(QString, QString::fromLatin1(name)));
    };
    Playback& playback = window.playback();
    playback.seek(busy_moment(window.session()));
    window.settle();
    Samples openings;
    for (int i = 0; i < amount.changes; ++i) {
        openings.add(window.frame([&] { open(page); }));
        window.settle();
        window.frame([&] { open("race"); });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // as the event loop does
        window.settle();
    }
    open(page);
    playback.setSpeed(600);
    playback.setPlaying(true);
    window.settle();
    Samples frames;
    for (int i = 0; i < amount.frames; ++i) frames.add(window.frame([&] { playback.step(frame_s); }));
    const std::string where = fmt::format("{}: page {}", scene(boards, size), page);
    const bool is_swift = print_costs(where + ": opened", openings, opened);
    return print_costs(where + ": frame at x600", frames, frame) && is_swift;
}

bool measure_changes(const Amount& amount) {
    WindowUnderTest window(classic_boards, usual_size, Pace::ours);
    Session& session = window.session();
    session.playback().seek(busy_moment(session));
    window.settle();
    const Samples slider = repeat(window, amount.changes, [&](int i) {
        session.exhibition().settings()->setMasterMs(5000 + 250 * (1 + i));
    });
    const Samples language = repeat(window, amount.changes, [&](int i) {
        session.preferences().setLanguage(i % 2 == 0 ? QStringLiteral("ko") : QStringLiteral("en"));
    });
    const Samples theme = repeat(window, amount.changes, [&](int i) {
        session.preferences().setTheme(static_cast<choice::ThemeName>((i + 1) % 4));
    });
    bool kept = print_costs("slider change to new picture", slider, {50, 50});
    kept = print_costs("language switch", language, {100, 100}) && kept;
    return print_costs("theme switch", theme, {100, 100}) && kept;
}

}  // namespace simul::bench
