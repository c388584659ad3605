#include "app/window/shell/window_app.hpp"

#include <iostream>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QBuffer>
#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QTemporaryDir>

#include "app/options/destination.hpp"
#include "app/options/link.hpp"
#include "app/options/report.hpp"
#include "app/options/usage_error.hpp"
#include "app/window/pages/lessons/items/lesson_paper.hpp"
#include "app/window/pages/share/items/export_job.hpp"
#include "app/window/shell/display_watch.hpp"
#include "app/window/shell/fresh_memory.hpp"
#include "app/window/shell/line/command_line.hpp"
#include "app/window/shell/self_test.hpp"
#include "app/window/shell/session.hpp"
#include "app/window/shell/setups/setup_words.hpp"
#include "simulator/lessons/shipped_lessons.hpp"

namespace simul {
namespace {

constexpr int failed = 1;

bool is_set(const char* variable) { return !qEnvironmentVariableIsEmpty(variable); }

bool has_display() { return is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("QT_QPA_PLATFORM"); }

/// Without a folder for the run Qt would say so on standard error, where one line about a mistake belongs;
/// and there would be no place for its preferences but the user's own.
void choose_offscreen(const QTemporaryDir& folder) {
    if (!folder.isValid())
        throw std::runtime_error("no folder for temporary files can be made: " +
                                 folder.errorString().toStdString());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!is_set("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
}

/// A bare root shell says nothing about its language; Qt complains of a locale that is not UTF-8 then.
void choose_encoding() {
    if (!is_set("LC_ALL") && !is_set("LC_CTYPE") && !is_set("LANG")) qputenv("LC_CTYPE", "C.UTF-8");
}

/// Qt takes any number, draws nothing with it or for ever, and says so hundreds of times.
void refuse_scale() {
    constexpr const char* variable = "QT_SCALE_FACTOR";
    bool is_number = false;
    const double factor = qgetenv(variable).toDouble(&is_number);
    if (!is_number || (factor >= 0.25 && factor <= 16)) return;
    throw options::UsageError(std::string(variable) + " " + qgetenv(variable).toStdString() +
                              ": must be a number from 0.25 to 16");
}

void choose_graphics(const CommandLine& line) {
    if (!line.gpu) QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void choose_fonts() {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR"),
                      QStringLiteral("NanumGothic"), QStringLiteral("DejaVu Sans")});
    QGuiApplication::setFont(font);
}

/// Qt would draw a box for each letter.
void refuse_without_font() {
    if (!QFontMetrics(QGuiApplication::font()).inFont(u'0'))
        throw std::runtime_error(
            "there is no font to write with: install one, such as fonts-inter or fonts-nanum");
}

int write_screenshot(const CommandLine& line, const QString& preferences_path) {
    Session session(line, preferences_path);
    if (!session.open()) return failed;
    QBuffer png;
    session.wait_for_page();
    if (!png.open(QIODevice::WriteOnly) || !session.picture().save(&png, "PNG"))
        throw std::runtime_error("--screenshot: nothing could be drawn");
    options::deliver({"--screenshot", line.screenshot}, std::cout,
                     [&](std::ostream& to) { to.write(png.data().constData(), png.data().size()); });
    return 0;
}

int write_worksheets(const CommandLine& line) {
    paint::WorksheetRequest request = worksheet_request(line.language);
    std::list<lessons::Lesson> own;
    for (const std::string& id : line.worksheet->lessons)
        request.lessons.push_back(options::names_a_file(id) ? &own.emplace_back(lessons::load_lesson(id))
                                                            : lessons::shipped_lesson(id));
    request.setup = line.worksheet->setup;
    request.answers = line.worksheet->answers;
    const QByteArray pdf = paint::worksheets_pdf(request);
    options::deliver({"--worksheet", line.worksheet->file}, std::cout,
                     [&](std::ostream& to) { to.write(pdf.data(), pdf.size()); });
    return 0;
}

ExportRequest request_of(const CommandLine& line, Session& session) {
    ExportRequest request;
    request.kind = line.exported;
    request.ending = ending_of(*line.export_file);
    request.left = session.exhibition().left()->trace()->scenario();
    request.right = session.exhibition().right()->trace()->scenario();
    request.games = session.exhibition().games()->games();
    if (line.size) request.size = *line.size;
    if (!line.theme.isEmpty()) request.theme = line.theme;
    request.language = line.language;
    request.reduced_motion = line.reduced_motion;
    request.at = line.at;
    request.range = line.range;
    request.film = line.film;
    request.answers = line.answers;
    request.is_letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    request.line = options::command_line_of("simul", options_of(setup_of(line)));
    return request;
}

/// Nobody looks: all of it in this thread, and a signal ends it without a trace.
int write_exported(const CommandLine& line, const QString& preferences_path) try {
    Session session(line, preferences_path);
    const ExportRequest request = request_of(line, session);
    options::deliver({"--export", line.export_file}, std::cout,
                     [&](std::ostream& to) { write_export(to, request); });
    return 0;
} catch (const ExportRefused& error) {
    throw options::UsageError(std::string{"--export: "} + error.what());
}

int test_oneself(const CommandLine& line, const QString& preferences_path) {
    const QStringList failures = self_test(line, preferences_path);
    for (const QString& failure : failures) std::cerr << failure.toStdString() << "\n";
    if (!failures.isEmpty()) return failed;
    options::print(std::cout, "self-test: all is well\n");
    return 0;
}

/// Who is new is told that there are lessons, once the first picture stands.
void invite(Session& session) {
    if (!session.preferences().kept(QStringLiteral("invited")).isEmpty()) return;
    QQuickWindow* const window = session.window();
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window, [window] { window->setProperty("inviting", true); },
        Qt::SingleShotConnection);
}

int open_window(const CommandLine& line) {
    Session session(line, std::nullopt);
    if (!session.open()) return failed;
    invite(session);
    return QGuiApplication::exec();
}

/// Nothing of this run is to be remembered, and nothing remembered is to be seen in it.
int run_offscreen(const CommandLine& line, const QTemporaryDir& folder) {
    if (line.worksheet) return write_worksheets(line);
    const QString preferences = folder.filePath(QStringLiteral("preferences.ini"));
    if (line.export_file) return write_exported(line, preferences);
    return line.self_test ? test_oneself(line, preferences) : write_screenshot(line, preferences);
}

void refuse_without_display(const CommandLine& line) {
    if (!line.is_offscreen() && !has_display())
        throw std::runtime_error(
            "there is no display. Try --screenshot FILE for a picture of the window, or simul-cli for both "
            "timelines as text.");
}

}  // namespace

int run_window(int argc, char** argv) try {
    prefer_large_pages();
    options::expect_limits_of_files();
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    CommandLine line = parse_command_line(arguments);
    if (line.help) return options::print(std::cout, command_line_help()), 0;
    if (line.version) return options::print(std::cout, "simul " SIMUL_VERSION "\n"), 0;
    refuse_without_display(line);
    std::optional<QTemporaryDir> folder;
    if (line.is_offscreen()) choose_offscreen(folder.emplace());
    choose_encoding();
    refuse_scale();
    choose_graphics(line);
    int no_arguments = 1;
    auto watch = std::make_unique<DisplayWatch>();
    const QGuiApplication app(no_arguments, argv);
    watch.reset();
    QGuiApplication::setApplicationName(QStringLiteral("simul"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Simul"));
    QGuiApplication::setApplicationVersion(QStringLiteral(SIMUL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.simul.Simul"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/simul.svg")));
    choose_fonts();
    refuse_without_font();
    if (line.is_offscreen() && line.language.isEmpty()) line.language = QStringLiteral("en");
    return folder ? run_offscreen(line, *folder) : open_window(line);
} catch (const std::exception& error) {
    return options::report("simul", error, std::cerr);
}

}  // namespace simul
