// Measures the real window, offscreen and drawn in software, and prints a table beside the bars; exit code 3
// tells that one was missed. Each part runs in a process of its own, so that memory and first times mean
// something. With
// --quick everything is measured once, too hastily to judge.
//   window_benchmark [--quick] [--dropping SECONDS] [PART...]
#include <algorithm>
#include <cstdio>
#include <exception>

#include <QCoreApplication>
#include <QProcess>

#include "app/window/shell/fresh_memory.hpp"
#include "tests/benchmarks/window_parts.hpp"
#include "tests/benchmarks/window_under_test.hpp"

namespace simul::bench {
namespace {

constexpr QSize classroom(1366, 768);
constexpr QSize desk(1920, 1080);
constexpr QSize large(3840, 2160);
constexpr int starts = 7;
constexpr int missed = 3;  // exit code: some bar was not kept

struct Part {
    const char* name;
    int rows;
    bool (*measure)(const Amount&);
};

constexpr Part parts[] = {
    {"frames-24-classroom", 2, [](const Amount& a) { return measure_frames(24, classroom, a); }},
    {"frames-24", 2, [](const Amount& a) { return measure_frames(24, desk, a); }},
    {"frames-100-classroom", 2, [](const Amount& a) { return measure_frames(100, classroom, a); }},
    {"frames-100", 2, [](const Amount& a) { return measure_frames(100, desk, a); }},
    {"frames-1000-classroom", 2, [](const Amount& a) { return measure_frames(1000, classroom, a); }},
    {"frames-1000", 2, [](const Amount& a) { return measure_frames(1000, desk, a); }},
    {"frames-24-large", 2, [](const Amount& a) { return measure_frames(24, large, a); }},
    {"frames-100-large", 2, [](const Amount& a) { return measure_frames(100, large, a); }},
    {"frames-1000-large", 2, [](const Amount& a) { return measure_frames(1000, large, a); }},
    {"zoom", 1, [](const Amount& a) { return measure_zoom(24, desk, 8, a); }},
    {"zoom-1000", 1, [](const Amount& a) { return measure_zoom(1000, desk, 16, a); }},
    {"map", 1, [](const Amount& a) { return measure_map(desk, a); }},
    {"seek", 1, [](const Amount& a) { return measure_seeks(24, desk, a); }},
    {"seek-1000", 1, [](const Amount& a) { return measure_seeks(1000, desk, a); }},
    {"changes", 3, measure_changes},
    {"code", 2,
     [](const Amount& a) {
         return measure_page("code", 24, classroom, {100, 150}, {8, 16}, a);
     }},
    {"code-1000", 2,
     [](const Amount& a) {
         return measure_page("code", 1000, desk, {100, 150}, {16, 16}, a);
     }},
    {"lessons", 2,
     [](const Amount& a) {
         return measure_page("lessons", 24, classroom, {100, 150}, {8, 16}, a);
     }},
    {"explore", 2,
     [](const Amount& a) {
         return measure_page("explore", 24, desk, {100, 150}, {8, 16}, a);
     }},
    {"explore-map", 2,
     [](const Amount& a) {
         return measure_page("map", 24, desk, {100, 150}, {8, 16}, a);
     }},
    {"explore-luck", 2,
     [](const Amount& a) {
         return measure_page("luck", 24, desk, {100, 150}, {8, 16}, a);
     }},
    {"explore-ways", 2,
     [](const Amount& a) {
         return measure_page("ways", 24, desk, {100, 150}, {8, 16}, a);
     }},
    {"memory", 1, [](const Amount&) { return measure_largest(1000, desk); }},
    {"load", 2, measure_load},
    {"drops", 2, measure_drops},
};

struct Output {
    QByteArray text;
    bool kept = true;  // all bars
};

/// What one more process is asked to do, and what it wrote.
Output output_of(const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        (process.exitCode() != 0 && process.exitCode() != missed))
        throw std::runtime_error("failed: " + arguments.join(u' ').toStdString());
    return {process.readAllStandardOutput(), process.exitCode() == 0};
}

/// Opens the window once and tells how long after `since_ms` the first frame was there, and how long the
/// application took for it.
int start_once(int argc, char** argv, double since_ms) {
    const double application_ms = wall_now_ms();
    const auto application = make_application(argc, argv);
    const WindowUnderTest window(24, desk, Pace::its_own);
    const double now = wall_now_ms();
    std::printf("%.3f %.3f %.3f\n", now - since_ms, now - application_ms, process_cpu_ms());
    return 0;
}

bool measure_starts(int times) {
    Samples from_process;
    Samples from_application;
    for (int i = 0; i < times; ++i) {
        const QByteArrayList words =
            output_of({QStringLiteral("--start"), QString::number(wall_now_ms(), 'f', 3)})
                .text.simplified()
                .split(' ');
        const double cpu = words.value(2).toDouble();
        from_process.add({words.value(0).toDouble(), cpu});
        from_application.add({words.value(1).toDouble(), cpu});
    }
    // The first start reads the disk.
    constexpr Bar bar{200, 400};
    const bool kept = print_costs("first frame after the process began", from_process, bar, Clock::wall);
    return print_costs("first frame after QGuiApplication began", from_application, bar, Clock::wall) && kept;
}

bool run_part(const Part& part, const QStringList& options) {
    const auto [rows, kept] =
        output_of(QStringList{QStringLiteral("--part"), QLatin1String(part.name)} + options);
    if (rows.count('\n') != part.rows)
        throw std::runtime_error(std::string(part.name) + ": rows are missing");
    std::fputs(rows.constData(), stdout);
    std::fflush(stdout);
    return kept;
}

Amount amount_of(const QStringList& arguments) {
    Amount amount = arguments.contains(QStringLiteral("--quick")) ? quick : Amount{};
    const auto dropping = arguments.indexOf(QStringLiteral("--dropping"));
    if (dropping >= 0) amount.dropping_s = std::max(0.1, arguments.value(dropping + 1).toDouble());
    return amount;
}

int measure_part(int argc, char** argv, const QStringList& arguments) {
    const auto application = make_application(argc, argv);
    for (const Part& part : parts)
        if (arguments.value(2) == QLatin1String(part.name))
            return part.measure(amount_of(arguments)) ? 0 : missed;
    throw std::runtime_error("no such part: " + arguments.value(2).toStdString());
}

int measure_all(int argc, char** argv, const QStringList& arguments) {
    const QCoreApplication application(argc, argv);
    QStringList names{QStringLiteral("start")};
    for (const Part& part : parts) names.append(QLatin1String(part.name));
    const bool chosen =
        std::ranges::any_of(names, [&](const QString& name) { return arguments.contains(name); });
    const auto is_wanted = [&](const QString& name) { return !chosen || arguments.contains(name); };
    const bool hurried = arguments.contains(QStringLiteral("--quick"));
    bool kept = true;
    print_head();
    if (is_wanted(names.front())) kept = measure_starts(hurried ? 1 : starts);
    for (const Part& part : parts)
        if (is_wanted(QLatin1String(part.name))) kept = run_part(part, arguments.mid(1)) && kept;
    if (kept || hurried) return 0;
    std::puts("Some bar was missed.");
    return missed;
}

int run(int argc, char** argv) {
    prefer_large_pages();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.value(1) == QLatin1String("--start"))
        return start_once(argc, argv, arguments.value(2).toDouble());
    if (arguments.value(1) == QLatin1String("--part")) return measure_part(argc, argv, arguments);
    return measure_all(argc, argv, arguments);
}

}  // namespace
}  // namespace simul::bench

int main(int argc, char** argv) try {
    return simul::bench::run(argc, argv);
} catch (const std::exception& error) {
    std::fprintf(stderr, "window_benchmark: %s\n", error.what());
    return 1;
}
