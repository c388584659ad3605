#include "app/window/shell/display_watch.hpp"

#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <utility>
#include <vector>

#include <QString>

#include "app/options/report.hpp"

namespace simul {
namespace {

std::vector<std::pair<QtMsgType, QString>> waiting;
QtMessageHandler usual = nullptr;

/// What says which display is meant, as " with DISPLAY=:1".
std::string meant() {
    std::string text;
    for (const char* variable : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"})
        if (!qEnvironmentVariableIsEmpty(variable))
            text += (text.empty() ? " with " : " ") + std::string(variable) + "=" +
                    qgetenv(variable).toStdString();
    return text;
}

/// Nothing of Qt is there to be taken down, and the way through main() would not be safe from here.
[[noreturn]] void give_up() {
    const std::runtime_error error(
        "no window can be opened" + meant() +
        ": the display does not answer. Try --screenshot FILE for a picture of the "
        "window, or simul-cli for both timelines as text.");
    const int code = options::report("simul", error, std::cerr);
    std::cerr.flush();
    std::_Exit(code);
}

void watch(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtFatalMsg) give_up();
    waiting.emplace_back(type, text);
}

}  // namespace

DisplayWatch::DisplayWatch(std::chrono::milliseconds patience) {
    waiting.clear();
    usual = qInstallMessageHandler(watch);
    clock_ = std::jthread([this, patience](const std::stop_token& done) {
        std::unique_lock lock{mutex_};
        never_.wait_for(lock, done, patience, [] { return false; });
        if (!done.stop_requested()) give_up();
    });
}

DisplayWatch::~DisplayWatch() {
    clock_ = {};
    qInstallMessageHandler(usual);
    for (const auto& [type, text] : waiting) usual(type, {}, text);
}

}  // namespace simul
