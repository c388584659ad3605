// Pictures and films: prints how long each takes beside its bar, and fails above it.
#include <chrono>
#include <cstdio>
#include <sstream>

#include <QGuiApplication>

#include "app/window/pages/share/items/export_job.hpp"

namespace {

using namespace simul;

bool all_pictures_are_in_time = true;

void time_picture(const char* what, double bar, ExportKind kind, const char* ending, const QSize& size) {
    ExportRequest request;
    request.kind = kind;
    request.ending = ending;
    request.size = size;
    std::ostringstream out;
    const auto begin = std::chrono::steady_clock::now();
    try {
        write_export(out, request);
    } catch (const ExportRefused& refused) {
        std::printf("%-30s %s\n", what, refused.what());
        return;
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("%-30s %8.3f s (bar %.0f s) %10lld kB\n", what, seconds.count(), bar,
                static_cast<long long>(out.str().size() / 1000));
    all_pictures_are_in_time = all_pictures_are_in_time && seconds.count() <= bar;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    constexpr QSize four_thousand(3840, 2160);
    time_picture("race 3840x2160 as PNG", 1, ExportKind::race, "png", four_thousand);
    time_picture("race 3840x2160 as SVG", 1, ExportKind::race, "svg", four_thousand);
    time_picture("race 3840x2160 as PDF", 1, ExportKind::race, "pdf", four_thousand);
    time_picture("30 s of film 1920x1080, WebP", 60, ExportKind::film, "webp", {1920, 1080});
    time_picture("30 s of film 1920x1080, MP4", 60, ExportKind::film, "mp4", {1920, 1080});
    return all_pictures_are_in_time ? 0 : 1;
}
