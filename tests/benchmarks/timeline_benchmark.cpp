#include <QGuiApplication>
#include <benchmark/benchmark.h>

#include "tests/app/window/timeline/sample_picture.hpp"

namespace simul {
namespace {

/// Every board has a master of her own, who thinks while she is served there.
void give_every_board_a_master(Lanes& lanes) {
    lanes.masters.assign(lanes.boards.size(), {});
    for (std::uint32_t b = 0; b < lanes.boards.size(); ++b)
        for (const BoardBar& bar : lanes.boards[b]) {
            const bool thinks = bar.phase == BoardPhase::served;
            lanes.masters[b].push_back(
                {bar.from, bar.to, thinks ? MasterPhase::thinking : MasterPhase::idle, false, b});
        }
}

/// One frame of panning, or with `zoom` of zooming, over two runs of `boards` lanes with 60 bars each.
void paint_frames(benchmark::State& state, std::uint32_t boards, const QSize& size, bool zoom,
                  bool many_masters = false) {
    const Lanes left = test::irregular_lanes(boards, 60, 20'000);
    Lanes right = test::irregular_lanes(boards, 60, 20'000);
    if (many_masters) give_every_board_a_master(right);
    paint::TimelinePicture picture = test::picture_of(left, right);
    QImage image(size, QImage::Format_RGB32);
    const double end = picture.end_ms();
    double share = 0;
    for (auto _ : state) {
        share = share >= .5 ? 0 : share + .01;
        picture.from_ms = share * end;
        picture.to_ms = zoom ? end : picture.from_ms + end / 2;
        QPainter painter(&image);
        paint::paint_timeline(painter, picture, paint::lay_out_timeline(picture, size, 1, 1),
                              paint::light_theme());
    }
    state.counters["bars"] = 2.0 * boards * 60;
}

BENCHMARK_CAPTURE(paint_frames, pan_2880_bars, 24, QSize(1050, 200), false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(paint_frames, pan_120000_bars, 1000, QSize(1050, 200), false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(paint_frames, zoom_120000_bars, 1000, QSize(1050, 200), true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(paint_frames, zoom_120000_bars_full_page, 1000, QSize(1500, 800), true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(paint_frames, zoom_120000_bars_of_1000_masters, 1000, QSize(1050, 200), true, true)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace simul

/// Needs no display.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
