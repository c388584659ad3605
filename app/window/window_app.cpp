#include "app/window/window_app.hpp"

#include <cstdio>

#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QSaveFile>
#include <QTemporaryDir>

#include "app/window/command_line.hpp"
#include "app/window/fresh_memory.hpp"
#include "app/window/self_test.hpp"
#include "app/window/session.hpp"

namespace simul {
namespace {

constexpr int failed = 1;
constexpr int wrong_usage = 2;

int say(std::FILE* where, const QString& text, int exit_code) {
    std::fprintf(where, "%s\n", qUtf8Printable(text));
    return exit_code;
}

bool is_set(const char* variable) { return !qEnvironmentVariableIsEmpty(variable); }

bool has_display() { return is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("QT_QPA_PLATFORM"); }

void choose_graphics(const CommandLine& line) {
    if (line.is_offscreen()) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!line.gpu) QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void choose_fonts() {
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("DejaVu Sans")});
    QGuiApplication::setFont(font);
}

int write_screenshot(const CommandLine& line, const QString& preferences_path) {
    Session session(line, preferences_path);
    if (!session.open()) return failed;
    QSaveFile file(line.screenshot);
    if (!file.open(QIODevice::WriteOnly) || !session.picture().save(&file, "PNG") || !file.commit())
        return say(stderr, QStringLiteral("--screenshot %1: %2").arg(line.screenshot, file.errorString()),
                   wrong_usage);
    return 0;
}

int test_oneself(const CommandLine& line, const QString& preferences_path) {
    const QStringList failures = self_test(line, preferences_path);
    for (const QString& failure : failures) say(stderr, failure, failed);
    return failures.isEmpty() ? say(stdout, QStringLiteral("self-test: all is well"), 0) : failed;
}

int open_window(const CommandLine& line) {
    Session session(line, {});
    return session.open() ? QGuiApplication::exec() : failed;
}

int run(const CommandLine& line) {
    if (!line.is_offscreen()) return open_window(line);
    // Nothing of this run is to be remembered, and nothing remembered is to be seen in it.
    const QTemporaryDir folder;
    const QString preferences = folder.filePath(QStringLiteral("preferences.ini"));
    return line.self_test ? test_oneself(line, preferences) : write_screenshot(line, preferences);
}

QStringList arguments_of(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

}  // namespace

int run_window(int argc, char** argv) try {
    prefer_large_pages();
    CommandLine line = parse_command_line(arguments_of(argc, argv));
    if (line.help) return say(stdout, command_line_help().trimmed(), 0);
    if (line.version) return say(stdout, QStringLiteral("simul " SIMUL_VERSION), 0);
    if (!line.is_offscreen() && !has_display())
        return say(
            stderr,
            QStringLiteral("simul: there is no display. Try --screenshot FILE for a picture of the window, "
                           "or simul-cli for both timelines as text."),
            failed);
    choose_graphics(line);
    int no_arguments = 1;
    QGuiApplication app(no_arguments, argv);
    QGuiApplication::setApplicationName(QStringLiteral("simul"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Simul"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/simul.svg")));
    choose_fonts();
    if (line.is_offscreen() && line.language.isEmpty()) line.language = QStringLiteral("en");
    return run(line);
} catch (const CommandLineError& error) {
    return say(stderr, QStringLiteral("simul: ") + QString::fromUtf8(error.what()), wrong_usage);
} catch (const std::exception& error) {
    return say(stderr, QStringLiteral("simul: ") + QString::fromUtf8(error.what()), failed);
}

}  // namespace simul
