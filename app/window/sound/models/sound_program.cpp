#include "app/window/sound/models/sound_program.hpp"

#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace simul {
namespace {

constexpr int patience_ms = 1000;  // for a program that has been told to end at once

}  // namespace

SoundProgram::SoundProgram(QString path) : path_(std::move(path)) {}

SoundProgram::~SoundProgram() { close(); }

QString SoundProgram::usual_path() {
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString installed = programs.filePath(QStringLiteral(SIMUL_SOUND_FROM_PROGRAMS));
    return QFileInfo::exists(installed) ? QDir::cleanPath(installed)
                                        : programs.filePath(QStringLiteral("simul-sound"));
}

bool SoundProgram::is_available() const { return QFileInfo(path_).isExecutable(); }

void SoundProgram::open(std::function<void()> failed) {
    close();
    process_ = std::make_unique<QProcess>();
    process_->setStandardOutputFile(QProcess::nullDevice());
    process_->setStandardErrorFile(QProcess::nullDevice());
    // Told later, because whoever hears of it may close, and a signal must not lose its sender.
    QObject::connect(
        process_.get(), &QProcess::stateChanged, process_.get(),
        [failed = std::move(failed)](QProcess::ProcessState state) {
            if (state == QProcess::NotRunning) failed();
        },
        Qt::QueuedConnection);
    process_->start(path_, {});
}

void SoundProgram::close() {
    if (process_ == nullptr) return;
    process_->disconnect();
    process_->kill();
    process_->waitForFinished(patience_ms);
    process_.reset();
}

void SoundProgram::play(Sound sound) {
    if (process_ == nullptr || process_->state() == QProcess::NotRunning) return;
    const char letter = letter_of(sound);
    process_->write(&letter, 1);
}

}  // namespace simul
