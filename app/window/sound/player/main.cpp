// simul-sound: plays what it is told on its standard input, one letter a sound, until that ends. The window
// starts it when sound is wanted. It ends with 1 when there is no device, or no more, and says nothing: the
// window finds the words.

#include <array>
#include <unistd.h>

#include <QCoreApplication>
#include <QSocketNotifier>

#include "app/window/sound/player/sound_output.hpp"

namespace {

constexpr int failed = 1;
constexpr unsigned patience = 4;  // seconds, for a sound server that does not answer

void say_nothing(QtMsgType, const QMessageLogContext&, const QString&) {}

/// False at the end of the input. What arrives together is one moment: the same sound twice is one.
bool play_what_came(simul::SoundOutput& output) {
    std::array<char, 64> letters{};
    const auto count = read(STDIN_FILENO, letters.data(), letters.size());
    for (ssize_t i = 0; i < count; ++i)
        if (const auto sound = simul::sound_of(letters[static_cast<std::size_t>(i)])) output.play(*sound);
    return count > 0;
}

}  // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(say_nothing);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Simul"));
    simul::SoundOutput output;
    alarm(patience);
    if (!output.take_device()) return failed;
    alarm(0);
    QObject::connect(&output, &simul::SoundOutput::lost, &app, [] { QCoreApplication::exit(failed); });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        if (!play_what_came(output)) QCoreApplication::quit();
    });
    const int result = QCoreApplication::exec();
    alarm(patience);  // for the way out, too
    return result;
}
